package io.github.telegramspring.emulator;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.world.Person;

/**
 * A person who uses Telegram, and can be told what to do.
 *
 * <pre class="code">
 * EmulatedUser alice = telegram.newUser("Alice");
 * alice.sends(bot, "/start");
 * Message answer = alice.chatWith(bot).awaitMessage(Duration.ofSeconds(5));
 * </pre>
 */
public final class EmulatedUser {

	private final Telegram telegram;

	private final Person person;

	EmulatedUser(Telegram telegram, Person person) {
		this.telegram = telegram;
		this.person = person;
	}

	/**
	 * Returns the number of the person's account, which is that of the private chats with
	 * bots as well.
	 * @return the id
	 */
	public long id() {
		return this.person.id();
	}

	/**
	 * Returns the first name.
	 * @return the first name
	 */
	public String firstName() {
		return this.person.user().firstName();
	}

	/**
	 * Sends a text to a bot in the private chat with it, which is opened if need be. The
	 * bot gets it as an update of kind {@code message}, through its webhook or when it
	 * polls; this method does not wait for that.
	 * @param bot the bot
	 * @param text the text as typed; white space around it goes
	 * @return the message as the bot sees it
	 * @throws IllegalArgumentException if the text is blank or has more than 4096
	 * characters (Unicode code points)
	 */
	public Message sends(EmulatedBot bot, String text) {
		return this.telegram.guard()
			.get(() -> EmulatedChat.view(this.telegram.send(this.person, bot.session(), text).message()));
	}

	/**
	 * Returns the private chat with a bot. It is empty, and the bot cannot write there,
	 * before the person has written something.
	 * @param bot the bot
	 * @return the chat
	 */
	public EmulatedChat chatWith(EmulatedBot bot) {
		return new EmulatedChat(this.telegram, this.person, bot);
	}

	@Override
	public String toString() {
		return firstName() + " (" + id() + ")";
	}

}

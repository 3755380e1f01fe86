package io.github.telegramspring.emulator;

import java.time.Duration;
import java.util.List;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.wire.MessageJson;
import io.github.telegramspring.emulator.wire.WireJson;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.PrivateChat;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * The private chat of a person with a bot, as it is at the moment.
 */
public final class EmulatedChat {

	private final Telegram telegram;

	private final Person person;

	private final EmulatedBot bot;

	EmulatedChat(Telegram telegram, Person person, EmulatedBot bot) {
		this.telegram = telegram;
		this.person = person;
		this.bot = bot;
	}

	/**
	 * Makes of a message what the Bot API shows of it, by way of its JSON, so that both
	 * cannot differ.
	 * @param message the message
	 * @return what the Bot API shows
	 */
	static Message view(StoredMessage message) {
		return Json.read(WireJson.bytes(MessageJson.of(message)), Message::readOrNull);
	}

	/**
	 * Returns the number by which the bot knows the chat.
	 * @return the id
	 */
	public long id() {
		return this.person.id();
	}

	/**
	 * Returns the history.
	 * @return all messages, newest last
	 */
	public List<Message> messages() {
		return this.telegram.guard().get(() -> {
			PrivateChat chat = chat();
			return (chat != null) ? chat.messages().stream().map(EmulatedChat::view).toList() : List.of();
		});
	}

	/**
	 * Waits for the bot's next message. That is the first one that came after the
	 * person's last message and was not returned by this method before; it can have come
	 * already.
	 * @param patience how long to wait, in real time
	 * @return the message
	 * @throws NoMessageException if the bot sends nothing in that time
	 */
	public Message awaitMessage(Duration patience) {
		boolean came = this.telegram.guard().await(() -> {
			PrivateChat chat = chat();
			return chat != null && chat.hasUnseen();
		}, patience);
		StoredMessage message = came ? this.telegram.guard().get(this::nextUnseen) : null;
		if (message == null) {
			throw new NoMessageException(
					"@" + this.bot.username() + " sent no message to " + this.person.user().firstName() + " within "
							+ patience + "; what happened:\n" + this.telegram.activity());
		}
		return view(message);
	}

	private @Nullable StoredMessage nextUnseen() {
		PrivateChat chat = chat();
		return (chat != null) ? chat.nextUnseen() : null;
	}

	private @Nullable PrivateChat chat() {
		return this.telegram.world().chat(this.person.id(), this.bot.session().account());
	}

	@Override
	public String toString() {
		return "chat of " + this.person.user().firstName() + " with " + this.bot;
	}

}

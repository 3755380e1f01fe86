package io.github.telegramspring.sample;

import java.time.Duration;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.EmulatedBot;
import io.github.telegramspring.emulator.EmulatedUser;
import io.github.telegramspring.emulator.TelegramEmulator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People who use the bot, each test somebody else.
 */
public class People {

	/**
	 * How long the bot may take; far more than it needs, as the machine may be slow.
	 */
	public static final Duration PATIENCE = Duration.ofSeconds(30);

	private final TelegramEmulator telegram;

	private final EmulatedBot bot;

	/**
	 * Finds the people of a Telegram.
	 * @param telegram where they are
	 * @param bot the bot they use
	 */
	public People(TelegramEmulator telegram, EmulatedBot bot) {
		this.telegram = telegram;
		this.bot = bot;
	}

	/**
	 * Returns the bot they use.
	 * @return the bot
	 */
	public EmulatedBot bot() {
		return this.bot;
	}

	/**
	 * Returns somebody new, whose Telegram is in English.
	 * @return the person
	 */
	public EmulatedUser somebody() {
		return this.telegram.newUser("Ann");
	}

	/**
	 * Returns somebody new, whose Telegram is in another language.
	 * @param language the language, such as {@code de}
	 * @return the person
	 */
	public EmulatedUser somebodyWhoSpeaks(String language) {
		return this.telegram.newUser("Anna", language);
	}

	/**
	 * Sends a text and waits for what the bot answers.
	 * @param person who sends it
	 * @param text the text
	 * @return the first answer
	 */
	public Message send(EmulatedUser person, String text) {
		person.sends(this.bot, text);
		return answer(person);
	}

	/**
	 * Waits for the next message of the bot.
	 * @param person who waits
	 * @return the message
	 */
	public Message answer(EmulatedUser person) {
		return person.chatWith(this.bot).awaitMessage(PATIENCE);
	}

	/**
	 * Looks at a message again.
	 * @param person who looks
	 * @param message the message as it was
	 * @return the message as it is now
	 */
	public Message current(EmulatedUser person, Message message) {
		return person.chatWith(this.bot)
			.messages()
			.stream()
			.filter((current) -> current.messageId() == message.messageId())
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Waits until the bot has refused a purchase.
	 * @param queryId the number of its pre-checkout query
	 * @return the reason the buyer is shown
	 */
	public String refusalOf(String queryId) {
		assertThat(this.bot.awaitUpdates((updates) -> updates.pending() == 0, PATIENCE)).isTrue();
		return this.telegram.activity()
			.calls("answerPreCheckoutQuery")
			.stream()
			.filter((call) -> queryId.equals(call.arguments().get("pre_checkout_query_id")))
			.map((call) -> call.arguments().get("error_message"))
			.findFirst()
			.orElseThrow();
	}

}

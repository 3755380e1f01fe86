package io.github.telegramspring.emulator;

import java.time.Duration;

import io.github.telegramspring.emulator.engine.PendingQuery;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.http.Arguments;

/**
 * A tap on a button, until the bot answers it.
 */
public final class EmulatedTap {

	private final Telegram telegram;

	private final PendingQuery query;

	EmulatedTap(Telegram telegram, PendingQuery query) {
		this.telegram = telegram;
		this.query = query;
	}

	/**
	 * Returns the number the bot answers with.
	 * @return the id of the callback query
	 */
	public String id() {
		return this.query.id();
	}

	/**
	 * Waits for the bot's answer, without which the button keeps spinning.
	 * @param patience how long to wait, in real time
	 * @return the answer
	 * @throws NoMessageException if the bot does not answer in that time
	 */
	public CallbackAnswer awaitAnswer(Duration patience) {
		this.telegram.guard().await(() -> this.query.answer() != null, patience);
		Arguments answer = this.query.answer();
		if (answer == null) {
			throw new NoMessageException("The tap of " + this.query.person().user().firstName()
					+ " was not answered within " + patience + "; what happened:\n" + this.telegram.activity());
		}
		return new CallbackAnswer(answer.text("text"), answer.flag("show_alert"), answer.text("url"));
	}

	@Override
	public String toString() {
		return "tap of " + this.query.person().user().firstName();
	}

}

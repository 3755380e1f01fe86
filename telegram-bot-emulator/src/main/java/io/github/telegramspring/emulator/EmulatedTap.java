package io.github.telegramspring.emulator;

import java.time.Duration;

import io.github.telegramspring.emulator.engine.PendingQuery;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.http.Arguments;

/**
 * A tap on a button, until the bot answers it.
 */
public final class EmulatedTap extends EmulatedQuery {

	EmulatedTap(Telegram telegram, PendingQuery query) {
		super(telegram, query);
	}

	/**
	 * Waits for the bot's answer, without which the button keeps spinning.
	 * @param patience how long to wait, in real time
	 * @return the answer
	 * @throws NoMessageException if the bot does not answer in that time
	 */
	public CallbackAnswer awaitAnswer(Duration patience) {
		Arguments answer = await(patience);
		return new CallbackAnswer(answer.text("text"), answer.flag("show_alert"), answer.text("url"));
	}

	@Override
	public String toString() {
		return "tap of " + query().person().user().firstName();
	}

}

package io.github.telegramspring.emulator;

import java.time.Duration;

import io.github.telegramspring.emulator.engine.PendingQuery;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.http.Arguments;

/**
 * Something that a person wants a bot to answer.
 */
public abstract sealed class EmulatedQuery permits EmulatedTap, EmulatedInlineQuery, EmulatedShipping {

	private final Telegram telegram;

	private final PendingQuery query;

	EmulatedQuery(Telegram telegram, PendingQuery query) {
		this.telegram = telegram;
		this.query = query;
	}

	Telegram telegram() {
		return this.telegram;
	}

	PendingQuery query() {
		return this.query;
	}

	/**
	 * Returns the number the bot answers with.
	 * @return the id of the query
	 */
	public String id() {
		return this.query.id();
	}

	/**
	 * Waits for the answer.
	 * @param patience how long to wait, in real time
	 * @return the arguments of the bot's call
	 * @throws NoMessageException if the bot does not answer in that time
	 */
	Arguments await(Duration patience) {
		this.telegram.guard().await(() -> this.query.answer() != null, patience);
		Arguments answer = this.telegram.guard().get(this.query::answer);
		if (answer == null) {
			throw new NoMessageException("The " + this + " was not answered within " + patience + "; what happened:\n"
					+ this.telegram.activity());
		}
		return answer;
	}

}

package io.github.telegramspring.bot;

/**
 * Knows which updates of a bot are done, so that none is handled twice when Telegram
 * delivers it again. A ledger that is shared lets several instances agree on it.
 * <p>
 * What is being handled in the same process is no concern of the ledger: the
 * {@link UpdateProcessor} asks it once for each handling. Every claim that succeeds is
 * followed by a completion or a release, unless the process ends; a shared ledger
 * therefore lets claims lapse after a time.
 */
public interface UpdateLedger {

	/**
	 * Claims an update for being handled.
	 * @param updateId the number of the update
	 * @return whether it may be handled
	 */
	Claim claim(long updateId);

	/**
	 * Takes note that a claimed update is done, and never to be handled again.
	 * @param updateId the number of the update
	 */
	void complete(long updateId);

	/**
	 * Gives a claimed update back: it is not done.
	 * @param updateId the number of the update
	 */
	void release(long updateId);

	/**
	 * The answer to a claim.
	 */
	enum Claim {

		/**
		 * The update is to be handled by the one who asked.
		 */
		GRANTED,

		/**
		 * The update is done.
		 */
		DONE,

		/**
		 * Another instance is handling the update.
		 */
		HELD_ELSEWHERE

	}

}

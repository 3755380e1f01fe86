package io.github.telegramspring.bot;

import java.time.Duration;

/**
 * What became of an update that was given to an {@link UpdateProcessor}.
 *
 * @param status what became of it
 * @param retryAfter the time after which it is to be delivered again; zero if it is done
 */
public record UpdateOutcome(Status status, Duration retryAfter) {

	/**
	 * It was handled, or nobody handles its kind.
	 */
	public static final UpdateOutcome HANDLED = new UpdateOutcome(Status.HANDLED, Duration.ZERO);

	/**
	 * It could not be read or its handling failed, which was reported.
	 */
	public static final UpdateOutcome FAILED = new UpdateOutcome(Status.FAILED, Duration.ZERO);

	/**
	 * It had been done before.
	 */
	public static final UpdateOutcome DUPLICATE = new UpdateOutcome(Status.DUPLICATE, Duration.ZERO);

	/**
	 * The handling failed, and may succeed another time.
	 * @param after the time after which to deliver the update again
	 * @return the outcome
	 */
	public static UpdateOutcome retry(Duration after) {
		return new UpdateOutcome(Status.RETRY, after);
	}

	/**
	 * The handling did not begin: too many updates are waiting, or no more are taken in.
	 * @param after the time after which to deliver the update again
	 * @return the outcome
	 */
	public static UpdateOutcome rejected(Duration after) {
		return new UpdateOutcome(Status.REJECTED, after);
	}

	/**
	 * Tells whether Telegram can be told that the update is done.
	 * @return whether it is done, which includes failures that were reported
	 */
	public boolean isDone() {
		return this.status != Status.RETRY && this.status != Status.REJECTED;
	}

	/**
	 * Returns the time after which to deliver the update again as the header
	 * {@code Retry-After} has it.
	 * @return whole seconds, at least 1
	 */
	public long retryAfterSeconds() {
		return Math.max(1, this.retryAfter.plusMillis(999).toSeconds());
	}

	/**
	 * What can become of an update.
	 */
	public enum Status {

		/**
		 * It was handled, or nobody handles its kind.
		 */
		HANDLED,

		/**
		 * It could not be read or its handling failed, which was reported.
		 */
		FAILED,

		/**
		 * It had been done before.
		 */
		DUPLICATE,

		/**
		 * The handling failed, and may succeed another time.
		 */
		RETRY,

		/**
		 * The handling did not begin.
		 */
		REJECTED

	}

}

package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.telegramspring.bot.FailedUpdateHandler;
import io.github.telegramspring.bot.UpdateRetryPolicy;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Decides between repeating an update whose handling failed and giving it up, which is
 * reported. Attempts are counted across deliveries, for the {@value #COUNTED} updates
 * that failed last.
 */
final class UpdateFailures {

	private static final Log logger = LogFactory.getLog(UpdateFailures.class);

	private static final Duration AFTER_ERROR = Duration.ofSeconds(5);

	private static final int COUNTED = 10_000;

	private final UpdateRetryPolicy retryPolicy;

	private final FailedUpdateHandler failedUpdates;

	private final Map<Long, Integer> attempts = Collections.synchronizedMap(new AttemptCounts());

	UpdateFailures(UpdateRetryPolicy retryPolicy, FailedUpdateHandler failedUpdates) {
		this.retryPolicy = retryPolicy;
		this.failedUpdates = failedUpdates;
	}

	/**
	 * Judges a failure, and reports it if the update is given up.
	 * @return the pause before the next attempt, or {@code null} if there is none
	 */
	@Nullable Duration judge(ReceivedUpdate update, Throwable failure) {
		if (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError)) {
			logger.error("Handling of update " + update.id() + " met an error of the virtual machine and is repeated",
					failure);
			return AFTER_ERROR;
		}
		Duration delay = update.isReadable() ? retryAfter(update, failure) : null;
		if (delay == null) {
			report(update, failure);
		}
		else {
			logger.debug("Handling of update " + update.id() + " failed and is repeated", failure);
		}
		return delay;
	}

	private @Nullable Duration retryAfter(ReceivedUpdate update, Throwable failure) {
		try {
			return this.retryPolicy.retryAfter(failure, this.attempts.merge(update.id(), 1, Integer::sum));
		}
		catch (RuntimeException ex) {
			failure.addSuppressed(ex);
			return null;
		}
	}

	void report(ReceivedUpdate update, Throwable failure) {
		try {
			this.failedUpdates.handleFailedUpdate(update.toFailedUpdate(failure));
		}
		catch (Exception | LinkageError | AssertionError | StackOverflowError ex) {
			ex.addSuppressed(failure);
			logger.error("Update " + update.id() + " failed, and so did the FailedUpdateHandler", ex);
		}
	}

	/**
	 * Forgets the attempts at an update that is done.
	 */
	void forget(long updateId) {
		this.attempts.remove(updateId);
	}

	private static final class AttemptCounts extends LinkedHashMap<Long, Integer> {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
			return size() > COUNTED;
		}

	}

}

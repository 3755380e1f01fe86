package io.github.telegramspring.bot.processing;

import java.time.Duration;

import io.github.telegramspring.bot.RetryableUpdateException;
import io.github.telegramspring.bot.UpdateRetryPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Repeats the handling of updates that failed with a {@link RetryableUpdateException}, or
 * with an exception that was caused by one.
 */
public final class DefaultUpdateRetryPolicy implements UpdateRetryPolicy {

	private final int maxAttempts;

	private final Duration delay;

	/**
	 * Creates the policy.
	 * @param maxAttempts how often the handling of an update is tried, at least 1
	 * @param delay the pause before the next attempt if the exception does not tell one
	 */
	public DefaultUpdateRetryPolicy(int maxAttempts, Duration delay) {
		if (maxAttempts < 1) {
			throw new IllegalArgumentException(
					"The handling of an update is tried at least once, but the limit is " + maxAttempts);
		}
		if (delay.isNegative()) {
			throw new IllegalArgumentException("A pause cannot be negative, but this one is " + delay);
		}
		this.maxAttempts = maxAttempts;
		this.delay = delay;
	}

	@Override
	public @Nullable Duration retryAfter(Throwable failure, int attempts) {
		RetryableUpdateException retryable = find(failure);
		if (retryable == null || attempts >= this.maxAttempts) {
			return null;
		}
		return (retryable.retryAfter() != null) ? retryable.retryAfter() : this.delay;
	}

	private static @Nullable RetryableUpdateException find(Throwable failure) {
		for (Throwable current = failure; current != null; current = current.getCause()) {
			if (current instanceof RetryableUpdateException retryable) {
				return retryable;
			}
		}
		return null;
	}

}

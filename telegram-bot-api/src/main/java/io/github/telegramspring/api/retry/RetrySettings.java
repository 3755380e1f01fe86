package io.github.telegramspring.api.retry;

import java.time.Duration;

import org.springframework.util.Assert;

/**
 * How often and how long failed calls are repeated.
 *
 * <pre class="code">
 * RetrySettings.of().maxRetries(5).timeout(Duration.ofMinutes(5))
 * </pre>
 *
 * @param maxRetries how often a call is repeated at most
 * @param delay the pause before the first repetition; each further one doubles it, and up
 * to half of it is added or taken away by chance
 * @param maxDelay the longest pause
 * @param maxRetryAfter the longest pause that Telegram may ask for; a call that would
 * have to wait longer fails at once
 * @param timeout how long a call is repeated in all, from its first attempt to the
 * beginning of its last
 */
public record RetrySettings(int maxRetries, Duration delay, Duration maxDelay, Duration maxRetryAfter,
		Duration timeout) {

	private static final RetrySettings USUAL = new RetrySettings(3, Duration.ofMillis(500), Duration.ofSeconds(10),
			Duration.ofSeconds(60), Duration.ofMinutes(2));

	/**
	 * Checks the values.
	 * @throws IllegalArgumentException if one of them makes no sense
	 */
	public RetrySettings {
		Assert.isTrue(maxRetries >= 0, () -> "maxRetries must be 0 or more, but is " + maxRetries);
		Assert.isTrue(delay.toMillis() >= 1, () -> "delay must be at least a millisecond, but is " + delay);
		Assert.isTrue(maxDelay.compareTo(delay) >= 0,
				() -> "maxDelay must be at least the delay of " + delay + ", but is " + maxDelay);
		Assert.isTrue(!maxRetryAfter.isNegative(), () -> "maxRetryAfter must not be negative, but is " + maxRetryAfter);
		Assert.isTrue(timeout.toMillis() >= 1, () -> "timeout must be at least a millisecond, but is " + timeout);
	}

	/**
	 * Returns the usual settings: 3 repetitions after pauses of 0.5 to 10 seconds, 60
	 * seconds for Telegram's own pauses, 2 minutes in all.
	 * @return the settings
	 */
	public static RetrySettings of() {
		return USUAL;
	}

	/**
	 * Returns a copy with this number of repetitions.
	 * @param maxRetries how often a call is repeated at most
	 * @return the copy
	 */
	public RetrySettings maxRetries(int maxRetries) {
		return new RetrySettings(maxRetries, this.delay, this.maxDelay, this.maxRetryAfter, this.timeout);
	}

	/**
	 * Returns a copy with these pauses.
	 * @param delay the pause before the first repetition
	 * @param maxDelay the longest pause
	 * @return the copy
	 */
	public RetrySettings delay(Duration delay, Duration maxDelay) {
		return new RetrySettings(this.maxRetries, delay, maxDelay, this.maxRetryAfter, this.timeout);
	}

	/**
	 * Returns a copy with this longest pause that Telegram may ask for.
	 * @param maxRetryAfter the longest pause
	 * @return the copy
	 */
	public RetrySettings maxRetryAfter(Duration maxRetryAfter) {
		return new RetrySettings(this.maxRetries, this.delay, this.maxDelay, maxRetryAfter, this.timeout);
	}

	/**
	 * Returns a copy with this time in all.
	 * @param timeout how long a call is repeated
	 * @return the copy
	 */
	public RetrySettings timeout(Duration timeout) {
		return new RetrySettings(this.maxRetries, this.delay, this.maxDelay, this.maxRetryAfter, timeout);
	}

}

package io.github.telegramspring.bot.processing;

import java.time.Duration;

/**
 * The limits within which updates are processed.
 *
 * @param concurrency how many updates are handled at a time, at least 1
 * @param queueCapacity how many updates wait for their turn, 0 or more; what comes in
 * when they are that many is rejected
 * @param shutdownTimeout how long updates in flight have to finish when the processing
 * stops
 */
public record ProcessingSettings(int concurrency, int queueCapacity, Duration shutdownTimeout) {

	/**
	 * The settings that apply if there are no others: 200 at a time, 1000 in the queue,
	 * 25 seconds to finish.
	 */
	public static final ProcessingSettings DEFAULT = new ProcessingSettings(200, 1000, Duration.ofSeconds(25));

	/**
	 * Checks the limits.
	 */
	public ProcessingSettings {
		if (concurrency < 1) {
			throw new IllegalArgumentException(
					"At least 1 update has to be handled at a time, but the limit is " + concurrency);
		}
		if (queueCapacity < 0) {
			throw new IllegalArgumentException("0 or more updates can wait, but the limit is " + queueCapacity);
		}
		if (shutdownTimeout.isNegative()) {
			throw new IllegalArgumentException(
					"The time to finish cannot be negative, but it is " + shutdownTimeout.toMillis() + " ms");
		}
	}

}

package io.github.telegramspring.emulator.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * Limits how often something may happen: a number of times in a row, and after that only
 * as fast as the bucket leaks.
 */
final class LeakyBucket {

	private final int capacity;

	private final long leakNanos;

	private Instant emptyAt = Instant.MIN;

	/**
	 * Makes an empty bucket.
	 * @param count how often the thing may happen in a row
	 * @param period in which time all of that leaks
	 */
	LeakyBucket(int count, Duration period) {
		this.capacity = count - 1;
		this.leakNanos = period.toNanos() / count;
	}

	/**
	 * Returns when the thing may happen next.
	 * @return the time, which can have passed
	 */
	Instant next() {
		return this.emptyAt.equals(Instant.MIN) ? Instant.MIN : this.emptyAt.minusNanos(this.leakNanos * this.capacity);
	}

	/**
	 * Notes that the thing happens.
	 * @param now the time
	 */
	void add(Instant now) {
		this.emptyAt = (this.emptyAt.isBefore(now) ? now : this.emptyAt).plusNanos(this.leakNanos);
	}

}

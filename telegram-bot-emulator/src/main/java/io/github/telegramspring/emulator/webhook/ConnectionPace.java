package io.github.telegramspring.emulator.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * How many connections a webhook gets and how fast (telegram-server.md §4.4): while it
 * works, one for each queue, 10 at once and then 20 a second; if nothing succeeded for 10
 * seconds, or ever, one in all, and a new one every 2 seconds.
 */
final class ConnectionPace {

	private static final Duration TRUST = Duration.ofSeconds(10);

	private final LeakyBucket working = new LeakyBucket(10, Duration.ofMillis(500));

	private final LeakyBucket failing = new LeakyBucket(1, Duration.ofSeconds(2));

	private Instant trustedUntil = Instant.MIN;

	/**
	 * Notes that the webhook took an update.
	 * @param now the time
	 */
	void succeed(Instant now) {
		this.trustedUntil = now.plus(TRUST);
	}

	/**
	 * Tells whether the webhook may have one more connection, however soon.
	 * @param open how many it has
	 * @param wanted how many could be used
	 * @param now the time
	 * @return whether it may
	 */
	boolean allowsMore(int open, int wanted, Instant now) {
		return open < (isTrusted(now) ? wanted : Math.min(wanted, 1));
	}

	/**
	 * Returns when the next connection may be made.
	 * @param now the time
	 * @return the time, which can have passed
	 */
	Instant next(Instant now) {
		return bucket(now).next();
	}

	/**
	 * Notes that a connection is made.
	 * @param now the time
	 */
	void open(Instant now) {
		bucket(now).add(now);
	}

	private LeakyBucket bucket(Instant now) {
		return isTrusted(now) ? this.working : this.failing;
	}

	private boolean isTrusted(Instant now) {
		return !this.trustedUntil.isBefore(now);
	}

}

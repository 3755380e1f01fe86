package io.github.telegramspring.emulator.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

import io.github.telegramspring.emulator.update.StoredUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The updates of one queue, which are delivered in order and one at a time. A failed one
 * is repeated at once, then after 2, 4, 8, 16 and 32 seconds, and so on up to a random
 * length between one and two minutes (telegram-server.md §4.5).
 */
final class DeliveryLane {

	private static final int MAX_DELAY = 60;

	private final Deque<StoredUpdate> updates = new ArrayDeque<>();

	private final long queueId;

	private Instant due;

	private boolean busy;

	private int failures;

	private int delay = 1;

	DeliveryLane(long queueId, Instant now) {
		this.queueId = queueId;
		this.due = now;
	}

	long queueId() {
		return this.queueId;
	}

	Instant due() {
		return this.due;
	}

	boolean isReady(Instant now) {
		return isIdle() && !this.due.isAfter(now);
	}

	boolean isIdle() {
		return !this.busy && !this.updates.isEmpty();
	}

	boolean isEmpty() {
		return this.updates.isEmpty();
	}

	void add(StoredUpdate update) {
		this.updates.addLast(update);
	}

	@Nullable StoredUpdate head() {
		return this.updates.peekFirst();
	}

	void start() {
		this.busy = true;
	}

	/**
	 * Goes on to the next update.
	 * @param now the time
	 */
	void next(Instant now) {
		this.updates.pollFirst();
		this.busy = false;
		this.due = now;
		this.failures = 0;
		this.delay = 1;
	}

	/**
	 * Decides when to repeat the current update.
	 * @param now the time
	 * @param retryAfter how many seconds the webhook asks for, or 0
	 * @param random limits the delay
	 * @return how many seconds to wait
	 */
	int repeat(Instant now, int retryAfter, Random random) {
		int wait = retryAfter;
		if (retryAfter == 0 && this.failures > 0) {
			this.delay = Math.min(this.delay * 2, MAX_DELAY + random.nextInt(MAX_DELAY + 1));
			wait = this.delay;
		}
		this.failures++;
		this.busy = false;
		this.due = now.plus(Duration.ofSeconds(wait));
		return wait;
	}

}

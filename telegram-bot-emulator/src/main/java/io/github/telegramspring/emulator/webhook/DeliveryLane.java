package io.github.telegramspring.emulator.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

import io.github.telegramspring.emulator.update.StoredUpdate;

/**
 * The updates of one queue, which are delivered in order and one at a time. A failed one
 * is repeated at once, then after 2, 4, 8, 16 and 32 seconds, and so on up to a random
 * length between one and two minutes (telegram-server.md §4.5).
 */
final class DeliveryLane {

	private static final int MAX_DELAY = 60;

	private final Deque<Loaded> updates = new ArrayDeque<>();

	private final long queueId;

	private Instant due;

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

	boolean isEmpty() {
		return this.updates.isEmpty();
	}

	void add(StoredUpdate update, Instant now) {
		this.updates.addLast(new Loaded(update, now));
	}

	StoredUpdate head() {
		return this.updates.getFirst().update;
	}

	boolean hasSecond() {
		return this.updates.size() > 1;
	}

	/**
	 * Moves the second update to the front.
	 */
	void swap() {
		Loaded first = this.updates.removeFirst();
		Loaded second = this.updates.removeFirst();
		this.updates.addFirst(first);
		this.updates.addFirst(second);
	}

	/**
	 * Goes on to the next update, which has been due since it was loaded.
	 */
	void next() {
		this.updates.removeFirst();
		this.due = this.updates.isEmpty() ? this.due : this.updates.getFirst().time;
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
		this.due = now.plus(Duration.ofSeconds(wait));
		return wait;
	}

	private record Loaded(StoredUpdate update, Instant time) {
	}

}

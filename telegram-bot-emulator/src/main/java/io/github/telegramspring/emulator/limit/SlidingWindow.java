package io.github.telegramspring.emulator.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets something happen a number of times in any stretch of time of a certain length.
 */
final class SlidingWindow {

	private final Deque<Instant> times = new ArrayDeque<>();

	private final int count;

	private final Duration length;

	SlidingWindow(int count, Duration length) {
		this.count = count;
		this.length = length;
	}

	/**
	 * Returns when there is room for one more.
	 * @param now the time
	 * @return the time, which is now or later
	 */
	Instant next(Instant now) {
		forget(now);
		return (this.times.size() < this.count) ? now : this.times.getFirst().plus(this.length);
	}

	void add(Instant now) {
		this.times.addLast(now);
	}

	boolean isEmpty(Instant now) {
		forget(now);
		return this.times.isEmpty();
	}

	private void forget(Instant now) {
		while (!this.times.isEmpty() && !this.times.getFirst().plus(this.length).isAfter(now)) {
			this.times.removeFirst();
		}
	}

}

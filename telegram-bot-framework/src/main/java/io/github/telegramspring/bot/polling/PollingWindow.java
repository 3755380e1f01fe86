package io.github.telegramspring.bot.polling;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.bot.UpdateOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The updates that came in and are not confirmed yet.
 * <p>
 * Telegram knows one number only, the offset: what is before it is done, and what is from
 * it on, up to 100 updates, comes with every answer. So the offset is the number of the
 * first update that is not done, and everything behind that one comes again and again
 * until it is:
 *
 * <pre>
 *     8 done    9 done    10 going on    11 done    12 going on    13 new
 *                         ^ offset       ^ known, so skipped       ^ taken
 * </pre>
 *
 * An update that is to be delivered again is taken again when its time has come. One that
 * was rejected since there was no room for it holds up those behind it, which could
 * otherwise get in before it.
 * <p>
 * While something is going on, an answer comes at once, whether there is something new in
 * it or not. Telegram slows down who asks for the same offset too often; so this tells
 * when to ask again: at once if nothing is going on; soon if the offset has moved; else
 * after half a second, or three if the window is full and nothing new can come.
 */
final class PollingWindow {

	private static final Duration WHEN_MOVED = Duration.ofMillis(100);

	private static final Duration WHEN_NOT_MOVED = Duration.ofMillis(600);

	private static final Duration WHEN_FULL = Duration.ofSeconds(3);

	private final NavigableMap<Long, State> updates = new TreeMap<>();

	private final int limit;

	private long next;

	private long asked;

	private long askedAt;

	private boolean closed;

	PollingWindow(int limit) {
		this.limit = limit;
	}

	/**
	 * Returns the offset, which is the number of the first update that is not done.
	 * @return the offset, 0 before the first update is done
	 */
	synchronized long offset() {
		return this.updates.isEmpty() ? this.next : this.updates.firstKey();
	}

	/**
	 * Takes note that Telegram is being asked for updates.
	 * @return the offset to ask for
	 */
	synchronized long ask() {
		this.asked = offset();
		this.askedAt = System.nanoTime();
		return this.asked;
	}

	/**
	 * Decides what to do with an update that came in.
	 */
	synchronized Turn take(long id) {
		State state = this.updates.get(id);
		if (this.updates.headMap(id, true).values().stream().anyMatch(State::holdsUpOthers)) {
			return Turn.HOLD;
		}
		if (state != null && !state.isDue()) {
			return Turn.SKIP;
		}
		this.updates.put(id, State.GOING_ON);
		return Turn.TAKE;
	}

	/**
	 * Takes note of what became of an update.
	 */
	synchronized void settle(long id, UpdateOutcome outcome) {
		this.updates.put(id, State.of(outcome));
		Map.Entry<Long, State> first = this.updates.firstEntry();
		while (first != null && first.getValue().isDone()) {
			this.updates.remove(first.getKey());
			this.next = first.getKey() + 1;
			first = this.updates.firstEntry();
		}
		notifyAll();
	}

	/**
	 * Waits until it is time to ask Telegram again, or the window is closed.
	 */
	synchronized void awaitTimeToAsk() throws InterruptedException {
		while (!this.closed) {
			long remaining = pause().toNanos() - (System.nanoTime() - this.askedAt);
			if (remaining <= 0) {
				return;
			}
			TimeUnit.NANOSECONDS.timedWait(this, remaining);
		}
	}

	/**
	 * Returns the time that has to pass between two calls as things are.
	 */
	synchronized Duration pause() {
		if (this.updates.isEmpty()) {
			return Duration.ZERO;
		}
		if (offset() != this.asked) {
			return WHEN_MOVED;
		}
		return (this.updates.size() < this.limit) ? WHEN_NOT_MOVED : WHEN_FULL;
	}

	/**
	 * Ends the waiting for a time to ask.
	 */
	synchronized void close() {
		this.closed = true;
		notifyAll();
	}

	/**
	 * Waits until nothing is going on.
	 * @return how many updates are still going on when the time is up
	 */
	synchronized long awaitDone(Duration timeout) throws InterruptedException {
		long end = System.nanoTime() + timeout.toNanos();
		long remaining = timeout.toNanos();
		while (goingOn() > 0 && remaining > 0) {
			TimeUnit.NANOSECONDS.timedWait(this, remaining);
			remaining = end - System.nanoTime();
		}
		return goingOn();
	}

	private long goingOn() {
		return this.updates.values().stream().filter(State::isGoingOn).count();
	}

	/**
	 * What to do with an update that came in.
	 */
	enum Turn {

		/**
		 * It is new, or its time to be handled again has come.
		 */
		TAKE,

		/**
		 * It is known already.
		 */
		SKIP,

		/**
		 * Neither it nor those behind it can be taken now.
		 */
		HOLD

	}

	/**
	 * What is going on has no outcome yet.
	 */
	private record State(@Nullable UpdateOutcome outcome, long since) {

		static final State GOING_ON = new State(null, 0);

		static State of(UpdateOutcome outcome) {
			return new State(outcome, System.nanoTime());
		}

		boolean isGoingOn() {
			return this.outcome == null;
		}

		boolean isDone() {
			return this.outcome != null && this.outcome.isDone();
		}

		boolean isDue() {
			return this.outcome != null && !this.outcome.isDone()
					&& System.nanoTime() - this.since >= this.outcome.retryAfter().toNanos();
		}

		boolean holdsUpOthers() {
			return this.outcome != null && this.outcome.status() == UpdateOutcome.Status.REJECTED && !isDue();
		}

	}

}

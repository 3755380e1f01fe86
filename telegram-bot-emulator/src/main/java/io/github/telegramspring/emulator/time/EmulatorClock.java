package io.github.telegramspring.emulator.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * The time of an emulator, which everything in it goes by: dates of messages, waits of
 * long polls, repeated deliveries. It either runs along with the time of the computer or
 * stands still, and can be moved forward in both cases:
 *
 * <pre class="code">
 * EmulatorClock clock = EmulatorClock.stoppedAt(Instant.parse("2026-01-01T12:00:00Z"));
 * clock.advance(Duration.ofSeconds(30));
 * </pre>
 *
 * As a {@link Clock} it can be given to the bot as well, so that both have the same time.
 */
public final class EmulatorClock extends Clock {

	private final Object monitor = new Object();

	private final PriorityQueue<Task> tasks = new PriorityQueue<>(
			Comparator.<Task, Instant>comparing((task) -> task.due).thenComparingLong((task) -> task.number));

	private final Clock source;

	private final @Nullable ScheduledThreadPoolExecutor alarm;

	private Duration ahead = Duration.ZERO;

	private long lastNumber;

	private EmulatorClock(Clock source, @Nullable ScheduledThreadPoolExecutor alarm) {
		this.source = source;
		this.alarm = alarm;
	}

	/**
	 * Makes a clock that runs along with the time of the computer.
	 * @return the clock
	 */
	public static EmulatorClock running() {
		ScheduledThreadPoolExecutor alarm = new ScheduledThreadPoolExecutor(1, (task) -> {
			Thread thread = new Thread(task, "telegram-emulator-clock");
			thread.setDaemon(true);
			return thread;
		}, new ThreadPoolExecutor.DiscardPolicy());
		alarm.setRemoveOnCancelPolicy(true);
		alarm.setKeepAliveTime(1, TimeUnit.SECONDS);
		alarm.allowCoreThreadTimeOut(true);
		return new EmulatorClock(Clock.systemUTC(), alarm);
	}

	/**
	 * Makes a clock that stands still until it is moved.
	 * @param start the time it shows at first
	 * @return the clock
	 */
	public static EmulatorClock stoppedAt(Instant start) {
		return new EmulatorClock(Clock.fixed(start, ZoneOffset.UTC), null);
	}

	@Override
	public Instant instant() {
		synchronized (this.monitor) {
			return this.source.instant().plus(this.ahead);
		}
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	/**
	 * Returns a clock that shows this one's time in another zone, and moves with it.
	 */
	@Override
	public Clock withZone(ZoneId zone) {
		return new Zoned(this, zone);
	}

	/**
	 * Tells whether time passes by itself.
	 * @return whether the clock runs along with the time of the computer
	 */
	public boolean isRunning() {
		return this.alarm != null;
	}

	/**
	 * Moves the time forward. What is due on the way is done in this thread, each at its
	 * own time, before this method returns.
	 * @param step how far to go
	 * @throws IllegalArgumentException if the step is negative
	 */
	public void advance(Duration step) {
		if (step.isNegative()) {
			throw new IllegalArgumentException("Time moves forward only, but the step is " + step);
		}
		Instant target = instant().plus(step);
		runUntil(target);
		skipTo(target);
		// Something can have been scheduled after the last look and before the skip.
		runUntil(target);
	}

	private void skipTo(Instant target) {
		synchronized (this.monitor) {
			Duration missing = Duration.between(instant(), target);
			if (!missing.isNegative()) {
				this.ahead = this.ahead.plus(missing);
			}
		}
	}

	private void runUntil(Instant target) {
		for (Task task = nextUntil(target); task != null; task = nextUntil(target)) {
			skipTo(task.due);
			task.action.run();
		}
	}

	private @Nullable Task nextUntil(Instant target) {
		synchronized (this.monitor) {
			Task first = this.tasks.peek();
			return (first != null && !first.due.isAfter(target)) ? this.tasks.poll() : null;
		}
	}

	/**
	 * Has something done later on this clock.
	 * @param delay how long to wait
	 * @param action what to do; it must be quick, as it holds up the clock
	 * @return a timer to call it off
	 */
	public Timer schedule(Duration delay, Runnable action) {
		synchronized (this.monitor) {
			return scheduleAt(instant().plus(delay), action);
		}
	}

	/**
	 * Has something done on this clock at a certain time. Whoever needs it to be done
	 * even if the clock was moved past that time meanwhile looks at the clock afterwards.
	 * @param due when to do it
	 * @param action what to do; it must be quick, as it holds up the clock
	 * @return a timer to call it off
	 */
	public Timer scheduleAt(Instant due, Runnable action) {
		synchronized (this.monitor) {
			Task task = new Task(due, ++this.lastNumber, action);
			this.tasks.add(task);
			long nanos = Math.max(0, Duration.between(instant(), due).toNanos());
			Future<?> ring = (this.alarm != null)
					? this.alarm.schedule(() -> runUntil(due), nanos, TimeUnit.NANOSECONDS) : null;
			return () -> cancel(task, ring);
		}
	}

	private void cancel(Task task, @Nullable Future<?> ring) {
		if (ring != null) {
			ring.cancel(false);
		}
		synchronized (this.monitor) {
			this.tasks.remove(task);
		}
	}

	/**
	 * Gives up everything that is scheduled, now and later, and ends the thread that
	 * waits for it.
	 */
	public void stop() {
		if (this.alarm != null) {
			this.alarm.shutdownNow();
		}
		synchronized (this.monitor) {
			this.tasks.clear();
		}
	}

	/**
	 * Something that is going to be done.
	 */
	@FunctionalInterface
	public interface Timer {

		/**
		 * Calls it off; does nothing if it was done already.
		 */
		void cancel();

	}

	private static final class Task {

		private final Instant due;

		private final long number;

		private final Runnable action;

		private Task(Instant due, long number, Runnable action) {
			this.due = due;
			this.number = number;
			this.action = action;
		}

	}

	private static final class Zoned extends Clock {

		private final Clock clock;

		private final ZoneId zone;

		private Zoned(Clock clock, ZoneId zone) {
			this.clock = clock;
			this.zone = zone;
		}

		@Override
		public Instant instant() {
			return this.clock.instant();
		}

		@Override
		public ZoneId getZone() {
			return this.zone;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this.clock.withZone(zone);
		}

	}

}

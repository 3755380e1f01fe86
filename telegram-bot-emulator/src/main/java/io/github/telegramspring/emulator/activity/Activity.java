package io.github.telegramspring.emulator.activity;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The log of an emulator: calls, deliveries and what people did, oldest first. It keeps
 * the latest 10,000 entries.
 */
public final class Activity {

	private static final int MAX_ENTRIES = 10_000;

	private final Deque<ActivityEntry> entries = new ArrayDeque<>();

	private final Clock clock;

	/**
	 * Starts an empty log.
	 * @param clock tells the times of the entries
	 */
	public Activity(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Adds an entry.
	 * @param kind what sort of thing happened
	 * @param bot the username of the bot it concerns
	 * @param text what happened
	 */
	public synchronized void add(ActivityEntry.Kind kind, String bot, String text) {
		if (this.entries.size() == MAX_ENTRIES) {
			this.entries.removeFirst();
		}
		this.entries.addLast(new ActivityEntry(this.clock.instant(), kind, bot, text));
		notifyAll();
	}

	/**
	 * Returns what is in the log.
	 * @return the entries, oldest first
	 */
	public synchronized List<ActivityEntry> entries() {
		return List.copyOf(this.entries);
	}

	/**
	 * Waits until the log has an entry of a certain sort, and returns the first one.
	 * @param condition what the entry must be like
	 * @param patience how long to wait, in real time
	 * @return the entry, or {@code null} if there was none in time or the thread was
	 * interrupted
	 */
	public synchronized @Nullable ActivityEntry await(Predicate<ActivityEntry> condition, Duration patience) {
		long end = System.nanoTime() + patience.toNanos();
		while (true) {
			for (ActivityEntry entry : this.entries) {
				if (condition.test(entry)) {
					return entry;
				}
			}
			long millis = (end - System.nanoTime()) / 1_000_000;
			if (millis <= 0) {
				return null;
			}
			try {
				wait(millis);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return null;
			}
		}
	}

	/**
	 * Returns the log as lines to read.
	 */
	@Override
	public String toString() {
		return entries().stream().map(ActivityEntry::toString).collect(Collectors.joining("\n"));
	}

}

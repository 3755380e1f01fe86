package io.github.telegramspring.emulator.activity;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The log of an emulator: calls, deliveries and what people did, oldest first. It keeps
 * the latest 10,000 entries and the latest 10,000 calls in full unless the emulator is
 * told otherwise, and counts all of them.
 */
public final class Activity {

	private final Deque<ActivityEntry> entries = new ArrayDeque<>();

	private final Deque<CallEntry> calls = new ArrayDeque<>();

	private final Map<String, Long> counts = new TreeMap<>();

	private final Clock clock;

	private final int capacity;

	/**
	 * Starts an empty log.
	 * @param clock tells the times of the entries
	 * @param capacity how many entries, and how many calls, to keep
	 */
	public Activity(Clock clock, int capacity) {
		this.clock = clock;
		this.capacity = capacity;
	}

	/**
	 * Adds an entry.
	 * @param kind what sort of thing happened
	 * @param bot the username of the bot it concerns
	 * @param text what happened
	 */
	public synchronized void add(ActivityEntry.Kind kind, String bot, String text) {
		addLast(this.entries, new ActivityEntry(this.clock.instant(), kind, bot, text));
	}

	/**
	 * Adds a call in full.
	 * @param call the call
	 */
	public synchronized void add(CallEntry call) {
		this.counts.merge(call.method(), 1L, Long::sum);
		addLast(this.calls, call);
	}

	private <T> void addLast(Deque<T> log, T entry) {
		if (log.size() >= this.capacity) {
			log.removeFirst();
		}
		log.addLast(entry);
		notifyAll();
	}

	/**
	 * Returns the calls in full.
	 * @return the calls in the order in which they were answered
	 */
	public synchronized List<CallEntry> calls() {
		return List.copyOf(this.calls);
	}

	/**
	 * Returns the calls of a method in full.
	 * @param method the name of the method
	 * @return the calls in the order in which they were answered
	 */
	public List<CallEntry> calls(String method) {
		return calls().stream().filter((call) -> call.method().equals(method)).toList();
	}

	/**
	 * Returns how often each method was called, whatever was answered, since the start.
	 * @return the counts by name of the method
	 */
	public synchronized Map<String, Long> callCounts() {
		return Map.copyOf(this.counts);
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

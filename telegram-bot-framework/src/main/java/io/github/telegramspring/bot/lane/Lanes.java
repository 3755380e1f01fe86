package io.github.telegramspring.bot.lane;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Runs tasks one after the other, in order of arrival, where they share a key, and in
 * parallel everywhere else. How many run at a time and how many wait is limited.
 * <p>
 * There is no queue for each key. For every key that is in use, the last task is known; a
 * new task puts itself behind it, and counts how many tasks it is behind:
 *
 * <pre>
 *     arrival   A(chat 1, Ann)    B(chat 1, Bob)    C(chat 2, Bob)    D(chat 3)
 *
 *     chat 1    A ------------&gt;   B
 *     Ann       A
 *     Bob                         B ------------&gt;   C
 *     chat 2                                        C
 *     chat 3                                                          D
 *
 *     behind    0                 1                 1                 0
 * </pre>
 *
 * A and D are free, and run. When A has finished, the count of B drops to zero and B is
 * free; C is after B. A free task starts at once if fewer than the allowed number are
 * running, on the thread that brings it if that one may be used; otherwise it joins the
 * line of free tasks. So a key that is busy takes up room in the queue but no thread, and
 * tasks with other keys pass it by.
 * <p>
 * A task takes its place behind all of its keys in one step. So of two tasks the earlier
 * one is never behind the later one, and there is no circle of tasks that wait for each
 * other. When the last task of a key has finished, the key is forgotten: memory depends
 * on the number of tasks, never on the number of keys seen.
 */
public final class Lanes {

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition idle = this.lock.newCondition();

	private final Map<Object, LaneEntry> last = new HashMap<>();

	private final Deque<LaneEntry> free = new ArrayDeque<>();

	private final Executor executor;

	private final int concurrency;

	private final int capacity;

	private int running;

	private int waiting;

	private volatile State state = State.OPEN;

	/**
	 * Creates lanes, which are open.
	 * @param executor runs the tasks that the calling thread does not run, without a
	 * limit of its own
	 * @param concurrency how many tasks run at a time, at least 1
	 * @param capacity how many tasks wait for their turn at a time, 0 or more
	 */
	public Lanes(Executor executor, int concurrency, int capacity) {
		if (concurrency < 1 || capacity < 0) {
			throw new IllegalArgumentException("At least 1 task has to run at a time and 0 or more can wait, but "
					+ "the limits are " + concurrency + " and " + capacity);
		}
		this.executor = executor;
		this.concurrency = concurrency;
		this.capacity = capacity;
	}

	/**
	 * Runs a task on the calling thread if it is free and may start, and otherwise on
	 * another thread when its turn has come.
	 * @param task the task
	 * @param keys the keys, all different; without any it is behind no other task
	 * @return whether it was run or will be; otherwise there is no room for it, or the
	 * lanes are closed
	 */
	public boolean execute(LaneTask task, List<?> keys) {
		return admit(new LaneEntry(task, keys), this.capacity, this::run);
	}

	/**
	 * Runs a task on another thread when its turn has come.
	 * @param task the task
	 * @param keys the keys, all different; without any it is behind no other task
	 * @return whether it will be run; otherwise there is no room for it, or the lanes are
	 * closed
	 */
	public boolean submit(LaneTask task, List<?> keys) {
		return admit(new LaneEntry(task, keys), this.capacity, this::start);
	}

	/**
	 * Runs a task on another thread when its turn has come, however many are waiting.
	 * @param task the task
	 * @param keys the keys, all different; without any it is behind no other task
	 * @return whether it will be run; otherwise the lanes are closed
	 */
	public boolean add(LaneTask task, List<?> keys) {
		return admit(new LaneEntry(task, keys), Integer.MAX_VALUE, this::start);
	}

	private boolean admit(LaneEntry entry, int room, Consumer<LaneEntry> starter) {
		Admission admission = place(entry, room);
		if (admission == Admission.STARTS) {
			starter.accept(entry);
		}
		return admission != Admission.REFUSED;
	}

	private Admission place(LaneEntry entry, int room) {
		this.lock.lock();
		try {
			boolean starts = this.running < this.concurrency && Collections.disjoint(this.last.keySet(), entry.keys());
			if (this.state != State.OPEN || (!starts && this.waiting >= room)) {
				return Admission.REFUSED;
			}
			entry.lineUp(this.last);
			if (starts) {
				this.running++;
				return Admission.STARTS;
			}
			this.waiting++;
			if (entry.isFree()) {
				this.free.add(entry);
			}
			return Admission.WAITS;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void run(LaneEntry entry) {
		CompletionStage<?> remainder = null;
		try {
			remainder = entry.task().run();
		}
		finally {
			if (remainder == null) {
				finish(entry);
			}
			else {
				remainder.whenComplete((result, failure) -> finish(entry));
			}
		}
	}

	private void finish(LaneEntry finished) {
		leave(finished).forEach(this::start);
	}

	/**
	 * Starts a task on another thread, or sees to it that it and those behind it are
	 * discarded if no thread is to be had.
	 */
	private void start(LaneEntry first) {
		Deque<LaneEntry> starting = new ArrayDeque<>();
		starting.add(first);
		while (!starting.isEmpty()) {
			LaneEntry entry = starting.remove();
			boolean discarded = this.state == State.DISCARDING;
			try {
				if (!discarded) {
					this.executor.execute(() -> run(entry));
				}
			}
			catch (RuntimeException | OutOfMemoryError ex) {
				discarded = true;
			}
			if (discarded) {
				entry.task().discard();
				starting.addAll(leave(entry));
			}
		}
	}

	/**
	 * Takes a task out of its lanes.
	 * @return the tasks that may start in its place
	 */
	private List<LaneEntry> leave(LaneEntry finished) {
		this.lock.lock();
		try {
			this.running--;
			finished.leave(this.last, this.free);
			if (this.running == 0 && this.waiting == 0) {
				this.idle.signalAll();
			}
			return this.free.isEmpty() ? List.of() : takeFree();
		}
		finally {
			this.lock.unlock();
		}
	}

	private List<LaneEntry> takeFree() {
		List<LaneEntry> taken = new ArrayList<>();
		while (!this.free.isEmpty() && this.running < this.concurrency) {
			taken.add(this.free.remove());
			this.waiting--;
			this.running++;
		}
		return taken;
	}

	/**
	 * Opens lanes that were closed. Tasks that still run keep their places.
	 */
	public void open() {
		this.state = State.OPEN;
	}

	/**
	 * Admits no more tasks, and waits until all that were admitted have finished. Those
	 * that have not started at the end of that time are discarded in their turn.
	 * @param timeout how long to wait
	 * @return whether all have finished
	 * @throws InterruptedException if the thread is interrupted while it waits
	 */
	public boolean close(Duration timeout) throws InterruptedException {
		this.lock.lock();
		try {
			this.state = State.CLOSED;
			long remaining = timeout.toNanos();
			while (this.running + this.waiting > 0 && remaining > 0) {
				remaining = this.idle.awaitNanos(remaining);
			}
			return this.running + this.waiting == 0;
		}
		finally {
			this.state = State.DISCARDING;
			this.lock.unlock();
		}
	}

	/**
	 * Returns how many tasks are running, those that go on in the background included.
	 * @return the number at this moment
	 */
	public int running() {
		return read(() -> this.running);
	}

	/**
	 * Returns how many tasks wait for their turn.
	 * @return the number at this moment
	 */
	public int waiting() {
		return read(() -> this.waiting);
	}

	/**
	 * Returns how many keys are in use.
	 * @return the number at this moment
	 */
	public int keys() {
		return read(this.last::size);
	}

	private int read(IntSupplier value) {
		this.lock.lock();
		try {
			return value.getAsInt();
		}
		finally {
			this.lock.unlock();
		}
	}

	private enum State {

		OPEN, CLOSED, DISCARDING

	}

	private enum Admission {

		STARTS, WAITS, REFUSED

	}

}

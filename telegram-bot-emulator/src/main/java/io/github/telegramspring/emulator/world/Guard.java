package io.github.telegramspring.emulator.world;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Lets one thing happen at a time: whatever looks at the world or changes it does so in
 * here, one after another, like in the single thread of the real server. Nothing that
 * waits for the network may be done inside.
 */
public final class Guard {

	private final ReentrantLock lock = new ReentrantLock(true);

	private final Condition changed = this.lock.newCondition();

	/**
	 * Does something while nothing else happens, and wakes those who wait for a change.
	 * @param action what to do
	 */
	public void run(Runnable action) {
		get(() -> {
			action.run();
			return true;
		});
	}

	/**
	 * Does something that has a result while nothing else happens, and wakes those who
	 * wait for a change.
	 * @param <T> the type of the result
	 * @param action what to do
	 * @return the result
	 */
	public <T> T get(Supplier<T> action) {
		this.lock.lock();
		try {
			T result = action.get();
			this.changed.signalAll();
			return result;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Waits until something is the case; others go on meanwhile.
	 * @param condition what to wait for
	 * @param patience how long to wait, in real time
	 * @return whether it became the case in time; not if the thread was interrupted
	 */
	public boolean await(BooleanSupplier condition, Duration patience) {
		this.lock.lock();
		try {
			long left = patience.toNanos();
			while (!condition.getAsBoolean()) {
				if (left <= 0) {
					return false;
				}
				left = this.changed.awaitNanos(left);
			}
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.lock.unlock();
		}
	}

}

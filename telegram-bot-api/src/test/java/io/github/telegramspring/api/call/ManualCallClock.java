package io.github.telegramspring.api.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A clock that stands still until the test moves it, or, if it is eager, jumps to the end
 * of every wait.
 */
public final class ManualCallClock implements CallClock {

	private final boolean eager;

	private final List<Duration> sleeps = new ArrayList<>();

	private Duration time = Duration.ofHours(1);

	private int sleeping;

	private ManualCallClock(boolean eager) {
		this.eager = eager;
	}

	public static ManualCallClock still() {
		return new ManualCallClock(false);
	}

	public static ManualCallClock eager() {
		return new ManualCallClock(true);
	}

	@Override
	public synchronized Duration time() {
		return this.time;
	}

	@Override
	public synchronized void sleep(Duration duration) throws InterruptedException {
		this.sleeps.add(duration);
		Duration end = this.time.plus(duration);
		if (this.eager && this.time.compareTo(end) < 0) {
			this.time = end;
		}
		this.sleeping++;
		notifyAll();
		try {
			while (this.time.compareTo(end) < 0) {
				wait();
			}
		}
		finally {
			this.sleeping--;
		}
	}

	public synchronized void advance(Duration duration) {
		this.time = this.time.plus(duration);
		notifyAll();
	}

	/**
	 * Waits until so many threads sleep.
	 */
	public synchronized void awaitSleeping(int threads) throws InterruptedException {
		while (this.sleeping < threads) {
			wait();
		}
	}

	public synchronized List<Duration> sleeps() {
		return List.copyOf(this.sleeps);
	}

}

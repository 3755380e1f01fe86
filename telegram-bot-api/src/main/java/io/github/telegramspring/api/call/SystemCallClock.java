package io.github.telegramspring.api.call;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The clock of the system.
 */
enum SystemCallClock implements CallClock {

	/**
	 * The only one.
	 */
	INSTANCE;

	@Override
	public Duration time() {
		return Duration.ofNanos(System.nanoTime());
	}

	@Override
	public void sleep(Duration duration) throws InterruptedException {
		TimeUnit.NANOSECONDS.sleep(duration.toNanos());
	}

}

package io.github.telegramspring.api.call;

import java.time.Duration;

/**
 * The time that waiting calls go by.
 *
 * <pre class="code">
 * new FloodControlInterceptor(FloodControlSettings.of(), CallClock.system());
 * </pre>
 */
public interface CallClock {

	/**
	 * Returns the time that has gone by since some moment in the past.
	 * @return the time, which never goes back
	 */
	Duration time();

	/**
	 * Lets the calling thread wait.
	 * @param duration how long
	 * @throws InterruptedException if the thread is interrupted
	 */
	void sleep(Duration duration) throws InterruptedException;

	/**
	 * Returns the clock of the system.
	 * @return the clock
	 */
	static CallClock system() {
		return SystemCallClock.INSTANCE;
	}

}

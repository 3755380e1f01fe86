package io.github.telegramspring.api.broadcast;

import java.time.Duration;

import io.github.telegramspring.api.call.CallClock;

/**
 * How fast a broadcast goes: as many messages at a time as are allowed, half as many when
 * Telegram refuses one, after the pause that it asks for, and one more again for every so
 * many that went well.
 */
final class Pace {

	private static final int STEP = 50;

	private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);

	private final int most;

	private final CallClock clock;

	private int allowed;

	private int inFlight;

	private int wentWell;

	private Duration pausedUntil;

	private volatile boolean stopped;

	Pace(int most, CallClock clock) {
		this.most = most;
		this.clock = clock;
		this.allowed = most;
		this.pausedUntil = clock.time();
	}

	/**
	 * Waits for a place and for the end of a pause.
	 * @return whether to go on, which is not so if the broadcast was stopped
	 */
	boolean begin() throws InterruptedException {
		synchronized (this) {
			while (this.inFlight >= this.allowed && !this.stopped) {
				wait();
			}
			this.inFlight++;
		}
		boolean goOn = false;
		try {
			goOn = awaitEndOfPause();
		}
		finally {
			if (!goOn) {
				end();
			}
		}
		return goOn;
	}

	/**
	 * Waits a second at a time, so that a broadcast can be stopped within a long pause.
	 */
	private boolean awaitEndOfPause() throws InterruptedException {
		Duration left = pauseLeft();
		while (left.compareTo(Duration.ZERO) > 0 && !this.stopped) {
			this.clock.sleep((left.compareTo(LONGEST_SLEEP) < 0) ? left : LONGEST_SLEEP);
			left = pauseLeft();
		}
		return !this.stopped;
	}

	synchronized void stop() {
		this.stopped = true;
		notifyAll();
	}

	private synchronized Duration pauseLeft() {
		return this.pausedUntil.minus(this.clock.time());
	}

	synchronized void end() {
		this.inFlight--;
		notifyAll();
	}

	synchronized void wentWell() {
		this.wentWell++;
		if (this.wentWell % STEP == 0 && this.allowed < this.most) {
			this.allowed++;
		}
	}

	/**
	 * Pauses, and goes on more slowly. Several refusals of the same moment slow down only
	 * once.
	 */
	synchronized void slowDown(Duration pause) {
		Duration now = this.clock.time();
		if (this.pausedUntil.compareTo(now) <= 0) {
			this.allowed = Math.max(1, this.allowed / 2);
		}
		Duration until = now.plus(pause);
		if (until.compareTo(this.pausedUntil) > 0) {
			this.pausedUntil = until;
		}
	}

	synchronized int allowed() {
		return this.allowed;
	}

}

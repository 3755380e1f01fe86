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

	private final int most;

	private final CallClock clock;

	private int allowed;

	private int inFlight;

	private int wentWell;

	private Duration pausedUntil;

	Pace(int most, CallClock clock) {
		this.most = most;
		this.clock = clock;
		this.allowed = most;
		this.pausedUntil = clock.time();
	}

	/**
	 * Waits for a place and for the end of a pause.
	 */
	void begin() throws InterruptedException {
		synchronized (this) {
			while (this.inFlight >= this.allowed) {
				wait();
			}
			this.inFlight++;
		}
		try {
			awaitEndOfPause();
		}
		catch (InterruptedException ex) {
			end();
			throw ex;
		}
	}

	private void awaitEndOfPause() throws InterruptedException {
		Duration left = pauseLeft();
		while (left.compareTo(Duration.ZERO) > 0) {
			this.clock.sleep(left);
			left = pauseLeft();
		}
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

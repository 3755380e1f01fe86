package io.github.telegramspring.api.flood;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Where the calls of a paused chat, or of a paused method, line up in order of arrival.
 */
final class Lane {

	private final Turns turns;

	private int users;

	private volatile Duration pausedUntil = Duration.ZERO;

	private volatile String method = "";

	Lane(int mostAtATime) {
		this.turns = new Turns(mostAtATime);
	}

	/**
	 * Notes a pause, unless a longer one is known.
	 */
	void pause(Duration until, String method) {
		if (until.compareTo(this.pausedUntil) > 0) {
			this.pausedUntil = until;
		}
		this.method = method;
		this.turns.beginAgain();
	}

	Duration pausedUntil() {
		return this.pausedUntil;
	}

	boolean isPaused(Duration now) {
		return this.pausedUntil.compareTo(now) > 0;
	}

	/**
	 * Tells whether the chat is paused because of this method.
	 */
	boolean isPausedFor(String method, Duration now) {
		return isPaused(now) && this.method.equals(method);
	}

	boolean awaitTurn(Duration maxWait) throws InterruptedException {
		return this.turns.tryAcquire(maxWait.toNanos(), TimeUnit.NANOSECONDS);
	}

	void wentWell() {
		this.turns.wentWell();
	}

	void endTurn() {
		this.turns.release();
	}

	// The number of users is changed under the lock of the map of lanes.

	Lane use() {
		this.users++;
		return this;
	}

	void release() {
		this.users--;
	}

	boolean isInUse() {
		return this.users > 0;
	}

}

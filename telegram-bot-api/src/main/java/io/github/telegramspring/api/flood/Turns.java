package io.github.telegramspring.api.flood;

import java.util.concurrent.Semaphore;

/**
 * The turns of a lane, in order of arrival: one at a time after a pause, and one more at
 * a time for every so many calls that went well. Otherwise a method that is busier than
 * one call at a time allows would have a queue for ever.
 */
@SuppressWarnings("serial") // never written
final class Turns extends Semaphore {

	static final int STEP = 20;

	private final int most;

	private int atATime = 1;

	private int wentWell;

	Turns(int most) {
		super(1, true);
		this.most = most;
	}

	synchronized void wentWell() {
		this.wentWell++;
		if (this.wentWell % STEP == 0 && this.atATime < this.most) {
			this.atATime++;
			release();
		}
	}

	synchronized void beginAgain() {
		reducePermits(this.atATime - 1);
		this.atATime = 1;
		this.wentWell = 0;
	}

}

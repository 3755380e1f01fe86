package io.github.telegramspring.faults;

import java.util.concurrent.CountDownLatch;

/**
 * Holds up handlers until it is opened, or at the latest when the test ends.
 */
final class Gate implements AutoCloseable {

	private final CountDownLatch opened = new CountDownLatch(1);

	void await() throws InterruptedException {
		this.opened.await();
	}

	void open() {
		this.opened.countDown();
	}

	@Override
	public void close() {
		open();
	}

}

package io.github.telegramspring.emulator;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of an emulator, one for each connection and delivery. They keep no process
 * alive.
 */
final class EmulatorThreads implements Executor, AutoCloseable {

	private static final int CLOSE_SECONDS = 5;

	private final AtomicInteger lastNumber = new AtomicInteger();

	private final ExecutorService threads = Executors.newCachedThreadPool(this::newThread);

	private Thread newThread(Runnable task) {
		Thread thread = new Thread(task, "telegram-emulator-" + this.lastNumber.incrementAndGet());
		thread.setDaemon(true);
		return thread;
	}

	@Override
	public void execute(Runnable task) {
		this.threads.execute(task);
	}

	/**
	 * Lets no more tasks in, and interrupts those that run.
	 */
	void interrupt() {
		this.threads.shutdownNow();
	}

	/**
	 * Ends the threads, and waits for a while until they are gone.
	 */
	@Override
	public void close() {
		interrupt();
		try {
			// Whoever does not listen is left behind, as a daemon.
			boolean unused = this.threads.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

package io.github.telegramspring.api;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.util.CustomizableThreadCreator;

/**
 * The threads for calls that nobody waits for, shared by all bots that have none of their
 * own: virtual threads where the JDK has them, else a bounded number of daemon threads
 * that end when there is nothing to do.
 */
final class AsyncExecutor {

	private static final int VIRTUAL_THREADS_SINCE = 21;

	private static final int THREADS = 64;

	private static final int WAITING = 10_000;

	private static final String NAME_PREFIX = "telegram-async-";

	private AsyncExecutor() {
	}

	static Executor shared() {
		return Holder.EXECUTOR;
	}

	private static Executor create() {
		return (Runtime.version().feature() >= VIRTUAL_THREADS_SINCE) ? new VirtualThreadTaskExecutor(NAME_PREFIX)
				: createPool();
	}

	static ThreadPoolExecutor createPool() {
		CustomizableThreadCreator threads = new CustomizableThreadCreator(NAME_PREFIX);
		threads.setDaemon(true);
		ThreadPoolExecutor pool = new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(WAITING), threads::createThread);
		pool.allowCoreThreadTimeOut(true);
		return pool;
	}

	/**
	 * Makes the executor when it is first used.
	 */
	private static final class Holder {

		static final Executor EXECUTOR = create();

	}

}

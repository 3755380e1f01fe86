package io.github.telegramspring.boot.autoconfigure;

import java.util.concurrent.Executor;

import org.springframework.boot.task.SimpleAsyncTaskExecutorBuilder;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Makes the threads that handle updates. They take task decorators and customizers from
 * the application, but not the size of its pool: the processing keeps to its own limit.
 */
@FunctionalInterface
interface UpdateExecutorFactory {

	Executor create(int concurrency);

	static UpdateExecutorFactory ofVirtualThreads(SimpleAsyncTaskExecutorBuilder builder, String threadNamePrefix) {
		return (concurrency) -> builder.threadNamePrefix(threadNamePrefix)
			.virtualThreads(true)
			.concurrencyLimit(null)
			.build();
	}

	static UpdateExecutorFactory ofPlatformThreads(ThreadPoolTaskExecutorBuilder builder, String threadNamePrefix) {
		return (concurrency) -> {
			ThreadPoolTaskExecutor pool = builder.threadNamePrefix(threadNamePrefix)
				.corePoolSize(concurrency)
				.maxPoolSize(concurrency)
				.queueCapacity(Integer.MAX_VALUE)
				.allowCoreThreadTimeOut(true)
				.build();
			pool.setDaemon(true);
			pool.initialize();
			return pool;
		};
	}

}

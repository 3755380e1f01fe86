package io.github.telegramspring.api.observation;

import java.util.concurrent.Executor;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Lets what other threads do belong to the observation that was going on where it was
 * asked for, so that a trace goes on there.
 *
 * <pre class="code">
 * TelegramBot.builder(token).asyncExecutor(new ObservedExecutor(executor, registry)).build();
 * </pre>
 */
public final class ObservedExecutor implements Executor {

	private final Executor executor;

	private final ObservationRegistry registry;

	/**
	 * Creates the executor.
	 * @param executor runs the tasks
	 * @param registry knows what is being observed
	 */
	public ObservedExecutor(Executor executor, ObservationRegistry registry) {
		this.executor = executor;
		this.registry = registry;
	}

	@Override
	public void execute(Runnable task) {
		Observation observation = this.registry.getCurrentObservation();
		this.executor.execute((observation != null) ? () -> observation.scoped(task) : task);
	}

}

package io.github.telegramspring.bot.observation;

import java.util.function.ToLongFunction;

import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import io.github.telegramspring.bot.processing.ProcessingStatistics;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Meters of what the processing of updates is doing and has done.
 */
public final class ProcessingMetrics implements MeterBinder {

	private final DefaultUpdateProcessor processor;

	private final String botName;

	/**
	 * Creates the meters of a processor.
	 * @param processor the processor
	 * @param botName the name of the bot in this application
	 */
	public ProcessingMetrics(DefaultUpdateProcessor processor, String botName) {
		this.processor = processor;
		this.botName = botName;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge(registry, "telegram.updates.in.flight", "Updates that are being handled", ProcessingStatistics::inFlight);
		gauge(registry, "telegram.updates.waiting", "Updates that wait for their turn", ProcessingStatistics::waiting);
		gauge(registry, "telegram.updates.lanes", "Chats and users that updates in flight or waiting belong to",
				ProcessingStatistics::lanes);
		outcome(registry, "handled", ProcessingStatistics::handled);
		outcome(registry, "failed", ProcessingStatistics::failed);
		outcome(registry, "retry", ProcessingStatistics::retries);
		outcome(registry, "duplicate", (statistics) -> statistics.duplicates() - statistics.joined());
		outcome(registry, "joined", ProcessingStatistics::joined);
		outcome(registry, "rejected", ProcessingStatistics::rejected);
	}

	private void gauge(MeterRegistry registry, String name, String description,
			ToLongFunction<ProcessingStatistics> value) {
		Gauge.builder(name, this.processor, (processor) -> value.applyAsLong(processor.statistics()))
			.description(description)
			.tag("bot", this.botName)
			.register(registry);
	}

	private void outcome(MeterRegistry registry, String outcome, ToLongFunction<ProcessingStatistics> value) {
		FunctionCounter
			.builder("telegram.updates.outcomes", this.processor,
					(processor) -> value.applyAsLong(processor.statistics()))
			.description("What became of the updates that came in")
			.tag("bot", this.botName)
			.tag("outcome", outcome)
			.register(registry);
	}

}

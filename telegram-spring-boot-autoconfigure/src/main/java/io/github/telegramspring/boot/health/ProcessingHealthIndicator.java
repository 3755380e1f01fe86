package io.github.telegramspring.boot.health;

import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import io.github.telegramspring.bot.processing.ProcessingSettings;
import io.github.telegramspring.bot.processing.ProcessingStatistics;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Tells whether updates are processed. A processing that is saturated is up, since it
 * does what it can and Telegram keeps the rest, but says so in the details.
 */
public final class ProcessingHealthIndicator extends AbstractHealthIndicator {

	private final DefaultUpdateProcessor processor;

	private final ProcessingSettings settings;

	/**
	 * Creates the indicator.
	 * @param processor processes the updates
	 * @param settings its limits
	 */
	public ProcessingHealthIndicator(DefaultUpdateProcessor processor, ProcessingSettings settings) {
		this.processor = processor;
		this.settings = settings;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		ProcessingStatistics statistics = this.processor.statistics();
		boolean saturated = statistics.inFlight() >= this.settings.concurrency()
				|| statistics.waiting() >= Math.max(1, this.settings.queueCapacity());
		(this.processor.isRunning() ? health.up() : health.outOfService()).withDetail("inFlight", statistics.inFlight())
			.withDetail("waiting", statistics.waiting())
			.withDetail("rejected", statistics.rejected())
			.withDetail("failed", statistics.failed())
			.withDetail("saturated", saturated);
	}

}

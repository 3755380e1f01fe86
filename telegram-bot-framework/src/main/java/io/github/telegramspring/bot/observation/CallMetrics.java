package io.github.telegramspring.bot.observation;

import io.github.telegramspring.api.flood.FloodControlInterceptor;
import io.github.telegramspring.api.retry.RetryInterceptor;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

/**
 * Meters of what happens to calls on their way: how often they are repeated, and how they
 * keep to the pauses that Telegram asks for. The calls themselves are observed as
 * {@code telegram.api}.
 */
public final class CallMetrics implements MeterBinder {

	private final @Nullable RetryInterceptor retry;

	private final @Nullable FloodControlInterceptor floodControl;

	private final String botName;

	/**
	 * Creates the meters.
	 * @param retry repeats calls, or {@code null} if nothing does
	 * @param floodControl lets calls wait, or {@code null} if nothing does
	 * @param botName the name of the bot in this application
	 */
	public CallMetrics(@Nullable RetryInterceptor retry, @Nullable FloodControlInterceptor floodControl,
			String botName) {
		this.retry = retry;
		this.floodControl = floodControl;
		this.botName = botName;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		if (this.retry != null) {
			FunctionCounter.builder("telegram.calls.retries", this.retry, RetryInterceptor::retries)
				.description("How often calls were repeated")
				.tag("bot", this.botName)
				.register(registry);
		}
		if (this.floodControl != null) {
			FunctionCounter.builder("telegram.calls.flood.pauses", this.floodControl, FloodControlInterceptor::refusals)
				.description("How often Telegram asked for a pause")
				.tag("bot", this.botName)
				.register(registry);
			Gauge.builder("telegram.calls.flood.waiting", this.floodControl, FloodControlInterceptor::waiting)
				.description("Calls that wait for the end of a pause")
				.tag("bot", this.botName)
				.register(registry);
		}
	}

}

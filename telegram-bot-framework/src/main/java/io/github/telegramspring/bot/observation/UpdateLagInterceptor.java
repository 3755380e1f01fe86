package io.github.telegramspring.bot.observation;

import java.time.Duration;
import java.time.Instant;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.processing.UpdateAge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.core.Ordered;

/**
 * Measures as {@code telegram.updates.lag} how old updates are when their handling
 * begins: the time that people wait before anything is done about what they sent. What
 * has no date is not measured.
 */
public final class UpdateLagInterceptor implements UpdateInterceptor, Ordered {

	private final Timer timer;

	/**
	 * Creates the interceptor.
	 * @param registry where the measurements go
	 * @param botName the name of the bot in this application
	 */
	public UpdateLagInterceptor(MeterRegistry registry, String botName) {
		this.timer = Timer.builder("telegram.updates.lag")
			.description("Age of updates when their handling begins")
			.tag("bot", botName)
			.register(registry);
	}

	@Override
	public void handle(UpdateContext context, Chain chain) throws Exception {
		Duration age = UpdateAge.of(context.update(), Instant.now());
		if (age != null) {
			this.timer.record(age);
		}
		chain.proceed(context);
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 50;
	}

}

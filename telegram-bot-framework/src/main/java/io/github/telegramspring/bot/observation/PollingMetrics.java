package io.github.telegramspring.bot.observation;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.bot.polling.PollingReceiver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Tells how long ago Telegram has answered when it was asked for updates. That is longer
 * than the timeout of polling only if something is wrong.
 */
public final class PollingMetrics implements MeterBinder {

	private final PollingReceiver receiver;

	private final String botName;

	/**
	 * Creates the meters of a receiver.
	 * @param receiver asks for updates
	 * @param botName the name of the bot in this application
	 */
	public PollingMetrics(PollingReceiver receiver, String botName) {
		this.receiver = receiver;
		this.botName = botName;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		TimeGauge.builder("telegram.polling.age", this.receiver, TimeUnit.MILLISECONDS, PollingMetrics::age)
			.description("Time since Telegram has answered when it was asked for updates")
			.tag("bot", this.botName)
			.register(registry);
	}

	private static double age(PollingReceiver receiver) {
		Instant answered = receiver.status().lastSuccess();
		return (answered != null) ? Duration.between(answered, Instant.now()).toMillis() : Double.NaN;
	}

}

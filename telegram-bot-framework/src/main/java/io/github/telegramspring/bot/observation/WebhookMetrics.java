package io.github.telegramspring.bot.observation;

import io.github.telegramspring.bot.webhook.RefusalReason;
import io.github.telegramspring.bot.webhook.WebhookEndpoint;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Counts the requests that the webhook refuses, by the reason: those of strangers, and
 * updates that do not get through.
 */
public final class WebhookMetrics implements MeterBinder {

	private final WebhookEndpoint webhook;

	private final String botName;

	/**
	 * Creates the meters of a webhook.
	 * @param webhook the endpoint
	 * @param botName the name of the bot in this application
	 */
	public WebhookMetrics(WebhookEndpoint webhook, String botName) {
		this.webhook = webhook;
		this.botName = botName;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (RefusalReason reason : RefusalReason.values()) {
			FunctionCounter
				.builder("telegram.webhook.refused", this.webhook, (webhook) -> webhook.statistics().refused(reason))
				.description("Requests to the webhook that were refused")
				.tag("bot", this.botName)
				.tag("reason", reason.value())
				.register(registry);
		}
	}

}

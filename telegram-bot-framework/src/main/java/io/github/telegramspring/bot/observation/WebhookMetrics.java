package io.github.telegramspring.bot.observation;

import io.github.telegramspring.bot.webhook.WebhookRequestHandler;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Counts the requests that the webhook refuses: Telegram with an old secret, or somebody
 * else.
 */
public final class WebhookMetrics implements MeterBinder {

	private final WebhookRequestHandler webhook;

	private final String botName;

	/**
	 * Creates the meters of a webhook.
	 * @param webhook the endpoint
	 * @param botName the name of the bot in this application
	 */
	public WebhookMetrics(WebhookRequestHandler webhook, String botName) {
		this.webhook = webhook;
		this.botName = botName;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		FunctionCounter.builder("telegram.webhook.refused", this.webhook, WebhookRequestHandler::refusedRequests)
			.description("Requests to the webhook that were refused")
			.tag("bot", this.botName)
			.tag("reason", "secret")
			.register(registry);
	}

}

package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.bot.webhook.WebhookRegistrationException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains a webhook that could not be registered.
 */
class WebhookRegistrationFailureAnalyzer extends AbstractFailureAnalyzer<WebhookRegistrationException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, WebhookRegistrationException cause) {
		String action = cause.isRejected()
				? "See that telegram.bot.webhook.url has a public name that name servers know, or a public IPv4 "
						+ "address, that telegram.bot.webhook.ip-address is not set or right, and that a certificate "
						+ "to be uploaded is one in PEM. Start the application again to register the webhook."
				: "See that this application can reach Telegram: its network, proxy (spring.http.clients.*) and "
						+ "telegram.bot.base-url. It tries for telegram.bot.webhook.registration-timeout. To start "
						+ "without registering, set telegram.bot.webhook.register: false.";
		return new FailureAnalysis(cause.getMessage(), action, cause);
	}

}

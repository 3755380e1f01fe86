package io.github.telegramspring.api;

import java.time.Duration;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * Gives a single call a read timeout of its own, on the connections of the bot.
 */
final class ReadTimeouts {

	private ReadTimeouts() {
	}

	static ClientHttpRequestFactory apply(Duration readTimeout, ClientHttpRequestFactory factory) {
		if (factory instanceof HttpComponentsClientHttpRequestFactory httpComponents) {
			HttpComponentsClientHttpRequestFactory copy = new HttpComponentsClientHttpRequestFactory(
					httpComponents.getHttpClient());
			copy.setReadTimeout(readTimeout);
			return copy;
		}
		throw new IllegalStateException("A read timeout for a single call needs Apache HttpClient, but the bot uses "
				+ factory.getClass().getName()
				+ ". Use the default client or TelegramBot.builder(token).httpComponents(..), or set the timeout on "
				+ "the client for all calls");
	}

}

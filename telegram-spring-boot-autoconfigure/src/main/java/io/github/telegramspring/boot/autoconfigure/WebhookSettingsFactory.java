package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;

import io.github.telegramspring.bot.webhook.WebhookSettings;
import io.github.telegramspring.bot.webhook.WebhookSources;
import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;

/**
 * Makes the settings of the endpoint from the properties.
 */
final class WebhookSettingsFactory {

	/**
	 * What is left of the 60 seconds is for the way of the answer.
	 */
	private static final Duration MAX_RESPONSE_TIMEOUT = Duration.ofSeconds(58);

	private WebhookSettingsFactory() {
	}

	static WebhookSettings create(TelegramWebhookProperties properties) {
		checkMaxBodySize(properties.getMaxBodySize());
		checkResponseTimeout(properties.getResponseTimeout());
		return new WebhookSettings((int) properties.getMaxBodySize().toBytes(), properties.getResponseTimeout(),
				sources(properties), properties.isReplyInResponse());
	}

	private static void checkMaxBodySize(DataSize maxBodySize) {
		if (maxBodySize.toBytes() < 1 || maxBodySize.toBytes() >= Integer.MAX_VALUE) {
			throw new TelegramConfigurationException(
					"'telegram.bot.webhook.max-body-size' is " + maxBodySize + ", which is no useful limit.",
					"Set telegram.bot.webhook.max-body-size to a size between 1B and 2047MB, "
							+ "or remove it to use 1MB.");
		}
	}

	private static void checkResponseTimeout(Duration responseTimeout) {
		if (responseTimeout.toMillis() < 1 || responseTimeout.compareTo(MAX_RESPONSE_TIMEOUT) > 0) {
			throw new TelegramConfigurationException(
					"'telegram.bot.webhook.response-timeout' is " + responseTimeout.toMillis()
							+ " ms, but Telegram waits for an answer no longer than 60 seconds.",
					"Set telegram.bot.webhook.response-timeout to 1ms to 58s, or remove it to use 50s.");
		}
	}

	private static @Nullable WebhookSources sources(TelegramWebhookProperties properties) {
		if (properties.getIpAllowlist().isEmpty()) {
			if (!properties.getTrustedProxies().isEmpty()) {
				throw new TelegramConfigurationException(
						"'telegram.bot.webhook.trusted-proxies' is set, but 'telegram.bot.webhook.ip-allowlist' is "
								+ "not, so updates are taken from any address.",
						"Set telegram.bot.webhook.ip-allowlist: telegram to take updates from Telegram's networks "
								+ "only, or remove telegram.bot.webhook.trusted-proxies.");
			}
			return null;
		}
		try {
			return WebhookSources.of(properties.getIpAllowlist(), properties.getTrustedProxies());
		}
		catch (IllegalArgumentException ex) {
			throw new TelegramConfigurationException(
					"'telegram.bot.webhook.ip-allowlist' or 'telegram.bot.webhook.trusted-proxies' cannot be used: "
							+ ex.getMessage() + ".",
					"Set telegram.bot.webhook.ip-allowlist and telegram.bot.webhook.trusted-proxies to IP addresses "
							+ "and ranges of them, separated by commas. In the allow-list, 'telegram' stands for "
							+ "149.154.160.0/20 and 91.108.4.0/22.");
		}
	}

}

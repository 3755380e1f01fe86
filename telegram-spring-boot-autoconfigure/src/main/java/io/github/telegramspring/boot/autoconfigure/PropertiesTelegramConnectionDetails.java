package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.BotToken;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.util.StringUtils;

/**
 * Takes the connection details from {@link TelegramBotProperties}.
 */
class PropertiesTelegramConnectionDetails implements TelegramConnectionDetails {

	private final TelegramBotProperties properties;

	private final ObjectProvider<SslBundles> sslBundles;

	PropertiesTelegramConnectionDetails(TelegramBotProperties properties, ObjectProvider<SslBundles> sslBundles) {
		this.properties = properties;
		this.sslBundles = sslBundles;
	}

	@Override
	public BotToken getToken() {
		String token = this.properties.getToken();
		if (!StringUtils.hasText(token)) {
			throw new TelegramConfigurationException("The bot has no token: 'telegram.bot.token' is not set.",
					"Ask @BotFather in Telegram for a token with /newbot, or for the one of an existing bot with /token, "
							+ "and set the environment variable TELEGRAM_BOT_TOKEN or the property telegram.bot.token. "
							+ "If this application shall run without a bot, set telegram.bot.enabled: false.");
		}
		return BotToken.of(token);
	}

	@Override
	public @Nullable String getBaseUrl() {
		return this.properties.getBaseUrl();
	}

	@Override
	public @Nullable String getFileBaseUrl() {
		return this.properties.getFileBaseUrl();
	}

	@Override
	public boolean isTestEnvironment() {
		return this.properties.isTestEnvironment();
	}

	@Override
	public boolean isLocalServer() {
		return this.properties.isLocalServer();
	}

	@Override
	public @Nullable SslBundle getSslBundle() {
		String name = this.properties.getClient().getSsl().getBundle();
		return StringUtils.hasLength(name) ? this.sslBundles.getObject().getBundle(name) : null;
	}

}

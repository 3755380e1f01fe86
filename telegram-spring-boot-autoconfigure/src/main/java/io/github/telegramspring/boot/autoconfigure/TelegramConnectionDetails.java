package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.BotToken;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;
import org.springframework.boot.ssl.SslBundle;

/**
 * Who the bot is and where its Telegram is. A bean of this type takes the place of the
 * properties, so a test or a local server can put itself in the place of Telegram.
 */
public interface TelegramConnectionDetails extends ConnectionDetails {

	/**
	 * Returns the token of the bot.
	 * @return the token
	 */
	BotToken getToken();

	/**
	 * Returns the address of the Bot API server.
	 * @return the address, or {@code null} for Telegram's own server
	 */
	default @Nullable String getBaseUrl() {
		return null;
	}

	/**
	 * Returns the address of the server that files are downloaded from.
	 * @return the address, or {@code null} for the Bot API server
	 */
	default @Nullable String getFileBaseUrl() {
		return null;
	}

	/**
	 * Tells whether the bot lives in the test environment of Telegram.
	 * @return whether it does
	 */
	default boolean isTestEnvironment() {
		return false;
	}

	/**
	 * Tells whether the Bot API server runs with {@code --local} and shares its disk with
	 * this application.
	 * @return whether it does
	 */
	default boolean isLocalServer() {
		return false;
	}

	/**
	 * Returns the certificates that calls use and trust.
	 * @return the bundle, or {@code null} for those of the platform
	 */
	default @Nullable SslBundle getSslBundle() {
		return null;
	}

}

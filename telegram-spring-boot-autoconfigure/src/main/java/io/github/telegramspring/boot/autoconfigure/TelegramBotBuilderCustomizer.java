package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.TelegramBot;

/**
 * Changes how the auto-configured {@link TelegramBot} is built. Beans of this type are
 * applied in their order, to the bot that is injected and to the one that polls.
 */
@FunctionalInterface
public interface TelegramBotBuilderCustomizer {

	/**
	 * Customizes the builder, which has all settings of the application already.
	 * @param builder the builder
	 */
	void customize(TelegramBot.Builder builder);

}

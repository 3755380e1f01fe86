package io.github.telegramspring.boot.autoconfigure;

import java.util.Set;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;

/**
 * Chooses the kinds of updates to ask Telegram for.
 */
final class AllowedUpdates {

	private AllowedUpdates() {
	}

	static Set<UpdateType> of(TelegramBotProperties properties, BotHandlerRegistry registry) {
		Set<UpdateType> allowed = properties.getUpdates().getAllowed();
		if (allowed == null) {
			return registry.updateTypes();
		}
		if (allowed.contains(UpdateType.UNKNOWN)) {
			throw new TelegramConfigurationException(
					"'telegram.bot.updates.allowed' contains 'unknown', which stands for kinds of updates that "
							+ "this version does not know.",
					"Remove 'unknown' from telegram.bot.updates.allowed. Values are those of the Bot API, such as "
							+ "message or callback_query; without the property, the kinds that there are handlers for "
							+ "are asked for.");
		}
		return allowed;
	}

}

package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.polling.PollingReceiver;
import io.github.telegramspring.bot.polling.PollingSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configures polling, in any kind of application. The poller has a connection of its
 * own, which waits longer than Telegram does whatever timeouts the application has set.
 */
@AutoConfiguration(after = TelegramProcessingAutoConfiguration.class)
@ConditionalOnEnabledTelegramBot
@ConditionalOnUpdatesMode(UpdatesMode.POLLING)
@ConditionalOnBean(UpdateProcessor.class)
@EnableConfigurationProperties({ TelegramPollingProperties.class, TelegramProcessingProperties.class })
public final class TelegramPollingAutoConfiguration {

	private static final Duration MARGIN = Duration.ofSeconds(10);

	@Bean
	@ConditionalOnMissingBean
	PollingSettings telegramPollingSettings(TelegramPollingProperties pollingProperties,
			TelegramBotProperties botProperties, BotHandlerRegistry registry) {
		TelegramPollingProperties.Backoff backoff = pollingProperties.getBackoff();
		if (backoff.getInitial().toMillis() < 1 || backoff.getMax().compareTo(backoff.getInitial()) < 0) {
			throw new TelegramConfigurationException(
					"'telegram.bot.polling.backoff.initial' is " + backoff.getInitial().toMillis()
							+ " ms and 'telegram.bot.polling.backoff.max' is " + backoff.getMax().toMillis() + " ms.",
					"Set telegram.bot.polling.backoff.initial to 1ms or more, and telegram.bot.polling.backoff.max "
							+ "to that or more; or remove them to use 1s and 30s.");
		}
		try {
			return new PollingSettings(pollingProperties.getTimeout(), pollingProperties.getLimit(),
					AllowedUpdates.of(botProperties, registry), botProperties.getUpdates().isDropPending(),
					backoff.getInitial(), backoff.getMax());
		}
		catch (IllegalArgumentException ex) {
			throw new TelegramConfigurationException("'telegram.bot.polling' cannot be used: " + ex.getMessage() + ".",
					"Set telegram.bot.polling.timeout to 0s to 50s and telegram.bot.polling.limit to 1 to 100, "
							+ "or remove them to use 50s and 100.");
		}
	}

	@Bean
	@ConditionalOnMissingBean
	PollingReceiver telegramPollingReceiver(TelegramBot bot, ObjectProvider<TelegramBotFactory> factory,
			UpdateProcessor processor, PollingSettings settings, TelegramProcessingProperties processingProperties,
			ObjectProvider<BotName> name) {
		return new PollingReceiver(bot, connections(bot, factory.getIfAvailable(), settings), processor, settings,
				processingProperties.getShutdownTimeout(), BotName.threadPrefix(name) + "polling");
	}

	private static Supplier<TelegramBot> connections(TelegramBot bot, @Nullable TelegramBotFactory factory,
			PollingSettings settings) {
		if (factory != null) {
			return () -> factory.createPatient(settings.timeout().plus(MARGIN));
		}
		// A bot of the application's own is not closed with the poller.
		return () -> bot::execute;
	}

}

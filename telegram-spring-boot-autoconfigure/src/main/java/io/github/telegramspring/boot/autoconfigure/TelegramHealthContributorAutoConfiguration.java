package io.github.telegramspring.boot.autoconfigure;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.boot.health.PollingHealthIndicator;
import io.github.telegramspring.boot.health.PollingLivenessHealthIndicator;
import io.github.telegramspring.boot.health.ProcessingHealthIndicator;
import io.github.telegramspring.boot.health.WebhookHealthIndicator;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.polling.PollingReceiver;
import io.github.telegramspring.bot.polling.PollingSettings;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import io.github.telegramspring.bot.processing.ProcessingSettings;
import io.github.telegramspring.bot.webhook.WebhookRegistration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configures the health of the bot: how updates come in, and how they are processed.
 */
@AutoConfiguration(after = { TelegramPollingAutoConfiguration.class, TelegramWebhookAutoConfiguration.class })
@ConditionalOnClass({ HealthContributor.class, ConditionalOnEnabledHealthIndicator.class, UpdateProcessor.class })
@ConditionalOnEnabledTelegramBot
@ConditionalOnBean(DefaultUpdateProcessor.class)
@ConditionalOnEnabledHealthIndicator("telegram")
@EnableConfigurationProperties(TelegramHealthProperties.class)
public final class TelegramHealthContributorAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(name = { "telegramHealthIndicator", "telegramHealthContributor" },
			search = SearchStrategy.CURRENT)
	CompositeHealthContributor telegramHealthContributor(TelegramBot bot, DefaultUpdateProcessor processor,
			ProcessingSettings processingSettings, ObjectProvider<PollingReceiver> polling,
			ObjectProvider<PollingSettings> pollingSettings, ObjectProvider<WebhookRegistration> webhook,
			TelegramHealthProperties properties) {
		Map<String, HealthContributor> parts = new LinkedHashMap<>();
		parts.put("processing", new ProcessingHealthIndicator(processor, processingSettings));
		polling.ifUnique((receiver) -> parts.put("polling",
				new PollingHealthIndicator(receiver::status, pollingSettings.getObject(), Clock.systemUTC())));
		webhook.ifUnique((registration) -> parts.put("webhook",
				new WebhookHealthIndicator(bot, registration.url().toString(),
						() -> processor.statistics().lastStarted(), properties.getWebhookTimeToLive(),
						Clock.systemUTC())));
		return CompositeHealthContributor.fromMap(parts);
	}

	/**
	 * That of several bots is the application's.
	 */
	@Bean
	@ConditionalOnMissingBean(name = "telegramLivenessHealthIndicator")
	PollingLivenessHealthIndicator telegramLivenessHealthIndicator(ObjectProvider<PollingReceiver> polling) {
		PollingReceiver receiver = polling.getIfUnique();
		return new PollingLivenessHealthIndicator(
				(receiver != null) ? Map.of(BotName.DEFAULT, receiver::status) : Map.of(), Clock.systemUTC());
	}

}

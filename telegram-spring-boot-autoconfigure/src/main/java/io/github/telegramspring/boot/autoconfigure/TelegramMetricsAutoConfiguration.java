package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.flood.FloodControlInterceptor;
import io.github.telegramspring.api.retry.RetryInterceptor;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.observation.CallMetrics;
import io.github.telegramspring.bot.observation.PollingMetrics;
import io.github.telegramspring.bot.observation.ProcessingMetrics;
import io.github.telegramspring.bot.observation.UpdateLagInterceptor;
import io.github.telegramspring.bot.observation.WebhookMetrics;
import io.github.telegramspring.bot.polling.PollingReceiver;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import io.github.telegramspring.bot.webhook.WebhookEndpoint;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configures the meters of the bot, if the application has a registry for them.
 */
@AutoConfiguration(
		after = { TelegramPollingAutoConfiguration.class, TelegramSendingAutoConfiguration.class,
				TelegramWebhookAutoConfiguration.class },
		afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass({ MeterRegistry.class, UpdateInterceptor.class })
@ConditionalOnEnabledTelegramBot
@ConditionalOnBean({ TelegramBot.class, MeterRegistry.class })
public final class TelegramMetricsAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	UpdateLagInterceptor telegramUpdateLagInterceptor(MeterRegistry registry, ObjectProvider<BotName> name) {
		return new UpdateLagInterceptor(registry, BotName.of(name));
	}

	@Bean
	@ConditionalOnMissingBean
	CallMetrics telegramCallMetrics(ObjectProvider<RetryInterceptor> retry,
			ObjectProvider<FloodControlInterceptor> floodControl, ObjectProvider<BotName> name) {
		return new CallMetrics(retry.getIfUnique(), floodControl.getIfUnique(), BotName.of(name));
	}

	@Bean
	@ConditionalOnBean(DefaultUpdateProcessor.class)
	@ConditionalOnMissingBean
	ProcessingMetrics telegramProcessingMetrics(DefaultUpdateProcessor processor, ObjectProvider<BotName> name) {
		return new ProcessingMetrics(processor, BotName.of(name));
	}

	@Bean
	@ConditionalOnBean(PollingReceiver.class)
	@ConditionalOnMissingBean
	PollingMetrics telegramPollingMetrics(PollingReceiver receiver, ObjectProvider<BotName> name) {
		return new PollingMetrics(receiver, BotName.of(name));
	}

	@Bean
	@ConditionalOnSingleCandidate(WebhookEndpoint.class)
	@ConditionalOnMissingBean
	WebhookMetrics telegramWebhookMetrics(WebhookEndpoint webhook, ObjectProvider<BotName> name) {
		return new WebhookMetrics(webhook, BotName.of(name));
	}

}

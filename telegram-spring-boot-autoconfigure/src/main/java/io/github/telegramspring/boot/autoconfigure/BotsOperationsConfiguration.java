package io.github.telegramspring.boot.autoconfigure;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import io.github.telegramspring.boot.checklist.GoLiveChecklist;
import io.github.telegramspring.boot.endpoint.ExplainedBot;
import io.github.telegramspring.boot.endpoint.TelegramBotsEndpoint;
import io.github.telegramspring.boot.health.PollingLivenessHealthIndicator;
import io.github.telegramspring.bot.polling.PollingReceiver;
import io.github.telegramspring.bot.polling.PollingStatus;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is seen of several bots from the outside. Each bot has this in its own context,
 * where Spring Boot does not look: here it is handed on, by the names of the bots.
 */
@Configuration(proxyBeanMethods = false)
class BotsOperationsConfiguration {

	@Bean
	ApplicationListener<ApplicationReadyEvent> telegramBotsChecklist(TelegramBots bots) {
		return (event) -> bots.each(GoLiveChecklist.class)
			.values()
			.forEach((checklist) -> checklist.onApplicationEvent(event));
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(MeterRegistry.class)
	static class MetricsConfiguration {

		@Bean
		MeterBinder telegramBotsMetrics(TelegramBots bots) {
			return (registry) -> bots.beans(MeterBinder.class)
				.values()
				.forEach((binders) -> binders.values().forEach((binder) -> binder.bindTo(registry)));
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass({ HealthContributor.class, ConditionalOnEnabledHealthIndicator.class })
	@ConditionalOnEnabledHealthIndicator("telegram")
	static class HealthConfiguration {

		@Bean
		@ConditionalOnMissingBean(name = { "telegramHealthIndicator", "telegramHealthContributor" })
		CompositeHealthContributor telegramHealthContributor(TelegramBots bots) {
			return CompositeHealthContributor.fromMap(bots.each(CompositeHealthContributor.class));
		}

		@Bean
		@ConditionalOnMissingBean(name = "telegramLivenessHealthIndicator")
		PollingLivenessHealthIndicator telegramLivenessHealthIndicator(TelegramBots bots) {
			Map<String, Supplier<PollingStatus>> pollers = new LinkedHashMap<>();
			bots.each(PollingReceiver.class).forEach((bot, receiver) -> pollers.put(bot, receiver::status));
			return new PollingLivenessHealthIndicator(pollers, Clock.systemUTC());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass({ Endpoint.class, ConditionalOnAvailableEndpoint.class })
	@ConditionalOnAvailableEndpoint(TelegramBotsEndpoint.class)
	static class EndpointConfiguration {

		@Bean
		@ConditionalOnMissingBean
		TelegramBotsEndpoint telegramBotsEndpoint(TelegramBots bots) {
			return new TelegramBotsEndpoint(bots.each(ExplainedBot.class));
		}

	}

}

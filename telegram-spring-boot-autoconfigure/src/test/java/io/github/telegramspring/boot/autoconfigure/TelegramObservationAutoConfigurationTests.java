package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.boot.endpoint.TelegramBotsEndpoint;
import io.github.telegramspring.bot.observation.CallMetrics;
import io.github.telegramspring.bot.observation.ObservationUpdateInterceptor;
import io.github.telegramspring.bot.observation.PollingMetrics;
import io.github.telegramspring.bot.observation.ProcessingMetrics;
import io.github.telegramspring.bot.observation.UpdateLagInterceptor;
import io.github.telegramspring.bot.observation.WebhookMetrics;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.task.TaskDecorator;

import static org.assertj.core.api.Assertions.assertThat;

class TelegramObservationAutoConfigurationTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(TelegramBotAutoConfiguration.class, TelegramDispatchAutoConfiguration.class,
						TelegramProcessingAutoConfiguration.class, TelegramPollingAutoConfiguration.class,
						TelegramObservationAutoConfiguration.class, TelegramMetricsAutoConfiguration.class,
						TelegramHealthContributorAutoConfiguration.class, TelegramBotsEndpointAutoConfiguration.class))
		.withUserConfiguration(HelloBot.class)
		.withPropertyValues(telegram.properties())
		.withPropertyValues("telegram.bot.polling.timeout=0s");

	@Test
	void observesAndMeasuresNothingWithoutRegistries() {
		this.runner.run((context) -> assertThat(context).hasSingleBean(TelegramBot.class)
			.doesNotHaveBean(ObservationUpdateInterceptor.class)
			.doesNotHaveBean(UpdateContextPropagation.class)
			.doesNotHaveBean(UpdateLagInterceptor.class)
			.doesNotHaveBean(ProcessingMetrics.class));
	}

	@Test
	void startsWithoutTheLibraries() {
		this.runner
			.withClassLoader(new FilteredClassLoader(MeterRegistry.class, ContextSnapshotFactory.class,
					HealthContributor.class, Endpoint.class))
			.run((context) -> assertThat(context).hasSingleBean(TelegramBot.class)
				.doesNotHaveBean(CompositeHealthContributor.class));
	}

	@Test
	void observesUpdatesIfThereIsARegistry() {
		this.runner.withBean(ObservationRegistry.class, ObservationRegistry::create)
			.run((context) -> assertThat(context).hasSingleBean(ObservationUpdateInterceptor.class)
				.hasSingleBean(UpdateContextPropagation.class)
				.doesNotHaveBean(TaskDecorator.class));
	}

	@Test
	void measuresUpdatesIfThereIsARegistry() {
		this.runner.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
			.run((context) -> assertThat(context).hasSingleBean(UpdateLagInterceptor.class)
				.hasSingleBean(ProcessingMetrics.class)
				.hasSingleBean(PollingMetrics.class)
				.hasSingleBean(CallMetrics.class)
				.doesNotHaveBean(WebhookMetrics.class));
	}

	@Test
	void tellsTheHealthOfPolling() {
		this.runner
			.run((context) -> assertThat(context.getBean("telegramHealthContributor", CompositeHealthContributor.class)
				.getContributor("polling")).isNotNull());
	}

	@Test
	void tellsNoHealthWhenToldNotTo() {
		this.runner.withPropertyValues("management.health.telegram.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(CompositeHealthContributor.class));
	}

	@Test
	void hasNoEndpointUnlessItIsExposed() {
		this.runner.run((context) -> assertThat(context).doesNotHaveBean(TelegramBotsEndpoint.class));
		this.runner.withPropertyValues("management.endpoints.web.exposure.include=telegrambots")
			.run((context) -> assertThat(context).hasSingleBean(TelegramBotsEndpoint.class));
	}

}

package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.concurrent.Executor;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.UpdateLedger;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.UpdateRetryPolicy;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import io.github.telegramspring.bot.processing.DefaultUpdateRetryPolicy;
import io.github.telegramspring.bot.processing.InMemoryUpdateLedger;
import io.github.telegramspring.bot.processing.ProcessingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class TelegramProcessingAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(TelegramDispatchAutoConfiguration.class,
				TelegramProcessingAutoConfiguration.class, TaskExecutionAutoConfiguration.class))
		.withBean("bot", TelegramBot.class, RecordingBot::new);

	@Test
	void configuresAProcessorWithItsParts() {
		this.runner.run((context) -> {
			assertThat(context).hasSingleBean(DefaultUpdateProcessor.class)
				.hasSingleBean(InMemoryUpdateLedger.class)
				.hasSingleBean(DefaultUpdateRetryPolicy.class);
			assertThat(context.getBean(ProcessingSettings.class)).isEqualTo(ProcessingSettings.DEFAULT);
			assertThat(context.getBean(DefaultUpdateProcessor.class).isRunning()).isTrue();
		});
	}

	@Test
	void keepsToTheLimitsThatAreSet() {
		this.runner
			.withPropertyValues("telegram.bot.processing.concurrency=3", "telegram.bot.processing.queue-capacity=4",
					"telegram.bot.processing.shutdown-timeout=5s")
			.run((context) -> assertThat(context.getBean(ProcessingSettings.class))
				.isEqualTo(new ProcessingSettings(3, 4, Duration.ofSeconds(5))));
	}

	@ParameterizedTest
	@CsvSource({ "telegram.bot.processing.concurrency=0, concurrency to 1 or more",
			"telegram.bot.processing.queue-capacity=-1, queue-capacity to 0 or more",
			"telegram.bot.processing.shutdown-timeout=-1s, shutdown-timeout to 0s or more",
			"telegram.bot.processing.retry.max-attempts=0, max-attempts to 1 or more",
			"telegram.bot.processing.retry.delay=-1s, delay to 0s or more" })
	void explainsALimitThatMakesNoSense(String property, String allowed) {
		this.runner.withPropertyValues(property)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(TelegramConfigurationException.class)
				.hasMessageContaining(allowed));
	}

	@Test
	void backsOffForEachBeanOfTheApplication() {
		UpdateLedger ledger = mock();
		UpdateRetryPolicy retryPolicy = mock();
		this.runner.withBean("myLedger", UpdateLedger.class, () -> ledger)
			.withBean("myPolicy", UpdateRetryPolicy.class, () -> retryPolicy)
			.run((context) -> {
				assertThat(context.getBean(UpdateLedger.class)).isSameAs(ledger);
				assertThat(context.getBean(UpdateRetryPolicy.class)).isSameAs(retryPolicy);
				assertThat(context).hasSingleBean(UpdateProcessor.class);
			});
	}

	@Test
	void hasTheLedgerCreatedForTheBot() {
		UpdateLedger ledger = mock();
		this.runner.withConfiguration(AutoConfigurations.of(TelegramBotAutoConfiguration.class))
			.withPropertyValues("telegram.bot.token=" + BotApiServer.TOKEN)
			.withBean(UpdateLedgerFactory.class,
					() -> (id) -> (id == BotToken.of(BotApiServer.TOKEN).id()) ? ledger : mock())
			.run((context) -> assertThat(context.getBean(UpdateLedger.class)).isSameAs(ledger));
	}

	@Test
	void doesNotMakeTheExecutorOfTheApplicationBackOff() {
		this.runner
			.run((context) -> assertThat(context).hasSingleBean(Executor.class).hasBean("applicationTaskExecutor"));
	}

	@Test
	void stopsAndStartsWithTheContext() {
		this.runner.run((context) -> {
			DefaultUpdateProcessor processor = context.getBean(DefaultUpdateProcessor.class);
			context.getSourceApplicationContext().stop();
			assertThat(processor.isRunning()).isFalse();
			context.getSourceApplicationContext().start();
			assertThat(processor.isRunning()).isTrue();
		});
	}

}

package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.polling.PollingReceiver;
import io.github.telegramspring.bot.polling.PollingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
class TelegramPollingAutoConfigurationTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(TelegramBotAutoConfiguration.class,
				TelegramDispatchAutoConfiguration.class, TelegramProcessingAutoConfiguration.class,
				TelegramWebhookAutoConfiguration.class, TelegramPollingAutoConfiguration.class,
				HttpClientAutoConfiguration.class, ImperativeHttpClientAutoConfiguration.class))
		.withUserConfiguration(HelloBot.class)
		.withPropertyValues(telegram.properties())
		.withPropertyValues("telegram.bot.polling.backoff.initial=10ms", "telegram.bot.polling.backoff.max=20ms");

	@ParameterizedTest
	@ValueSource(strings = { "telegram.bot.updates.mode=polling", "telegram.bot.updates.mode=auto", "any=thing" })
	void pollsWhenToldToOrWithoutAWebhook(String property) {
		this.runner.withPropertyValues(property)
			.run((context) -> assertThat(context).hasSingleBean(PollingReceiver.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "telegram.bot.updates.mode=none", "telegram.bot.enabled=false" })
	void backsOffWhenToldTo(String property) {
		this.runner.withPropertyValues(property)
			.run((context) -> assertThat(context).doesNotHaveBean(PollingReceiver.class));
	}

	@Test
	void backsOffForAWebhook() {
		this.runner.withPropertyValues("telegram.bot.updates.mode=webhook")
			.run((context) -> assertThat(context).hasFailed());
	}

	@Test
	void pollsInsteadOfAWebhookWhenToldTo() {
		this.runner
			.withPropertyValues("telegram.bot.updates.mode=polling", "telegram.bot.webhook.url=https://bot.example.com")
			.run((context) -> assertThat(context).hasSingleBean(PollingReceiver.class));
	}

	@Test
	void pollsInAWebApplication() {
		new WebApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(TelegramBotAutoConfiguration.class,
					TelegramDispatchAutoConfiguration.class, TelegramProcessingAutoConfiguration.class,
					TelegramWebhookAutoConfiguration.class, TelegramPollingAutoConfiguration.class))
			.withPropertyValues(telegram.properties())
			.run((context) -> assertThat(context).hasSingleBean(PollingReceiver.class)
				.doesNotHaveBean("telegramWebhookServletRegistration"));
	}

	@Test
	void pollsWithoutServlets() {
		this.runner.withClassLoader(new FilteredClassLoader("jakarta.servlet"))
			.run((context) -> assertThat(context).hasSingleBean(PollingReceiver.class));
	}

	@Test
	void backsOffForBeansOfTheApplication() {
		PollingSettings settings = new PollingSettings(Duration.ZERO, 1, Set.of(), false, Duration.ofSeconds(1),
				Duration.ofSeconds(1));
		TelegramBot bot = TelegramBot.builder(BotApiServer.TOKEN).baseUrl(telegram.baseUrl()).build();
		PollingReceiver receiver = new PollingReceiver(bot, () -> bot,
				(json) -> CompletableFuture.completedStage(UpdateOutcome.HANDLED), settings, Duration.ZERO);
		this.runner.withBean("myReceiver", PollingReceiver.class, () -> receiver)
			.withBean("mySettings", PollingSettings.class, () -> settings)
			.run((context) -> {
				assertThat(context.getBean(PollingReceiver.class)).isSameAs(receiver);
				assertThat(context.getBean(PollingSettings.class)).isSameAs(settings);
			});
	}

	@Test
	void asksForWhatThereAreHandlersFor() {
		this.runner.run((context) -> {
			assertThat(context.getBean(PollingSettings.class).updateTypes()).containsExactly(UpdateType.MESSAGE);
			await().until(() -> !telegram.received("getUpdates").isEmpty());
			telegram.wireMock()
				.verify(telegram.requests("getUpdates")
					.withRequestBody(matchingJsonPath("$.allowed_updates[0]", equalTo("message")))
					.withRequestBody(matchingJsonPath("$[?(@.timeout == 50)]"))
					.withRequestBody(matchingJsonPath("$[?(@.limit == 100)]")));
		});
	}

	@Test
	void honoursItsProperties() {
		this.runner
			.withPropertyValues("telegram.bot.updates.allowed=poll,chat_member",
					"telegram.bot.updates.drop-pending=true", "telegram.bot.polling.timeout=7",
					"telegram.bot.polling.limit=3")
			.run((context) -> assertThat(context.getBean(PollingSettings.class)).isEqualTo(
					new PollingSettings(Duration.ofSeconds(7), 3, EnumSet.of(UpdateType.POLL, UpdateType.CHAT_MEMBER),
							true, Duration.ofMillis(10), Duration.ofMillis(20))));
	}

	@Test
	void handlesUpdatesThatComeIn() {
		updatesOnce(okJson("{\"ok\":true,\"result\":[" + Updates.command(10, "/start") + "]}"));
		this.runner.run((context) -> await().until(() -> telegram.received("sendMessage").size() == 1));
	}

	@Test
	void movesTheOffsetOnlyPastWhatWasHandled() {
		CountDownLatch handling = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		updatesOnce(okJson("{\"ok\":true,\"result\":[" + Updates.command(10, "/start") + "]}"));
		this.runner.withBean(UpdateInterceptor.class, () -> (update, chain) -> {
			handling.countDown();
			goOn.await();
			chain.proceed(update);
		}).run((context) -> {
			handling.await();
			assertThat(telegram.received("getUpdates"))
				.noneMatch((request) -> request.getBodyAsString().contains("\"offset\""));
			goOn.countDown();
			await().until(() -> telegram.received("getUpdates")
				.stream()
				.anyMatch((request) -> request.getBodyAsString().contains("\"offset\":11")));
		});
	}

	@Test
	void survivesAShortReadTimeoutOfTheApplication() {
		updatesOnce(okJson("{\"ok\":true,\"result\":[" + Updates.command(10, "/start") + "]}").withFixedDelay(1_500));
		this.runner.withPropertyValues("spring.http.clients.read-timeout=1s").run((context) -> {
			await().until(() -> telegram.received("getUpdates")
				.stream()
				.anyMatch((poll) -> poll.getBodyAsString().contains("\"offset\":11")));
			assertThat(telegram.received("getUpdates").get(0).getBodyAsString()).doesNotContain("offset");
			assertThat(telegram.received("sendMessage")).hasSize(1);
		});
	}

	@Test
	void goesOnAfterAServerError() {
		updatesOnce(aResponse().withStatus(502).withBody("<html>Bad Gateway</html>"));
		this.runner.run((context) -> await().until(() -> telegram.received("getUpdates").size() > 2));
	}

	@Test
	void waitsAsLongAsTelegramSays() {
		updatesOnce(aResponse().withStatus(429)
			.withBody("{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 1\","
					+ "\"parameters\":{\"retry_after\":1}}"));
		long start = System.nanoTime();
		this.runner.run((context) -> await().until(() -> telegram.received("getUpdates").size() > 1));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
	}

	@Test
	void stopsWhenTheTokenIsRejected(CapturedOutput output) {
		updatesOnce(aResponse().withStatus(401)
			.withBody("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}"));
		this.runner.run((context) -> {
			await().until(() -> !context.getBean(PollingReceiver.class).isRunning());
			assertThat(output).contains("Telegram does not accept the token of the bot");
		});
	}

	@Test
	void reportsAnotherPoller(CapturedOutput output) {
		updatesOnce(aResponse().withStatus(409)
			.withBody("{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: terminated by other getUpdates "
					+ "request; make sure that only one bot instance is running\"}"));
		this.runner.run((context) -> {
			await().until(() -> output.toString().contains("terminated by other getUpdates"));
			assertThat(context.getBean(PollingReceiver.class).isRunning()).isTrue();
		});
	}

	@Test
	void canBeStoppedAndStartedAgain() {
		this.runner.run((context) -> {
			PollingReceiver receiver = context.getBean(PollingReceiver.class);
			await().until(() -> !telegram.received("getUpdates").isEmpty());
			context.getSourceApplicationContext().stop();
			assertThat(receiver.isRunning()).isFalse();
			int before = telegram.received("getUpdates").size();
			context.getSourceApplicationContext().start();
			await().until(() -> telegram.received("getUpdates").size() > before);
		});
	}

	@Test
	void pollsWithABotOfTheApplicationAndLeavesItOpen() {
		TelegramBot own = TelegramBot.builder(BotApiServer.TOKEN).baseUrl(telegram.baseUrl()).build();
		AtomicInteger processed = new AtomicInteger();
		this.runner.withBean("own", TelegramBot.class, () -> own, (definition) -> definition.setDestroyMethodName(""))
			.withBean(UpdateProcessor.class, () -> (json) -> {
				processed.incrementAndGet();
				return CompletableFuture.completedStage(UpdateOutcome.HANDLED);
			})
			.run((context) -> {
				await().until(() -> !telegram.received("getUpdates").isEmpty());
				context.getBean(PollingReceiver.class).stop();
				await().until(() -> !context.getBean(PollingReceiver.class).isRunning());
				assertThat(own.getMe().username()).isEqualTo("test_bot");
			});
	}

	private static void updatesOnce(ResponseDefinitionBuilder answer) {
		telegram.wireMock()
			.stubFor(telegram.call("getUpdates")
				.inScenario("updates")
				.whenScenarioStateIs(Scenario.STARTED)
				.willReturn(answer)
				.willSetStateTo("taken"));
	}

}

package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.mapping.UpdateRoutes;
import io.github.telegramspring.bot.polling.PollingReceiver;
import io.github.telegramspring.emulator.EmulatedBot;
import io.github.telegramspring.emulator.EmulatedUser;
import io.github.telegramspring.emulator.TelegramEmulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.util.TestSocketUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An application with two bots and a Telegram in memory.
 */
class TelegramBotsTests {

	private static final Set<String> threads = ConcurrentHashMap.newKeySet();

	private final TelegramEmulator telegram = TelegramEmulator.start();

	private final EmulatedBot shop = this.telegram.newBot("shop_bot");

	private final EmulatedBot support = this.telegram.newBot("support_bot");

	private final EmulatedUser ann = this.telegram.newUser("Ann");

	@AfterEach
	void stopTelegram() {
		this.telegram.close();
		threads.clear();
	}

	@Test
	void pollsForEveryBotAndAsksItsOwnHandlers() {
		try (ConfigurableApplicationContext context = run(WebApplicationType.NONE)) {
			assertAnswers(this.shop, "/who", "shop");
			assertAnswers(this.support, "/who", "support");
			assertAnswers(this.shop, "/common", "common");
			assertAnswers(this.support, "/common", "common");
			assertAnswers(this.support, "/route", "route");
			assertThat(threads).anyMatch((name) -> name.startsWith("telegram-shop-update-"))
				.anyMatch((name) -> name.startsWith("telegram-support-update-"));
			assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
				.contains("telegram-shop-polling", "telegram-support-polling");
			assertThat(context.isRunning()).isTrue();
		}
	}

	@Test
	void takesWebhooksOfSomeBotsInWhileItPollsForOthers() {
		int port = TestSocketUtils.findAvailableTcpPort();
		try (ConfigurableApplicationContext context = run(WebApplicationType.SERVLET, "server.port=" + port,
				"telegram.bots.shop.webhook.url=http://127.0.0.1:" + port)) {
			assertThat(context.getBean("shopTelegramBot", TelegramBot.class).getWebhookInfo().url())
				.isEqualTo("http://127.0.0.1:" + port + "/telegram/webhook/shop");
			assertAnswers(this.shop, "/who", "shop");
			assertAnswers(this.support, "/who", "support");
		}
	}

	@Test
	void hasAWebhookForEveryBot() {
		int port = TestSocketUtils.findAvailableTcpPort();
		try (ConfigurableApplicationContext context = run(WebApplicationType.SERVLET, "server.port=" + port,
				"telegram.bot.webhook.url=http://127.0.0.1:" + port)) {
			assertAnswers(this.shop, "/who", "shop");
			assertAnswers(this.support, "/who", "support");
			assertThat(context.isRunning()).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { -100, -300 })
	void isNotKeptOutBySpringSecurity(int order) {
		int port = TestSocketUtils.findAvailableTcpPort();
		try (ConfigurableApplicationContext context = runWithSecurity(WebApplicationType.SERVLET, "server.port=" + port,
				"telegram.bot.webhook.url=http://127.0.0.1:" + port, "spring.security.filter.order=" + order)) {
			assertAnswers(this.shop, "/who", "shop");
			assertAnswers(this.support, "/who", "support");
			assertThat(context.isRunning()).isTrue();
		}
	}

	@Test
	void hasAWebhookForEveryBotOfAReactiveApplication() {
		int port = TestSocketUtils.findAvailableTcpPort();
		try (ConfigurableApplicationContext context = run(WebApplicationType.REACTIVE, "server.port=" + port,
				"telegram.bot.webhook.url=http://127.0.0.1:" + port)) {
			assertAnswers(this.shop, "/who", "shop");
			assertAnswers(this.support, "/who", "support");
			assertThat(context.isRunning()).isTrue();
		}
	}

	@Test
	void injectsBotsByTheirNames() {
		try (ConfigurableApplicationContext context = run(WebApplicationType.NONE)) {
			Injected injected = context.getBean(Injected.class);
			assertThat(injected.shop().getMe().username()).isEqualTo("shop_bot");
			assertThat(injected.support().getMe().username()).isEqualTo("support_bot");
		}
	}

	@Test
	void stopsAndStartsAgain() {
		try (ConfigurableApplicationContext context = run(WebApplicationType.NONE)) {
			assertAnswers(this.shop, "/who", "shop");
			context.stop();
			this.ann.sends(this.shop, "/common");
			context.start();
			assertAnswered(this.shop, "common");
			assertAnswers(this.support, "/who", "support");
		}
	}

	@Test
	void refusesTrafficBeforeAnyBotStops() {
		ConfigurableApplicationContext context = run(WebApplicationType.SERVLET, "server.port=0");
		Map<String, BotLifecycle> bots = context.getBeansOfType(BotLifecycle.class);
		Set<String> runningWhenRefusing = new HashSet<>();
		context.addApplicationListener((event) -> {
			if (event instanceof AvailabilityChangeEvent<?> change
					&& change.getState() == ReadinessState.REFUSING_TRAFFIC) {
				bots.entrySet()
					.stream()
					.filter((bot) -> bot.getValue().isRunning())
					.forEach((bot) -> runningWhenRefusing.add(bot.getKey()));
			}
		});
		context.close();
		assertThat(runningWhenRefusing).contains("telegramBots.shop.telegramUpdateProcessor",
				"telegramBots.shop.telegramPollingReceiver", "telegramBots.support.telegramPollingReceiver");
		assertThat(bots.values()).noneMatch(BotLifecycle::isRunning);
	}

	@Test
	void leavesNothingInTheContextOfTheApplication() {
		try (ConfigurableApplicationContext context = run(WebApplicationType.NONE)) {
			assertThat(context.getBeansOfType(PollingReceiver.class)).isEmpty();
		}
	}

	private void assertAnswers(EmulatedBot bot, String text, String answer) {
		this.ann.sends(bot, text);
		assertAnswered(bot, answer);
	}

	private void assertAnswered(EmulatedBot bot, String answer) {
		await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(texts(bot)).last().isEqualTo(answer));
	}

	private List<String> texts(EmulatedBot bot) {
		return this.ann.chatWith(bot).messages().stream().map((message) -> String.valueOf(message.text())).toList();
	}

	private ConfigurableApplicationContext run(WebApplicationType type, String... properties) {
		return runWithSecurity(type, Stream.concat(Stream.of(TestApplication.NO_SECURITY), Arrays.stream(properties))
			.toArray(String[]::new));
	}

	private ConfigurableApplicationContext runWithSecurity(WebApplicationType type, String... properties) {
		String[] all = Stream
			.of(new String[] { "spring.main.banner-mode=off", "telegram.bot.base-url=" + this.telegram.baseUrl(),
					"telegram.bots.shop.token=" + this.shop.token(),
					"telegram.bots.support.token=" + this.support.token() }, properties)
			.flatMap(Arrays::stream)
			.map((property) -> "--" + property)
			.toArray(String[]::new);
		return new SpringApplicationBuilder(TwoBots.class).web(type).run(all);
	}

	record Injected(TelegramBot shop, TelegramBot support) {
	}

	@SpringBootConfiguration
	@EnableAutoConfiguration
	@Import({ ShopBot.class, SupportBot.class, CommonBot.class })
	static class TwoBots {

		@Bean
		Injected injected(@Qualifier("shop") TelegramBot shop, @Qualifier("support") TelegramBot support) {
			return new Injected(shop, support);
		}

		@Bean
		UpdateRoutes routes(@Qualifier("shop") TelegramBot shop) {
			return UpdateRoutes.route().command("route", (context) -> "route").build();
		}

	}

	@BotController(bot = "shop")
	static class ShopBot {

		@BotCommand("who")
		String who() {
			return "shop";
		}

	}

	@BotController(bot = "support")
	static class SupportBot {

		@BotCommand("who")
		String who() {
			return "support";
		}

	}

	@BotController
	static class CommonBot {

		@BotCommand("common")
		String common() {
			threads.add(Thread.currentThread().getName());
			return "common";
		}

	}

}

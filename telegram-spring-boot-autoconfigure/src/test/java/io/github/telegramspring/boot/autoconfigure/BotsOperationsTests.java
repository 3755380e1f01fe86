package io.github.telegramspring.boot.autoconfigure;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import io.github.telegramspring.emulator.EmulatedBot;
import io.github.telegramspring.emulator.TelegramEmulator;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the actuator shows of an application with several bots.
 */
class BotsOperationsTests {

	private static final List<Observation.Context> observed = new CopyOnWriteArrayList<>();

	private static TelegramEmulator telegram;

	private static EmulatedBot shop;

	private static EmulatedBot support;

	private static ConfigurableApplicationContext context;

	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeAll
	static void start() {
		telegram = TelegramEmulator.start();
		shop = telegram.newBot("shop_bot");
		support = telegram.newBot("support_bot");
		context = new SpringApplicationBuilder(TwoBots.class).run("--server.port=0", "--spring.main.banner-mode=off",
				"--spring.web.error.include-message=always", "--" + TestApplication.NO_SECURITY,
				"--telegram.bot.base-url=" + telegram.baseUrl(), "--telegram.bot.webhook.register=false",
				"--telegram.bots.shop.token=" + shop.token(),
				"--telegram.bots.shop.webhook.url=https://bot.example.com",
				"--telegram.bots.support.token=" + support.token(),
				"--telegram.bots.support.webhook.url=https://bot.example.com",
				"--telegram.bots.idle.token=1:" + "AAAidle-spring-test-token_AAAAAAAAA",
				"--telegram.bots.idle.updates.mode=none", "--management.endpoints.web.exposure.include=*",
				"--management.endpoint.health.show-details=always",
				"--management.endpoint.health.group.liveness.include=livenessState,telegramLiveness");
	}

	@AfterAll
	static void stop() {
		context.close();
		telegram.close();
		observed.clear();
	}

	@Test
	void handlesUpdatesOfTwoBotsWithTheSameNumber() throws Exception {
		assertThat(deliver("shop", shop, Updates.command(1, "/start")).statusCode()).isEqualTo(200);
		assertThat(deliver("support", support, Updates.command(1, "/start")).statusCode()).isEqualTo(200);
		assertThat(handled("shop", 1)).isTrue();
		assertThat(handled("support", 1)).isTrue();
	}

	@Test
	void measuresEachBot() throws Exception {
		deliver("shop", shop, Updates.command(2, "/start"));
		deliver("shop", shop, Updates.command(3, "/start"));
		deliver("support", support, Updates.command(2, "/start"));
		request("/telegram/webhook/support", HttpRequest.newBuilder());
		for (String meter : List.of("telegram.update", "telegram.updates.outcomes", "telegram.updates.lag",
				"telegram.updates.in.flight", "telegram.api", "telegram.calls.retries", "telegram.calls.flood.pauses",
				"telegram.webhook.refused")) {
			assertThat(bots(meter)).as(meter).contains("shop", "support");
		}
		assertThat(metric("telegram.updates.outcomes?tag=outcome:handled&tag=bot:shop")).isGreaterThanOrEqualTo(2);
		assertThat(metric("telegram.webhook.refused?tag=reason:secret&tag=bot:shop")).isZero();
		assertThat(metric("telegram.webhook.refused?tag=reason:secret&tag=bot:support")).isPositive();
	}

	@Test
	void tellsTheHealthOfEachBot() throws Exception {
		JsonNode bots = json(get("/actuator/health/telegram")).get("components");
		assertThat(bots.propertyNames()).containsExactlyInAnyOrder("idle", "shop", "support");
		assertThat(bots.get("shop").get("components").get("processing").get("status").asString()).isEqualTo("UP");
		assertThat(get("/actuator/health/telegram/support/processing").statusCode()).isEqualTo(200);
	}

	@Test
	void isAliveUnlessAPollerStalls() throws Exception {
		JsonNode liveness = json(get("/actuator/health/liveness"));
		assertThat(liveness.get("components").get("telegramLiveness").get("status").asString()).isEqualTo("UP");
	}

	@Test
	void showsEachBotWithItsHandlers() throws Exception {
		JsonNode bots = json(get("/actuator/telegrambots")).get("bots");
		assertThat(bots.propertyNames()).containsExactly("idle", "shop", "support");
		assertThat(bots.get("idle").get("mode").asString()).isEqualTo("NONE");
		JsonNode bot = json(get("/actuator/telegrambots/shop"));
		assertThat(bot.get("username").asString()).isEqualTo("shop_bot");
		assertThat(bot.get("handlers").valueStream().map((handler) -> handler.get("mapping").asString()))
			.containsExactlyInAnyOrder("[message] /start", "[message] /buy");
		assertThat(get("/actuator/telegrambots/other").statusCode()).isEqualTo(404);
	}

	@Test
	void explainsWhichHandlerOfABotAnUpdateWouldReach() throws Exception {
		String update = Updates.command(9, "/buy");
		assertThat(json(explain("/shop", update)).get("handler").asString()).endsWith("ShopBot#buy()");
		assertThat(json(explain("/support", update)).has("handler")).isFalse();
		for (String path : List.of("", "/other")) {
			HttpResponse<String> unclear = explain(path, update);
			assertThat(unclear.statusCode()).isEqualTo(400);
			assertThat(unclear.body()).contains("The bots are idle, shop, support");
		}
	}

	private static boolean handled(String bot, long id) {
		return observed.stream()
			.anyMatch((context) -> "telegram.update".equals(context.getName())
					&& bot.equals(context.getLowCardinalityKeyValue("bot").getValue())
					&& "handled".equals(context.getLowCardinalityKeyValue("outcome").getValue())
					&& Long.toString(id).equals(context.getHighCardinalityKeyValue("update.id").getValue()));
	}

	private HttpResponse<String> deliver(String name, EmulatedBot bot, String update) throws Exception {
		return request("/telegram/webhook/" + name,
				HttpRequest.newBuilder()
					.header("Content-Type", "application/json")
					.header(WebhookSecret.HEADER, WebhookSecret.derivedFrom(BotToken.of(bot.token())).value())
					.POST(HttpRequest.BodyPublishers.ofString(update)));
	}

	private HttpResponse<String> explain(String path, String update) throws Exception {
		String body = new JsonMapper().writeValueAsString(Map.of("update", update));
		return request("/actuator/telegrambots" + path,
				HttpRequest.newBuilder()
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> get(String path) throws Exception {
		return request(path, HttpRequest.newBuilder());
	}

	private HttpResponse<String> request(String path, HttpRequest.Builder request) throws Exception {
		String port = context.getEnvironment().getRequiredProperty("local.server.port");
		return this.client.send(request.uri(URI.create("http://localhost:" + port + path)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private List<String> bots(String meter) throws Exception {
		return json(get("/actuator/metrics/" + meter)).get("availableTags")
			.valueStream()
			.filter((tag) -> tag.get("tag").asString().equals("bot"))
			.flatMap((tag) -> tag.get("values").valueStream())
			.map(JsonNode::asString)
			.toList();
	}

	private double metric(String name) throws Exception {
		return json(get("/actuator/metrics/" + name)).get("measurements").get(0).get("value").asDouble();
	}

	private static JsonNode json(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isIn(200, 503);
		return new JsonMapper().readTree(response.body());
	}

	@SpringBootConfiguration
	@EnableAutoConfiguration
	@Import({ ShopBot.class, StartBot.class })
	static class TwoBots {

		@Bean
		ObservationHandler<Observation.Context> noting() {
			return new ObservationHandler<>() {

				@Override
				public void onStop(Observation.Context context) {
					observed.add(context);
				}

				@Override
				public boolean supportsContext(Observation.Context context) {
					return true;
				}

			};
		}

	}

	@BotController(bot = "shop")
	static class ShopBot {

		@BotCommand("buy")
		String buy() {
			return "Bought";
		}

	}

	@BotController
	static class StartBot {

		@BotCommand("start")
		void start(TelegramBot bot) {
			bot.getMe();
		}

	}

}

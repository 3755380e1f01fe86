package io.github.telegramspring.boot.autoconfigure;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.observation.UpdateObservationContext;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What the actuator shows of an application with a bot.
 */
class TelegramOperationsTests {

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private static final List<Observation.Context> observed = new CopyOnWriteArrayList<>();

	private static final List<String> stopping = new CopyOnWriteArrayList<>();

	private static TestApplication application;

	@BeforeAll
	static void start() {
		application = start(telegram);
	}

	private static TestApplication start(BotApiServer telegram) {
		return TestApplication.startWithWebhook(telegram, OperatedApplication.class, TestApplication.NO_SECURITY,
				"management.endpoints.web.exposure.include=*", "management.endpoint.health.show-details=always");
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@Test
	void observesAnUpdateAsPartOfItsDeliveryAndCallsAsPartOfTheUpdate() throws Exception {
		observed.clear();
		application.deliver(Updates.command(1, "/start"));
		await().atMost(Duration.ofSeconds(30)).until(() -> !named("http.server.requests").isEmpty());
		UpdateObservationContext update = (UpdateObservationContext) named("telegram.update").get(0);
		assertThat(update.update().type()).isEqualTo(UpdateType.MESSAGE);
		assertThat(update.getLowCardinalityKeyValue("handler").getValue()).endsWith("HelloBot#start(User)");
		assertThat(update.getParentObservation().getContextView()).isSameAs(named("http.server.requests").get(0));
		assertThat(named("telegram.api").get(0).getParentObservation().getContextView()).isSameAs(update);
	}

	@Test
	void measuresUpdates() throws Exception {
		application.deliver(Updates.command(2, "/start"));
		application.deliver(Updates.command(2, "/start"));
		application.deliver(Updates.command(3, "/fail"));
		application.send(application.request(TestApplication.WEBHOOK).POST(HttpRequest.BodyPublishers.ofString("{}")));
		assertThat(metric("telegram.update?tag=outcome:error")).isPositive();
		assertThat(metric("telegram.updates.outcomes?tag=outcome:handled")).isPositive();
		assertThat(metric("telegram.updates.outcomes?tag=outcome:duplicate")).isPositive();
		assertThat(metric("telegram.updates.outcomes?tag=outcome:failed")).isPositive();
		assertThat(metric("telegram.updates.lag?tag=bot:default")).isPositive();
		assertThat(metric("telegram.webhook.refused?tag=reason:secret")).isPositive();
		assertThat(metric("telegram.updates.in.flight")).isZero();
		assertThat(metric("telegram.updates.waiting")).isZero();
		assertThat(metric("telegram.calls.retries")).isNotNegative();
		assertThat(metric("telegram.calls.flood.pauses")).isNotNegative();
		assertThat(metric("telegram.calls.flood.waiting")).isZero();
	}

	@Test
	void tellsItsHealth() throws Exception {
		JsonNode health = json(get("/actuator/health/telegram"));
		JsonNode webhook = health.get("components").get("webhook");
		assertThat(health.get("components").propertyNames()).containsExactly("processing", "webhook");
		assertThat(health.get("components").get("processing").get("status").asString()).isEqualTo("UP");
		assertThat(webhook.get("status").asString()).isEqualTo("DOWN");
		assertThat(webhook.get("details").get("reason").asString()).isEqualTo("No webhook is registered");
	}

	@Test
	void showsTheHandlersOfTheBot() throws Exception {
		HttpResponse<String> response = get("/actuator/telegrambots");
		JsonNode bot = json(response).get("bots").get("default");
		assertThat(bot.get("username").asString()).isEqualTo("test_bot");
		assertThat(bot.get("mode").asString()).isEqualTo("WEBHOOK");
		assertThat(bot.get("handlers").valueStream().map((handler) -> handler.get("mapping").asString()))
			.contains("[message] /start");
		assertThat(response.body()).doesNotContain(BotApiServer.TOKEN).doesNotContain(BotApiServer.SECRET);
	}

	@Test
	void explainsWhichHandlerAnUpdateWouldReachWithoutHandlingIt() throws Exception {
		telegram.wireMock().resetRequests();
		JsonNode explanation = json(explain(Updates.command(9, "/double")));
		assertThat(explanation.get("type").asString()).isEqualTo("message");
		assertThat(explanation.get("handler").asString()).endsWith("HelloBot#twice(int)");
		assertThat(explanation.get("decisions")
			.valueStream()
			.filter((decision) -> decision.get("mapping").asString().equals("[message] /start"))).singleElement()
			.satisfies((decision) -> {
				assertThat(decision.get("matched").asBoolean()).isFalse();
				assertThat(decision.get("expected").asString()).isEqualTo("/start");
			});
		assertThat(telegram.received("sendMessage")).isEmpty();
	}

	@Test
	void saysWhatIsNoUpdate() throws Exception {
		assertThat(explain("{\"update_id\":1}").statusCode()).isEqualTo(400);
		assertThat(explain("{\"message\":7}").statusCode()).isEqualTo(400);
		assertThat(explain("none").statusCode()).isEqualTo(400);
	}

	@Test
	void refusesTrafficBeforeTheProcessingStops() {
		TestApplication stopped = start(telegram);
		stopping.clear();
		stopped.close();
		assertThat(stopping).startsWith("refusing traffic while running");
		assertThat(stopped.context().isActive()).isFalse();
	}

	private static List<Observation.Context> named(String name) {
		return observed.stream().filter((context) -> name.equals(context.getName())).toList();
	}

	private static HttpResponse<String> get(String path) throws Exception {
		return application.send(application.request(path).GET());
	}

	private static HttpResponse<String> explain(String update) throws Exception {
		String body = new JsonMapper().writeValueAsString(Map.of("update", update));
		return application.send(application.request("/actuator/telegrambots")
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private static double metric(String name) throws Exception {
		return json(get("/actuator/metrics/" + name)).get("measurements").get(0).get("value").asDouble();
	}

	private static JsonNode json(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isIn(200, 503);
		return new JsonMapper().readTree(response.body());
	}

	@Configuration(proxyBeanMethods = false)
	@Import(BotApplication.class)
	static class OperatedApplication {

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

		@Bean
		ApplicationListener<AvailabilityChangeEvent<ReadinessState>> readiness(DefaultUpdateProcessor processor) {
			return (event) -> {
				if (event.getState() == ReadinessState.REFUSING_TRAFFIC) {
					stopping.add("refusing traffic while " + (processor.isRunning() ? "running" : "stopped"));
				}
			};
		}

	}

}

package io.github.telegramspring.bot.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import jakarta.servlet.Servlet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Handlers that take longer than Telegram waits, in real servlet containers: the answer
 * is given in time while the thread of the request is busy.
 */
class WebhookDeadlineTests {

	private static final Duration LONG = Duration.ofSeconds(30);

	private static final WebhookSecret SECRET = WebhookSecret.of("secret");

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<Long> handled = new CopyOnWriteArrayList<>();

	private final List<Thread> threads = new CopyOnWriteArrayList<>();

	private final CountDownLatch release = new CountDownLatch(1);

	private final DefaultUpdateProcessor processor = DefaultUpdateProcessor.builder(new RecordingBot(), this::handle)
		.build();

	private final WebhookRequestHandler handler = new WebhookRequestHandler(SECRET, this.processor, 10_000,
			Duration.ofMillis(500));

	private ServletServer server;

	@AfterEach
	void stop() throws Exception {
		this.release.countDown();
		this.server.stop();
		this.handler.destroy();
		this.processor.destroy();
	}

	@ParameterizedTest
	@EnumSource
	void answersInTimeWhileTheHandlerIsBusyAndJoinsItOnTheNextDelivery(Container container) throws Exception {
		start(container);
		HttpResponse<String> late = deliver(slow(1)).get(LONG.toSeconds(), TimeUnit.SECONDS);
		assertThat(late.statusCode()).isEqualTo(503);
		assertThat(late.headers().firstValue("Retry-After")).hasValue("1");
		assertThat(late.headers().firstValue("Connection")).hasValue("close");
		assertThat(late.body()).isEmpty();
		assertThat(this.handled).isEmpty();
		CompletableFuture<HttpResponse<String>> again = deliver(slow(1));
		await().atMost(LONG).until(() -> this.processor.statistics().duplicates() > 0);
		this.release.countDown();
		assertThat(again.get(LONG.toSeconds(), TimeUnit.SECONDS).statusCode()).isIn(200, 503);
		await().atMost(LONG).until(() -> this.handled.size() == 1);
		assertThat(deliver(slow(1)).get(LONG.toSeconds(), TimeUnit.SECONDS).statusCode()).isEqualTo(200);
		assertThat(this.handled).containsExactly(1L);
		assertThat(this.threads.get(0).getName()).doesNotStartWith("telegram-update-");
	}

	@ParameterizedTest
	@EnumSource
	void answersALateDeliveryThatWaitsForItsTurn(Container container) throws Exception {
		start(container);
		CompletableFuture<HttpResponse<String>> first = deliver(slow(1));
		await().atMost(LONG).until(() -> this.processor.statistics().inFlight() == 1);
		CompletableFuture<HttpResponse<String>> second = deliver(fast(2));
		assertThat(second.get(LONG.toSeconds(), TimeUnit.SECONDS).statusCode()).isEqualTo(503);
		assertThat(first.get(LONG.toSeconds(), TimeUnit.SECONDS).statusCode()).isEqualTo(503);
		this.release.countDown();
		await().atMost(LONG).until(() -> this.handled.size() == 2);
		assertThat(this.handled).containsExactly(1L, 2L);
		assertThat(deliver(fast(2)).get(LONG.toSeconds(), TimeUnit.SECONDS).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@EnumSource
	void keepsAnswersApartUnderLoad(Container container) throws Exception {
		start(container);
		List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
		for (long id = 1; id <= 600; id++) {
			answers.add(deliver(update(id, id % 20, (id % 100 == 7) ? "slow" : "fast")));
			if (id % 50 == 0) {
				CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
			}
		}
		assertThat(answers).allSatisfy((answer) -> assertThat(answer.get().statusCode()).isIn(200, 503));
		this.release.countDown();
		await().atMost(LONG).until(() -> this.handled.size() == 600);
		for (long id = 1; id <= 600; id++) {
			HttpResponse<String> again = deliver(update(id, id % 20, "fast")).get(LONG.toSeconds(), TimeUnit.SECONDS);
			assertThat(again.statusCode()).as("update " + id).isEqualTo(200);
		}
		assertThat(this.handled).hasSize(600).doesNotHaveDuplicates();
	}

	private void start(Container container) throws Exception {
		this.server = container.start(new WebhookServlet(this.handler));
	}

	private void handle(UpdateContext context) throws InterruptedException {
		this.threads.add(Thread.currentThread());
		if (context.message() != null && "slow".equals(context.message().text())) {
			assertThat(this.release.await(60, TimeUnit.SECONDS)).isTrue();
		}
		this.handled.add(context.update().updateId());
	}

	private CompletableFuture<HttpResponse<String>> deliver(String update) {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.server.port() + "/webhook"))
			.header("Content-Type", "application/json")
			.header(WebhookSecret.HEADER, SECRET.value())
			.POST(HttpRequest.BodyPublishers.ofString(update))
			.build();
		return this.client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
	}

	private static String slow(long id) {
		return update(id, 1, "slow");
	}

	private static String fast(long id) {
		return update(id, 1, "fast");
	}

	private static String update(long id, long chat, String text) {
		return Json.write(Updates.text(id, 1000 + chat, text));
	}

	enum Container {

		TOMCAT, JETTY;

		ServletServer start(Servlet servlet) throws Exception {
			return (this == TOMCAT) ? ServletServer.tomcat(servlet) : ServletServer.jetty(servlet);
		}

	}

}

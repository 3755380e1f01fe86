package io.github.telegramspring.bot.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.method.SendDocument;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.RetryableUpdateException;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import org.junit.jupiter.api.AfterEach;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is promised of the endpoint in every web server.
 */
abstract class WebhookContract {

	static final WebhookSecret SECRET = WebhookSecret.of("right");

	static final int MAX_BODY_SIZE = 2_000;

	static final Duration LONG = Duration.ofSeconds(60);

	static final WebhookSettings SETTINGS = WebhookSettings.DEFAULT.limits(MAX_BODY_SIZE, Duration.ofSeconds(50));

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<String> handled = new CopyOnWriteArrayList<>();

	private final List<Thread> threads = new CopyOnWriteArrayList<>();

	private final CountDownLatch release = new CountDownLatch(1);

	private final RecordingBot bot = new RecordingBot();

	private final DefaultUpdateProcessor processor = DefaultUpdateProcessor.builder(this.bot, this::handle).build();

	private Server server;

	/**
	 * Starts a server with the endpoint at {@code /webhook}.
	 */
	abstract Server start(DefaultUpdateProcessor processor, WebhookSettings settings) throws Exception;

	@AfterEach
	void stop() throws Exception {
		this.release.countDown();
		if (this.server != null) {
			this.server.stop();
		}
		this.processor.destroy();
	}

	private void handle(UpdateContext context) throws Exception {
		this.threads.add(Thread.currentThread());
		String text = (context.message() != null) ? String.valueOf(context.message().text()) : "";
		switch (text) {
			case "slow" -> assertThat(this.release.await(60, TimeUnit.SECONDS)).isTrue();
			case "slow reply" -> {
				context.reply(SendMessage.of(7, "Late"));
				assertThat(this.release.await(60, TimeUnit.SECONDS)).isTrue();
			}
			case "retry" -> throw new RetryableUpdateException("not now", null, Duration.ofSeconds(7));
			case "fail" -> throw new IllegalStateException("failed on purpose");
			case "reply" -> context.reply(SendMessage.of(7, "Hi"));
			case "two" -> {
				context.reply(SendMessage.of(7, "One"));
				context.reply(SendMessage.of(7, "Two"));
			}
			case "file" ->
				context.reply(SendDocument.of(7, InputFile.of("a.txt", "a".getBytes(StandardCharsets.UTF_8))));
			case "get" -> context.reply(GetMe.of());
			case "reply, retry" -> {
				context.reply(SendMessage.of(7, "Hi"));
				throw new RetryableUpdateException("not now", null, Duration.ofSeconds(7));
			}
			default -> {
			}
		}
		this.handled.add(text);
	}

	final List<String> handled() {
		return this.handled;
	}

	final RecordingBot bot() {
		return this.bot;
	}

	final DefaultUpdateProcessor processor() {
		return this.processor;
	}

	/**
	 * Lets handlers go on that are slow.
	 */
	final void release() {
		this.release.countDown();
	}

	final List<Thread> threads() {
		return this.threads;
	}

	final void start() throws Exception {
		start(SETTINGS);
	}

	final void start(WebhookSettings settings) throws Exception {
		this.server = start(this.processor, settings);
	}

	final WebhookStatistics statistics() {
		return this.server.endpoint().statistics();
	}

	final HttpResponse<String> deliver(String body) throws Exception {
		return send(request().POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	final CompletableFuture<HttpResponse<String>> deliverLater(String body) {
		return this.client.sendAsync(request().POST(HttpRequest.BodyPublishers.ofString(body)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	final HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	final HttpRequest.Builder request() {
		return HttpRequest.newBuilder(uri("/webhook"))
			.header("Content-Type", "application/json")
			.header(WebhookSecret.HEADER, SECRET.value());
	}

	final URI uri(String path) {
		return URI.create("http://localhost:" + this.server.port() + path);
	}

	static String update(long id, String text) {
		return Json.write(Updates.text(id, 1000, text));
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * A server with an endpoint.
	 */
	record Server(int port, WebhookEndpoint endpoint, ServletServer.Shutdown shutdown) {

		void stop() throws Exception {
			this.shutdown.stop();
		}

	}

}

package io.github.telegramspring.bot.webhook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What every web server has to let in, keep out and answer.
 */
abstract class WebhookContract {

	static final WebhookSecret SECRET = WebhookSecret.of("right");

	private static final int MAX_BODY_SIZE = 2_000;

	private static final Duration LONG = Duration.ofSeconds(60);

	private static final WebhookSettings SETTINGS = WebhookSettings.DEFAULT.limits(MAX_BODY_SIZE,
			Duration.ofSeconds(50));

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

	@Test
	void acknowledgesWhatWasHandled() throws Exception {
		start();
		HttpResponse<String> response = deliver(update(1, "hello"));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEmpty();
		assertThat(this.handled).containsExactly("hello");
	}

	@Test
	void acknowledgesWhatFailedAndWhatWasDone() throws Exception {
		start();
		assertThat(deliver(update(1, "fail")).statusCode()).isEqualTo(200);
		assertThat(deliver(update(1, "fail")).statusCode()).isEqualTo(200);
	}

	@Test
	void asksForAnotherDelivery() throws Exception {
		start();
		HttpResponse<String> response = deliver(update(1, "retry"));
		assertRetry(response, "7");
	}

	@Test
	void asksForAnotherDeliveryWhenNoMoreIsTakenIn() throws Exception {
		start();
		this.processor.start();
		this.processor.stop();
		assertRetry(deliver(update(1, "hello")), "1");
	}

	@Test
	void asksForAnotherDeliveryWhenTheTimeIsUp() throws Exception {
		start(SETTINGS.limits(MAX_BODY_SIZE, Duration.ofMillis(300)));
		assertRetry(deliver(update(1, "slow")), "1");
		assertThat(this.handled).isEmpty();
		this.release.countDown();
		await().atMost(LONG).until(() -> this.handled.contains("slow"));
		await().atMost(LONG).until(() -> deliver(update(1, "slow")).statusCode() == 200);
		assertThat(this.handled).containsExactly("slow");
	}

	private static void assertRetry(HttpResponse<String> response, String seconds) {
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.headers().firstValue("Retry-After")).hasValue(seconds);
		assertThat(response.body()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "wrong", "righ", "right " })
	void refusesAWrongSecret(String secret) throws Exception {
		start();
		HttpResponse<String> response = send(request().setHeader(WebhookSecret.HEADER, secret + "x")
			.POST(HttpRequest.BodyPublishers.ofString("no JSON")));
		assertRefused(response, 401, "missing or wrong");
		assertThat(statistics().wrongSecrets()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE", "PATCH", "OPTIONS", "POST" })
	void refusesAMissingSecretBeforeAnythingElse(String verb) throws Exception {
		start();
		HttpRequest.Builder request = HttpRequest.newBuilder(uri("/webhook"))
			.method(verb, HttpRequest.BodyPublishers.ofString("x"));
		assertRefused(send(request), 401, "missing or wrong");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE", "PATCH", "OPTIONS" })
	void refusesOtherVerbs(String verb) throws Exception {
		start();
		HttpResponse<String> response = send(
				request().method(verb, HttpRequest.BodyPublishers.ofString(update(1, "hello"))));
		assertRefused(response, 405, "POST");
		assertThat(response.headers().firstValue("Allow")).hasValue("POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/jsonx", "nonsense", "application/x-www-form-urlencoded" })
	void refusesOtherTypes(String type) throws Exception {
		start();
		assertRefused(deliverAs(type, "identity", bytes(update(1, "hello"))), 415, "application/json");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "application/json", "application/json;charset=UTF-8", "Application/JSON; Charset=\"utf-8\"" })
	void takesJsonWithAnyCharsetParameter(String type) throws Exception {
		start();
		assertThat(deliverAs(type, "identity", bytes(update(1, "hello"))).statusCode()).isEqualTo(200);
	}

	@Test
	void takesCompressedUpdates() throws Exception {
		start();
		assertThat(deliverAs("application/json", "gzip", gzip(bytes(update(1, "one")))).statusCode()).isEqualTo(200);
		assertThat(deliverAs("application/json", "GZIP", gzip(bytes(update(2, "two")))).statusCode()).isEqualTo(200);
		assertThat(deliverAs("application/json", "deflate", deflate(bytes(update(3, "three")))).statusCode())
			.isEqualTo(200);
		assertThat(this.handled).containsExactly("one", "two", "three");
	}

	@Test
	void countsTheUnpackedBytes() throws Exception {
		start();
		byte[] bomb = new byte[20_000_000];
		assertRefused(deliverAs("application/json", "gzip", gzip(new byte[MAX_BODY_SIZE + 1])), 413, "at most 2000");
		byte[] packed = gzip(gzip(bomb));
		assertThat(packed).hasSizeLessThan(MAX_BODY_SIZE);
		assertRefused(deliverAs("application/json", "gzip", packed), 413, "at most 2000");
	}

	@ParameterizedTest
	@CsvSource({ "gzip, 400", "deflate, 400", "br, 415", "'gzip, gzip', 415" })
	void refusesWhatIsNotCompressedInAKnownWay(String encoding, int status) throws Exception {
		start();
		assertRefused(deliverAs("application/json", encoding, bytes(update(1, "hello"))), status, "compressed");
		byte[] whole = gzip(bytes(update(1, "hello")));
		byte[] half = Arrays.copyOf(whole, whole.length / 2);
		assertRefused(deliverAs("application/json", encoding, half), status, "compressed");
	}

	@Test
	void refusesTooMuchWhetherItIsDeclaredOrNot() throws Exception {
		start();
		byte[] large = bytes(update(1, "hello") + " ".repeat(MAX_BODY_SIZE));
		assertRefused(deliverAs("application/json", "identity", large), 413, "at most 2000 bytes");
		assertRefused(
				send(request().POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))),
				413, "at most 2000 bytes");
		byte[] largest = bytes(update(1, "hello") + " ".repeat(MAX_BODY_SIZE - update(1, "hello").length()));
		assertThat(deliverAs("application/json", "identity", largest).statusCode()).isEqualTo(200);
		HttpRequest.BodyPublisher chunked = HttpRequest.BodyPublishers
			.ofInputStream(() -> new ByteArrayInputStream(bytes(update(2, "hello"))));
		assertThat(send(request().POST(chunked)).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "{}", "hello", "{\"update_id\":null}", "{\"update_id\":1}}" })
	void refusesWhatIsNoUpdate(String body) throws Exception {
		start();
		assertRefused(deliver(body), 400, "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/webhook/", "//webhook", "/webhook;x=1", "/webhook/more", "/Webhook", "/%77ebhook",
			"/webhook%2F", "/webhooks", "/", "/./webhook/x" })
	void isAtOnePathOnly(String path) throws Exception {
		start();
		HttpResponse<String> response = send(HttpRequest.newBuilder(uri(path))
			.header("Content-Type", "application/json")
			.header(WebhookSecret.HEADER, SECRET.value())
			.POST(HttpRequest.BodyPublishers.ofString(update(1, "hello"))));
		assertThat(response.statusCode()).isIn(400, 404, 405);
		assertThat(this.handled).isEmpty();
	}

	@Test
	void keepsOtherAddressesOut() throws Exception {
		start(SETTINGS.sources(WebhookSources.of(List.of(WebhookSources.TELEGRAM), List.of())));
		assertRefused(send(request().header("X-Forwarded-For", "149.154.160.1")
			.POST(HttpRequest.BodyPublishers.ofString("no JSON"))), 403, "this address");
		assertThat(statistics().foreignAddresses()).isOne();
		assertThat(statistics().wrongSecrets()).isZero();
	}

	@Test
	void believesTrustedProxies() throws Exception {
		start(SETTINGS.sources(WebhookSources.of(List.of(WebhookSources.TELEGRAM), List.of("127.0.0.0/8", "::1"))));
		HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(update(1, "hello"));
		assertRefused(send(request().header("X-Forwarded-For", "149.154.160.1, 203.0.113.9").POST(body)), 403,
				"this address");
		assertThat(send(request().header("X-Forwarded-For", "203.0.113.9, 149.154.160.1").POST(body)).statusCode())
			.isEqualTo(200);
	}

	@Test
	void answersWithTheLastMethodThatWasReturned() throws Exception {
		start(SETTINGS.replyInResponse(true));
		HttpResponse<String> response = deliver(update(1, "reply"));
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(response.body()).isEqualTo("{\"method\":\"sendMessage\",\"chat_id\":7,\"text\":\"Hi\"}");
		assertThat(this.bot.calls()).isEmpty();
		assertThat(deliver(update(2, "two")).body()).contains("\"Two\"");
		assertThat(this.bot.calls()).containsExactly("sendMessage {\"chat_id\":7,\"text\":\"One\"}");
		await().atMost(LONG).until(() -> statistics().repliesInResponse() == 2);
		assertThat(statistics().repliesByCall()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "file", "get" })
	void callsWhatAnAnswerCannotCarry(String text) throws Exception {
		start(SETTINGS.replyInResponse(true));
		HttpResponse<String> response = deliver(update(1, text));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEmpty();
		assertThat(statistics().repliesInResponse()).isZero();
		assertThat(statistics().repliesByCall()).isOne();
	}

	@Test
	void callsByDefault() throws Exception {
		start();
		assertThat(deliver(update(1, "reply")).body()).isEmpty();
		assertThat(this.bot.calls()).hasSize(1);
	}

	@Test
	void callsWhatCameTooLateForTheAnswer() throws Exception {
		start(SETTINGS.limits(MAX_BODY_SIZE, Duration.ofMillis(300)).replyInResponse(true));
		assertRetry(deliver(update(1, "slow reply")), "1");
		assertThat(this.bot.calls()).isEmpty();
		this.release.countDown();
		await().atMost(LONG).until(() -> !this.bot.calls().isEmpty());
		await().atMost(LONG).until(() -> deliver(update(1, "slow reply")).statusCode() == 200);
		assertThat(this.bot.calls()).containsExactly("sendMessage {\"chat_id\":7,\"text\":\"Late\"}");
	}

	@Test
	void sendsNothingForWhatIsDeliveredAgain() throws Exception {
		start(SETTINGS.replyInResponse(true));
		assertRetry(deliver(update(1, "reply, retry")), "7");
		assertThat(this.bot.calls()).isEmpty();
	}

	@Test
	void joinsADeliveryOfTheSameUpdate() throws Exception {
		start();
		CompletableFuture<HttpResponse<String>> first = this.client.sendAsync(
				request().POST(HttpRequest.BodyPublishers.ofString(update(1, "slow"))).build(),
				HttpResponse.BodyHandlers.ofString());
		await().atMost(LONG).until(() -> this.processor.statistics().inFlight() == 1);
		CompletableFuture<HttpResponse<String>> second = this.client.sendAsync(
				request().POST(HttpRequest.BodyPublishers.ofString(update(1, "slow"))).build(),
				HttpResponse.BodyHandlers.ofString());
		await().atMost(LONG).until(() -> this.processor.statistics().duplicates() == 1);
		this.release.countDown();
		assertThat(first.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
		assertThat(second.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
		assertThat(this.handled).containsExactly("slow");
	}

	final List<Thread> threads() {
		return this.threads;
	}

	final void start() throws Exception {
		start(SETTINGS);
	}

	private void start(WebhookSettings settings) throws Exception {
		this.server = start(this.processor, settings);
	}

	private WebhookStatistics statistics() {
		return this.server.endpoint().statistics();
	}

	private void assertRefused(HttpResponse<String> response, int status, String reason) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type").orElse(""))
			.isEqualToIgnoringCase("text/plain;charset=UTF-8");
		assertThat(response.body()).contains(reason).endsWith(".\n").hasLineCount(1).doesNotContain("Exception");
		assertThat(this.handled).isEmpty();
	}

	final HttpResponse<String> deliver(String body) throws Exception {
		return send(request().POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	private HttpResponse<String> deliverAs(String type, String encoding, byte[] body) throws Exception {
		return send(request().setHeader("Content-Type", type)
			.header("Content-Encoding", encoding)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpRequest.Builder request() {
		return HttpRequest.newBuilder(uri("/webhook"))
			.header("Content-Type", "application/json")
			.header(WebhookSecret.HEADER, SECRET.value());
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.server.port() + path);
	}

	private static String update(long id, String text) {
		return Json.write(Updates.text(id, 1000, text));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		return pack(bytes, packed, new GZIPOutputStream(packed));
	}

	private static byte[] deflate(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		return pack(bytes, packed, new DeflaterOutputStream(packed));
	}

	private static byte[] pack(byte[] bytes, ByteArrayOutputStream packed, OutputStream out) throws IOException {
		try (out) {
			out.write(bytes);
		}
		return packed.toByteArray();
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

package io.github.telegramspring.emulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.time.EmulatorClock;
import io.github.telegramspring.emulator.update.UpdateTally;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An emulator with a stopped clock, one bot and one person, and calls by real HTTP.
 */
final class TestTelegram implements AutoCloseable {

	static final Duration PATIENCE = Duration.ofSeconds(10);

	final EmulatorClock clock = EmulatorClock.stoppedAt(Instant.ofEpochSecond(1_800_000_000));

	final TelegramEmulator telegram;

	final EmulatedBot bot;

	final EmulatedUser alice;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	TestTelegram() {
		this(UnaryOperator.identity());
	}

	TestTelegram(UnaryOperator<TelegramEmulatorBuilder> settings) {
		this.telegram = settings.apply(TelegramEmulator.builder().clock(this.clock)).start();
		this.bot = this.telegram.newBot("hello_bot");
		this.alice = this.telegram.newUser("Alice");
	}

	String url(String method) {
		return this.telegram.baseUrl() + "/bot" + this.bot.token() + "/" + method;
	}

	HttpResponse<String> post(String url, String contentType, String body) throws IOException, InterruptedException {
		return this.http.send(request(url, contentType, body), HttpResponse.BodyHandlers.ofString());
	}

	private static HttpRequest request(String url, String contentType, String body) {
		return HttpRequest.newBuilder(URI.create(url))
			.timeout(Duration.ofSeconds(20))
			.header("Content-Type", contentType)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

	HttpResponse<String> get(String url) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(20)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	/**
	 * Calls a method with JSON and returns the body of the answer.
	 */
	String call(String method, String json) throws IOException, InterruptedException {
		HttpResponse<String> response = post(url(method), "application/json", json);
		assertThat(response.body()).contains((response.statusCode() == 200) ? "\"ok\":true"
				: "\"ok\":false,\"error_code\":" + response.statusCode());
		return response.body();
	}

	String call(String method) throws IOException, InterruptedException {
		return call(method, "{}");
	}

	/**
	 * Calls a method that may wait.
	 */
	CompletableFuture<String> callLater(String method, String json) {
		return this.http.sendAsync(request(url(method), "application/json", json), HttpResponse.BodyHandlers.ofString())
			.thenApply(HttpResponse::body);
	}

	CompletableFuture<HttpResponse<String>> postLater(String url, String contentType, String body) {
		return this.http.sendAsync(request(url, contentType, body), HttpResponse.BodyHandlers.ofString());
	}

	/**
	 * Starts to poll and returns when the call waits in the emulator.
	 */
	CompletableFuture<String> pollAndWait(String json) {
		CompletableFuture<String> poll = callLater("getUpdates", json);
		assertThat(
				this.bot.session().telegram().guard().await(() -> this.bot.session().polling().isWaiting(), PATIENCE))
			.isTrue();
		return poll;
	}

	void awaitLog(String text) {
		ActivityEntry entry = this.telegram.activity().await((logged) -> logged.text().contains(text), PATIENCE);
		assertThat(entry).as(() -> "a log entry with '" + text + "' in\n" + this.telegram.activity()).isNotNull();
	}

	void awaitLogs(String text, long count) {
		assertThat(this.telegram.activity()
			.await((entry) -> this.telegram.activity()
				.entries()
				.stream()
				.filter((logged) -> logged.text().contains(text))
				.count() >= count, PATIENCE))
			.as(() -> count + " log entries with '" + text + "' in\n" + this.telegram.activity())
			.isNotNull();
	}

	void awaitTally(UpdateTally tally) {
		assertThat(this.bot.session()
			.telegram()
			.guard()
			.await(() -> this.bot.session().updates().queue().tally().equals(tally), PATIENCE))
			.as(() -> tally + " but is " + this.bot.updates() + " after\n" + this.telegram.activity())
			.isTrue();
	}

	/**
	 * Waits until all faults that were set have struck.
	 */
	void awaitFaultOver() {
		assertThat(this.bot.session().telegram().guard().await(() -> this.telegram.faults().isEmpty(), PATIENCE))
			.isTrue();
	}

	void advance(long seconds) {
		this.clock.advance(Duration.ofSeconds(seconds));
	}

	@Override
	public void close() {
		this.telegram.close();
	}

}

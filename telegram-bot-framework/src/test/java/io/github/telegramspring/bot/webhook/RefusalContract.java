package io.github.telegramspring.bot.webhook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whom and what every web server has to keep out, and what it counts that as.
 */
abstract class RefusalContract extends WebhookContract {

	@ParameterizedTest
	@ValueSource(strings = { "wrong", "righ", "right " })
	void refusesAWrongSecret(String secret) throws Exception {
		start();
		HttpResponse<String> response = send(request().setHeader(WebhookSecret.HEADER, secret + "x")
			.POST(HttpRequest.BodyPublishers.ofString("no JSON")));
		assertRefused(response, 401, "missing or wrong");
		assertThat(statistics().refused(RefusalReason.SECRET)).isOne();
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
		assertThat(statistics().refused(RefusalReason.VERB)).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/jsonx", "nonsense", "application/x-www-form-urlencoded" })
	void refusesOtherTypes(String type) throws Exception {
		start();
		assertRefused(deliverAs(type, "identity", bytes(update(1, "hello"))), 415, "application/json");
		assertThat(statistics().refused(RefusalReason.TYPE)).isOne();
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
		assertThat(handled()).containsExactly("one", "two", "three");
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
		assertThat(statistics().refused(RefusalReason.ENCODING)).isEqualTo(2);
	}

	@Test
	void refusesTooMuchWhetherItIsDeclaredOrNot() throws Exception {
		start();
		byte[] large = bytes(update(1, "hello") + " ".repeat(MAX_BODY_SIZE));
		assertRefused(deliverAs("application/json", "identity", large), 413, "at most 2000 bytes");
		assertRefused(
				send(request().POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))),
				413, "at most 2000 bytes");
		assertThat(statistics().refused(RefusalReason.SIZE)).isEqualTo(2);
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
		assertThat(statistics().refused(RefusalReason.CONTENT)).isOne();
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
		assertThat(handled()).isEmpty();
	}

	@Test
	void keepsOtherAddressesOut() throws Exception {
		start(SETTINGS.sources(WebhookSources.of(List.of(WebhookSources.TELEGRAM), List.of())));
		assertRefused(send(request().header("X-Forwarded-For", "149.154.160.1")
			.POST(HttpRequest.BodyPublishers.ofString("no JSON"))), 403, "this address");
		assertThat(statistics().refused(RefusalReason.IP)).isOne();
		assertThat(statistics().refused(RefusalReason.SECRET)).isZero();
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

	private void assertRefused(HttpResponse<String> response, int status, String reason) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type").orElse(""))
			.isEqualToIgnoringCase("text/plain;charset=UTF-8");
		assertThat(response.body()).contains(reason).endsWith(".\n").hasLineCount(1).doesNotContain("Exception");
		assertThat(handled()).isEmpty();
	}

	private HttpResponse<String> deliverAs(String type, String encoding, byte[] body) throws Exception {
		return send(request().setHeader("Content-Type", type)
			.header("Content-Encoding", encoding)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
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

}

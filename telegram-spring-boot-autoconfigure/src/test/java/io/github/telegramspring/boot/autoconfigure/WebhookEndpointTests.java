package io.github.telegramspring.boot.autoconfigure;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

import io.github.telegramspring.api.error.BadRequestException;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The webhook in a real servlet container. Whatever was sent, the next good update is
 * handled.
 */
class WebhookEndpointTests {

	private static final int MAX_BODY_SIZE = 2_000;

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private static final AtomicLong ids = new AtomicLong(100);

	private static TestApplication application;

	private BotApplication.FailedUpdates failedUpdates;

	@BeforeAll
	static void start() {
		application = TestApplication.startWithWebhook(telegram, BotApplication.class, TestApplication.NO_SECURITY,
				"telegram.bot.webhook.max-body-size=" + MAX_BODY_SIZE + "B", "spring.mvc.apiversion.required=true",
				"spring.mvc.apiversion.use.header=X-Version", "spring.mvc.apiversion.supported=1",
				"spring.jackson.property-naming-strategy=UPPER_CAMEL_CASE",
				"spring.jackson.deserialization.fail-on-unknown-properties=true",
				"spring.jackson.deserialization.fail-on-null-for-primitives=true",
				"spring.jackson.default-property-inclusion=always");
	}

	@AfterAll
	static void stop() {
		application.close();
	}

	@BeforeEach
	void forgetFailures() {
		this.failedUpdates = application.context().getBean(BotApplication.FailedUpdates.class);
		this.failedUpdates.all().clear();
	}

	@AfterEach
	void handlesTheNextGoodUpdate() throws Exception {
		telegram.wireMock().resetRequests();
		assertThat(application.deliver(Updates.command(nextId(), "/start")).statusCode()).isEqualTo(200);
		assertThat(telegram.received("sendMessage")).hasSize(1);
	}

	@Test
	void answersAnUpdate() throws Exception {
		HttpResponse<String> response = application.deliver(Updates.command(nextId(), "/start"));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEmpty();
		telegram.wireMock()
			.verify(1, telegram.requests("sendMessage")
				.withRequestBody(equalToJson("{\"chat_id\":42,\"text\":\"Hello Ann\"}")));
	}

	@Test
	void letsOthersUseTheirApiVersions() throws Exception {
		assertThat(application.send(application.request("/page")).statusCode()).isEqualTo(400);
		assertThat(application.send(application.request("/page").header("X-Version", "1")).body()).isEqualTo("page");
	}

	@Test
	void ignoresACommandForAnotherBot() throws Exception {
		assertThat(application.deliver(Updates.command(nextId(), "/start@OtherBot")).statusCode()).isEqualTo(200);
		assertThat(telegram.received("sendMessage")).isEmpty();
	}

	@Test
	void answersACommandForThisBot() throws Exception {
		assertThat(application.deliver(Updates.command(nextId(), "/start@Test_Bot")).statusCode()).isEqualTo(200);
		assertThat(telegram.received("sendMessage")).hasSize(1);
	}

	@Test
	void letsTheControllerHandleItsExceptions() throws Exception {
		assertThat(application.deliver(Updates.command(nextId(), "/refuse")).statusCode()).isEqualTo(200);
		telegram.wireMock()
			.verify(1, telegram.requests("sendMessage")
				.withRequestBody(equalToJson("{\"chat_id\":42,\"text\":\"Sorry: no\"}")));
		assertThat(this.failedUpdates.all()).isEmpty();
	}

	@Test
	void acknowledgesAnUpdateWhoseHandlerFails() throws Exception {
		HttpResponse<String> response = application.deliver(Updates.command(5, "/fail"));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEmpty();
		assertThat(this.failedUpdates.all()).singleElement().satisfies((failed) -> {
			assertThat(failed.updateId()).isEqualTo(5);
			assertThat(failed.cause()).hasMessage("failed on purpose");
		});
	}

	@Test
	void acknowledgesAnUpdateThatTelegramRefusesTheAnswerOf() throws Exception {
		telegram.wireMock()
			.stubFor(telegram.call("sendMessage")
				.willReturn(
						jsonResponse("{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: no\"}", 400)));
		assertThat(application.deliver(Updates.command(nextId(), "/start")).statusCode()).isEqualTo(200);
		assertThat(this.failedUpdates.all()).singleElement()
			.satisfies((failed) -> assertThat(failed.cause()).isInstanceOf(BadRequestException.class));
		telegram.answer("sendMessage", "{\"message_id\":2,\"date\":1,\"chat\":{\"id\":42,\"type\":\"private\"}}");
	}

	@Test
	void givesAPoisonedUpdateToTheFailedUpdateHandler() throws Exception {
		HttpResponse<String> response = application.deliver(Updates.poisoned(6));
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEmpty();
		assertThat(this.failedUpdates.all()).singleElement().satisfies((failed) -> {
			assertThat(failed.updateId()).isEqualTo(6);
			assertThat(failed.update()).isNull();
			assertThat(failed.json()).isEqualTo(Updates.poisoned(6));
		});
	}

	@Test
	void takesWhatItDoesNotKnow() throws Exception {
		assertThat(application.deliver("{\"update_id\":7,\"telepathy\":{\"thought\":[1]}}").statusCode())
			.isEqualTo(200);
		assertThat(this.failedUpdates.all()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "wrong", "", "7654321" })
	void refusesAWrongSecret(String secret) throws Exception {
		HttpResponse<String> response = application.send(application.request(TestApplication.WEBHOOK)
			.header("Content-Type", "application/json")
			.header(WebhookSecret.HEADER, secret)
			.POST(HttpRequest.BodyPublishers.ofString(Updates.command(nextId(), "/start"))));
		assertRefused(response, 401);
		assertThat(response.body()).doesNotContain(BotApiServer.SECRET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS" })
	void refusesAMissingSecretBeforeAnythingElse(String verb) throws Exception {
		HttpResponse<String> response = application
			.send(application.request(TestApplication.WEBHOOK).method(verb, HttpRequest.BodyPublishers.ofString("{")));
		assertRefused(response, 401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE", "PATCH", "OPTIONS" })
	void refusesAnotherVerb(String verb) throws Exception {
		HttpResponse<String> response = application.send(application.delivery(TestApplication.WEBHOOK)
			.method(verb, HttpRequest.BodyPublishers.ofString(Updates.command(nextId(), "/start"))));
		assertRefused(response, 405);
		assertThat(response.headers().firstValue("Allow")).hasValue("POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "application/xml", "nonsense",
			"application/json-patch+json", "multipart/form-data;boundary=x" })
	void refusesAnotherType(String type) throws Exception {
		assertRefused(sendAs(type, Updates.command(nextId(), "/start")), 415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/json;charset=UTF-8", "application/json; charset=utf-8",
			"APPLICATION/JSON" })
	void takesJsonWithAnyCharsetParameter(String type) throws Exception {
		assertThat(sendAs(type, Updates.command(nextId(), "/start")).statusCode()).isEqualTo(200);
		assertThat(telegram.received("sendMessage")).hasSize(1);
	}

	private static HttpResponse<String> sendAs(String type, String body) throws Exception {
		return application.send(application.request(TestApplication.WEBHOOK)
			.header("Content-Type", type)
			.header(WebhookSecret.HEADER, BotApiServer.SECRET)
			.POST(HttpRequest.BodyPublishers.ofString(body)));
	}

	@Test
	void refusesABodyThatSaysItIsTooLarge() throws Exception {
		assertRefused(application.deliver(large()), 413);
	}

	@Test
	void refusesABodyThatSaysItIsTooLargeWithoutReadingIt() throws Exception {
		try (Socket socket = new Socket("localhost", application.port())) {
			String head = "POST " + TestApplication.WEBHOOK + " HTTP/1.1\r\nHost: localhost\r\n"
					+ "Content-Type: application/json\r\nContent-Length: 2000000000\r\n" + WebhookSecret.HEADER + ": "
					+ BotApiServer.SECRET + "\r\n\r\n";
			socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
			byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
			assertThat(answer).asString().isEqualTo("HTTP/1.1 413");
		}
	}

	@Test
	void refusesABodyThatTurnsOutToBeTooLarge() throws Exception {
		byte[] body = large().getBytes(StandardCharsets.UTF_8);
		HttpResponse<String> response = application.send(application.delivery(TestApplication.WEBHOOK)
			.POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
		assertRefused(response, 413);
	}

	private static long nextId() {
		return ids.incrementAndGet();
	}

	private static String large() {
		return Updates.command(nextId(), "/start") + " ".repeat(10 * MAX_BODY_SIZE);
	}

	@Test
	void takesABodyOfTheLargestSize() throws Exception {
		String update = Updates.command(nextId(), "/start");
		String padded = update + " ".repeat(MAX_BODY_SIZE - update.length());
		assertRefused(application.deliver(padded + " "), 413);
		assertThat(application.deliver(padded).statusCode()).isEqualTo(200);
		assertThat(telegram.received("sendMessage")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``
			{
			{"update_id":1,
			{"update_id":1}}
			{"update_id":1} {"update_id":2}
			{"update_id":01}
			{'update_id':1}
			[{"update_id":1}]
			[]
			{}
			null
			true
			42
			"update_id"
			{"update_id":null}
			{"update_id":"one"}
			<update/>
			hello
			""")
	void refusesWhatIsNoUpdate(String body) throws Exception {
		assertRefused(application.deliver((body != null) ? body : ""), 400);
		assertThat(this.failedUpdates.all()).isEmpty();
	}

	@Test
	void refusesJsonThatIsNestedWithoutEnd() throws Exception {
		assertRefused(application.deliver("{\"update_id\":1,\"message\":" + "[".repeat(1_900)), 400);
	}

	@Test
	void isNotFoundBesideItsPath() throws Exception {
		for (String path : new String[] { "/telegram", "/telegram/webhook/", "/telegram/webhook/more",
				"/telegram/webhooks" }) {
			HttpResponse<String> response = application.send(application.delivery(path)
				.header("X-Version", "1")
				.POST(HttpRequest.BodyPublishers.ofString(Updates.command(nextId(), "/start"))));
			assertThat(response.statusCode()).as(path).isEqualTo(404);
		}
		assertThat(telegram.received("sendMessage")).isEmpty();
	}

	private static void assertRefused(HttpResponse<String> response, int status) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body()).hasSizeLessThan(300)
			.doesNotContain("\tat ")
			.doesNotContain("Exception")
			.doesNotContain("<html");
		assertThat(telegram.received("sendMessage")).isEmpty();
	}

}

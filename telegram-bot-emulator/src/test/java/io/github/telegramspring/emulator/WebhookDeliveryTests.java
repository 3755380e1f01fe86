package io.github.telegramspring.emulator;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * telegram-server.md §4.
 */
class WebhookDeliveryTests {

	private final TestTelegram test = new TestTelegram();

	private WebhookStub webhook;

	@BeforeEach
	void startWebhook() throws Exception {
		this.webhook = new WebhookStub();
	}

	@AfterEach
	void close() throws Exception {
		this.test.close();
		this.webhook.close();
	}

	@Test
	void theRequestHasTheLinesOfTheServerInItsOrder() throws Exception {
		setWebhook("\"secret_token\":\"s-1\"");
		this.test.alice.sends(this.test.bot, "hé");
		String request = this.webhook.takeRequest();
		String body = request.split("\r\n\r\n", 2)[1];
		assertThat(request).isEqualTo("POST /hook?a=b HTTP/1.1\r\nHost: 127.0.0.1:" + this.webhook.port()
				+ "\r\nX-Telegram-Bot-Api-Secret-Token: s-1\r\nContent-Type: application/json\r\nContent-Length: "
				+ body.length() + "\r\nConnection: keep-alive\r\nAccept-Encoding: gzip, deflate\r\n\r\n" + body);
		assertThat(body).startsWith("{\"update_id\":").contains(",\n\"message\":{", "\"text\":\"h\\u00e9\"}}");
		assertThat(this.test.clock.instant().getEpochSecond()).isEqualTo(1_800_000_000);
	}

	@Test
	void credentialsInTheAddressBecomeAHeader() throws Exception {
		this.test.call("setWebhook", "{\"url\":\"http://me:pw@127.0.0.1:" + this.webhook.port() + "\"}");
		this.test.alice.sends(this.test.bot, "hi");
		assertThat(this.webhook.takeRequest()).startsWith("POST / HTTP/1.1\r\n")
			.contains("\r\nAuthorization: Basic bWU6cHc=\r\nContent-Type");
	}

	@Test
	void updatesThatWaitedAreDeliveredWhenTheWebhookIsSet() throws Exception {
		this.test.alice.sends(this.test.bot, "early");
		setWebhook("");
		assertThat(this.webhook.takeBody()).contains("early");
	}

	@Test
	void aDeliveredUpdateIsConfirmedAndTheConnectionIsUsedAgain() throws Exception {
		setWebhook("");
		this.test.alice.sends(this.test.bot, "one");
		this.webhook.takeRequest();
		this.test.awaitLog("200 OK");
		this.test.alice.sends(this.test.bot, "two");
		this.webhook.takeRequest();
		awaitPending(0);
		assertThat(this.webhook.connections()).isEqualTo(1);
	}

	@Test
	void aFailedUpdateIsRepeatedAtOnceThenAfter2And4And8Seconds() throws Exception {
		String error = WebhookStub.status("500 Oops");
		this.webhook.answers(error, error, error, error, error, error, error, error, error);
		setWebhook("");
		this.test.alice.sends(this.test.bot, "hi");
		String first = this.webhook.takeBody();
		assertThat(this.webhook.takeBody()).isEqualTo(first);
		for (int delay : new int[] { 2, 4, 8, 16, 32 }) {
			this.test.awaitLog("again in " + delay + " s");
			this.test.advance(delay - 1);
			assertThat(this.webhook.hasRequests()).isFalse();
			this.test.advance(1);
			assertThat(this.webhook.takeBody()).isEqualTo(first);
		}
		this.test.awaitLog("again in 6");
		assertThat(this.test.call("getWebhookInfo"))
			.contains("\"pending_update_count\":1,\"last_error_date\":1800000062,"
					+ "\"last_error_message\":\"Wrong response from the webhook: 500 Oops\",\"max_connections\":100,");
	}

	@Test
	void theNextUpdateOfTheChatWaitsForTheOneBeforeWhileOtherChatsGoOn() throws Exception {
		setWebhook("");
		succeedOnce();
		CompletableFuture<String> slow = this.webhook.answersLater();
		this.test.alice.sends(this.test.bot, "one");
		assertThat(this.webhook.takeBody()).contains("one");
		this.test.alice.sends(this.test.bot, "two");
		this.test.telegram.newUser("Bob").sends(this.test.bot, "from Bob");
		assertThat(this.webhook.takeBody()).contains("from Bob");
		assertThat(this.webhook.hasRequests()).isFalse();
		slow.complete(WebhookStub.OK);
		assertThat(this.webhook.takeBody()).contains("two");
	}

	@Test
	void noMoreUpdatesAreUnderWayThanThereMayBeConnections() throws Exception {
		CompletableFuture<String> slow = this.webhook.answersLater();
		setWebhook("\"max_connections\":1");
		this.test.alice.sends(this.test.bot, "one");
		assertThat(this.webhook.takeBody()).contains("one");
		this.test.telegram.newUser("Bob").sends(this.test.bot, "from Bob");
		assertThat(this.webhook.hasRequests()).isFalse();
		slow.complete(WebhookStub.OK);
		assertThat(this.webhook.takeBody()).contains("from Bob");
	}

	@Test
	void retryAfterReplacesTheDelay() throws Exception {
		this.webhook.answers(WebhookStub.status("503 Busy", "Retry-After: 7"),
				WebhookStub.status("503 Busy", "Retry-After: 99999"));
		setWebhook("");
		this.test.alice.sends(this.test.bot, "hi");
		this.webhook.takeBody();
		this.test.awaitLog("again in 7 s");
		this.test.advance(6);
		assertThat(this.webhook.hasRequests()).isFalse();
		this.test.advance(1);
		this.webhook.takeBody();
		this.test.awaitLog("again in 3600 s");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sun, 01 Jan 2034 00:00:00 GMT", "-1", "2.5" })
	void retryAfterIsAWholeNumberOrNothing(String value) throws Exception {
		this.webhook.answers(WebhookStub.status("503 Busy", "Retry-After: " + value));
		setWebhook("");
		this.test.alice.sends(this.test.bot, "hi");
		this.test.awaitLog("again at once");
	}

	@Test
	void redirectsAreFailures() throws Exception {
		this.webhook.answers(WebhookStub.status("302 Found", "Location: http://127.0.0.1:1/"));
		setWebhook("");
		this.test.alice.sends(this.test.bot, "hi");
		this.test.awaitLog("failed: Wrong response from the webhook: 302 Found");
	}

	@Test
	void anAnswerThatTakesAMinuteIsTooLate() throws Exception {
		this.webhook.neverAnswers();
		setWebhook("");
		this.test.alice.sends(this.test.bot, "hi");
		String first = this.webhook.takeBody();
		this.test.advance(59);
		assertThat(this.test.call("getWebhookInfo")).doesNotContain("last_error");
		this.test.advance(1);
		assertThat(this.webhook.takeBody()).isEqualTo(first);
		awaitPending(0);
		assertThat(this.test.call("getWebhookInfo")).contains("\"last_error_message\":\"Read timeout expired\"");
	}

	@Test
	void aRefusedConnectionIsTold() throws Exception {
		this.webhook.close();
		setWebhook("");
		this.test.alice.sends(this.test.bot, "hi");
		this.test.awaitLog("failed: Connection refused; again at once");
		this.test.advance(2);
		this.test.awaitLog("again in 2 s");
		assertThat(this.test.call("getWebhookInfo")).contains("\"last_error_message\":\"Connection refused\"");
	}

	@Test
	void aConnectionClosedWithoutAnAnswerFailsTheUpdateAndLeavesNoMessage() throws Exception {
		this.webhook.answers("");
		setWebhook("");
		this.test.alice.sends(this.test.bot, "hi");
		this.test.awaitLog("the connection was closed; again at once");
		this.test.advance(2);
		awaitPending(0);
		assertThat(this.test.call("getWebhookInfo")).doesNotContain("last_error");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Encoding: br", "Transfer-Encoding: gzip" })
	void anAnswerThatCannotBeReadFailsTheUpdate(String header) throws Exception {
		this.webhook.answers(WebhookStub.status("200 OK", header));
		setWebhook("");
		this.test.alice.sends(this.test.bot, "hi");
		this.test.awaitLog("again at once");
	}

	@Test
	void anUpdateIsDroppedWhenItWouldBeTooOldByTheNextTime() throws Exception {
		this.webhook.answers(WebhookStub.status("503 Busy", "Retry-After: 3600"));
		this.test.alice.sends(this.test.bot, "hi");
		this.test.advance(86_000);
		setWebhook("");
		this.webhook.takeBody();
		this.test.awaitLog("dropped, it is too old");
		awaitPending(0);
	}

	@Test
	void aWebhookThatIsGoneFor23HoursIsRemoved() throws Exception {
		setWebhook("");
		for (int hour = 0; hour < 24; hour++) {
			this.webhook.answers(WebhookStub.status("410 Gone", "Retry-After: 3600"));
		}
		this.test.alice.sends(this.test.bot, "hi");
		for (int hour = 0; hour < 24; hour++) {
			this.webhook.takeBody();
			this.test.awaitLogs("again in 3600 s", hour + 1);
			this.test.advance(3601);
		}
		this.test.awaitLog("the webhook is removed");
		assertThat(this.test.call("getWebhookInfo")).contains("\"url\":\"\"");
	}

	@Test
	void anyOtherStatusStartsThe23HoursAnew() throws Exception {
		setWebhook("");
		for (int hour = 0; hour < 24; hour++) {
			String status = (hour == 12) ? "500 Oops" : "410 Gone";
			this.webhook.answers(WebhookStub.status(status, "Retry-After: 3600"));
		}
		this.test.alice.sends(this.test.bot, "hi");
		for (int hour = 0; hour < 24; hour++) {
			this.webhook.takeBody();
			this.test.awaitLogs("again in 3600 s", hour + 1);
			this.test.advance(3601);
		}
		awaitPending(0);
		assertThat(this.test.call("getWebhookInfo")).contains(this.webhook.url());
	}

	@Test
	void aNewWebhookStartsWithoutTheErrorsOfTheOldOne() throws Exception {
		this.webhook.answers(WebhookStub.status("500 Oops", "Retry-After: 60"));
		setWebhook("");
		this.test.alice.sends(this.test.bot, "hi");
		this.test.awaitLog("again in 60 s");
		assertThat(this.test.call("getWebhookInfo")).contains("\"last_error_message\"");
		this.test.advance(1);
		setWebhook("\"secret_token\":\"new\"");
		assertThat(this.test.call("getWebhookInfo")).doesNotContain("last_error");
		this.webhook.takeBody();
		assertThat(this.webhook.takeRequest()).contains("X-Telegram-Bot-Api-Secret-Token: new\r\n");
	}

	@Test
	void aRequestWhoseHeadersAreTooLongIsNeverSent() throws Exception {
		this.test.call("setWebhook", "{\"url\":\"" + this.webhook.url() + "x".repeat(4096) + "\"}");
		this.test.alice.sends(this.test.bot, "hi");
		this.test.awaitLog("failed: Failed to create webhook request headers; again at once");
		assertThat(this.webhook.hasRequests()).isFalse();
	}

	/**
	 * A webhook that took nothing yet gets one connection only.
	 */
	private void succeedOnce() throws Exception {
		this.test.alice.sends(this.test.bot, "first");
		assertThat(this.webhook.takeBody()).contains("first");
		awaitPending(0);
	}

	private void setWebhook(String more) throws Exception {
		assertThat(this.test.call("setWebhook",
				"{\"url\":\"" + this.webhook.url() + "\"" + (more.isEmpty() ? "" : "," + more) + "}"))
			.contains("Webhook was set");
	}

	private void awaitPending(int count) {
		assertThat(this.test.bot.session()
			.telegram()
			.guard()
			.await(() -> this.test.bot.session().updates().queue().size() == count, TestTelegram.PATIENCE)).isTrue();
	}

}

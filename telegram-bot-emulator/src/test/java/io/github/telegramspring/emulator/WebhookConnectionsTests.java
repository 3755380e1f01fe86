package io.github.telegramspring.emulator;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.github.telegramspring.api.model.UpdateType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * telegram-server.md §4.1 and §4.4.
 */
class WebhookConnectionsTests {

	private final TestTelegram test = new TestTelegram();

	private WebhookStub webhook;

	private int lastChat = 100;

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
	void aWebhookThatTookNothingYetGetsOneConnection() throws Exception {
		CompletableFuture<String> slow = this.webhook.answersLater();
		setWebhook(100);
		update();
		this.webhook.takeBody();
		update();
		this.test.advance(30);
		assertThat(this.webhook.hasRequests()).isFalse();
		slow.complete(WebhookStub.OK);
		this.webhook.takeBody();
	}

	@Test
	void aWorkingWebhookGetsTenConnectionsAtOnceAndThenTwentyASecond() throws Exception {
		setWebhook(100);
		succeedOnce();
		beSlow(20);
		for (int i = 0; i < 20; i++) {
			update();
		}
		take(11);
		assertThat(this.webhook.hasRequests()).isFalse();
		assertThat(this.webhook.connections()).isEqualTo(11);
		this.test.clock.advance(Duration.ofMillis(100));
		take(2);
		assertThat(this.webhook.hasRequests()).isFalse();
		this.test.clock.advance(Duration.ofMillis(350));
		take(7);
	}

	@Test
	void aWebhookThatFailsIsSlowedToAConnectionEveryTwoSeconds() throws Exception {
		for (int i = 0; i < 10; i++) {
			this.webhook.answers("");
		}
		setWebhook(100);
		for (int i = 0; i < 5; i++) {
			update();
		}
		take(1);
		for (int i = 0; i < 4; i++) {
			this.test.awaitLogs("the connection was closed", i + 1);
			assertThat(this.webhook.hasRequests()).isFalse();
			this.test.advance(2);
			take(1);
		}
	}

	@Test
	void nothingElseIsDeliveredWhileTwiceAsManyQueuesAsConnectionsAreStuck() throws Exception {
		String busy = WebhookStub.status("503 Busy", "Retry-After: 100");
		setWebhook(2);
		succeedOnce();
		this.webhook.answers(busy, busy, busy, busy);
		for (int i = 0; i < 5; i++) {
			update();
		}
		take(4);
		this.test.awaitLogs("again in 100 s", 4);
		assertThat(this.webhook.hasRequests()).isFalse();
		this.test.advance(100);
		take(5);
	}

	@Test
	void theQueueThatWaitedLongestComesFirst() throws Exception {
		setWebhook(1);
		succeedOnce();
		CompletableFuture<String> slow = this.webhook.answersLater();
		update(9, "a");
		this.webhook.takeBody();
		update(8, "b");
		this.test.advance(1);
		update(7, "c");
		update(9, "d");
		slow.complete(WebhookStub.OK);
		assertThat(this.webhook.takeBody()).contains("\"b\"");
		assertThat(this.webhook.takeBody()).contains("\"c\"");
		assertThat(this.webhook.takeBody()).contains("\"d\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
			"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n" })
	void aConnectionIsNotUsedAgainIfTheAnswerSaysSo(String answer) throws Exception {
		this.webhook.answers(answer);
		setWebhook(1);
		succeedOnce();
		update();
		take(1);
		this.test.awaitLogs("200 OK", 2);
		assertThat(this.webhook.connections()).isEqualTo(2);
	}

	@Test
	void aConnectionThatWasIdleForAMinuteIsReplacedAndThatIsNoError() throws Exception {
		setWebhook(1);
		succeedOnce();
		this.test.advance(61);
		update();
		take(1);
		this.test.awaitLogs("200 OK", 2);
		assertThat(this.webhook.connections()).isEqualTo(2);
		assertThat(this.test.call("getWebhookInfo")).doesNotContain("last_error");
	}

	@Test
	void anIdleConnectionThatTheWebhookClosedIsReplacedAndThatIsNoError() throws Exception {
		setWebhook(1);
		succeedOnce();
		this.webhook.closeConnections();
		update();
		take(1);
		this.test.awaitLogs("200 OK", 2);
		assertThat(this.test.call("getWebhookInfo")).doesNotContain("last_error");
	}

	private void beSlow(int count) {
		for (int i = 0; i < count; i++) {
			this.webhook.neverAnswers();
		}
	}

	private void take(int count) throws Exception {
		for (int i = 0; i < count; i++) {
			this.webhook.takeBody();
		}
	}

	private void succeedOnce() throws Exception {
		update();
		take(1);
		this.test.awaitLog("200 OK");
	}

	private void update() {
		update(++this.lastChat, "x");
	}

	private void update(int chat, String text) {
		this.test.bot.receives(UpdateType.MESSAGE,
				"{\"message_id\":1,\"date\":" + this.test.clock.instant().getEpochSecond() + ",\"chat\":{\"id\":" + chat
						+ "},\"text\":\"" + text + "\"}");
	}

	private void setWebhook(int connections) throws Exception {
		this.test.call("setWebhook",
				"{\"url\":\"" + this.webhook.url() + "\",\"max_connections\":" + connections + "}");
	}

}

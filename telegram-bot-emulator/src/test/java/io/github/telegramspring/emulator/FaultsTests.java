package io.github.telegramspring.emulator;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.CallEntry;
import io.github.telegramspring.emulator.fault.CallFault;
import io.github.telegramspring.emulator.fault.CallFault.CutPoint;
import io.github.telegramspring.emulator.fault.DeliveryFault;
import io.github.telegramspring.emulator.fault.FaultScope;
import io.github.telegramspring.emulator.update.UpdateTally;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FaultsTests {

	private static final String HELLO = "{\"chat_id\":1,\"text\":\"hello\"}";

	private final TestTelegram test = new TestTelegram();

	private WebhookStub webhook;

	@BeforeEach
	void start() throws Exception {
		this.webhook = new WebhookStub();
		this.test.alice.sends(this.test.bot, "hi");
	}

	@AfterEach
	void close() throws Exception {
		this.test.close();
		this.webhook.close();
	}

	@Test
	void theNextCallsAreRefusedWithAWaitAndNotDone() throws Exception {
		strike(FaultScope.next(2).ofMethod("sendmessage"), CallFault.tooManyRequests(3));
		assertThat(this.test.call("getMe")).contains("\"ok\":true");
		HttpResponse<String> response = send();
		assertThat(response.statusCode()).isEqualTo(429);
		assertThat(response.headers().firstValue("Retry-After")).contains("3");
		assertThat(response.body()).contains("\"parameters\":{\"retry_after\":3}");
		assertThat(send().statusCode()).isEqualTo(429);
		assertThat(send().statusCode()).isEqualTo(200);
		assertThat(messages()).isEqualTo(2);
	}

	@Test
	void oneChatOrOneBotCanBeStruck() throws Exception {
		strike(FaultScope.always().inChat(2), CallFault.blocked());
		strike(FaultScope.always().ofBot("other_bot"), CallFault.blocked());
		assertThat(send().statusCode()).isEqualTo(200);
		assertThat(this.test.call("sendMessage", "{\"chat_id\":2,\"text\":\"hello\"}"))
			.contains("\"error_code\":403,\"description\":\"Forbidden: bot was blocked by the user\"");
		this.test.telegram.faults().clear();
		assertThat(this.test.call("sendMessage", "{\"chat_id\":2,\"text\":\"hello\"}")).contains("chat not found");
	}

	@Test
	void serversOnTheWayAnswerWithHtmlOrNothing() throws Exception {
		strike(FaultScope.next(1), CallFault.html(502));
		HttpResponse<String> page = send();
		assertThat(page.statusCode()).isEqualTo(502);
		assertThat(page.headers().firstValue("Content-Type")).contains("text/html");
		assertThat(page.body()).startsWith("<html>");
		strike(FaultScope.next(1), CallFault.empty(504));
		assertThat(send().body()).isEmpty();
		assertThat(messages()).isEqualTo(1);
	}

	@Test
	void aMethodThatTheEmulatorHasNotCanBeAnsweredByHand() throws Exception {
		strike(FaultScope.always().ofMethod("getAvailableGifts"), CallFault.result("{ \"gifts\": [] }"));
		for (int i = 0; i < 2; i++) {
			assertThat(this.test.call("getAvailableGifts")).isEqualTo("{\"ok\":true,\"result\":{\"gifts\":[]}}");
		}
		assertThatIllegalArgumentException().isThrownBy(() -> CallFault.result("{"))
			.withMessageStartingWith("This is not JSON: ");
	}

	@Test
	void aCallCanBeDoneThoughTheBotIsToldOtherwise() throws Exception {
		strike(FaultScope.next(1), CallFault.error(500, "Internal Server Error").afterwards());
		assertThat(send().body())
			.isEqualTo("{\"ok\":false,\"error_code\":500,\"description\":\"Internal Server Error\"}");
		assertThat(messages()).isEqualTo(2);
	}

	@Test
	void aSlowCallIsDoneLateOnTheClock() throws Exception {
		strike(FaultScope.next(1), CallFault.slow(Duration.ofSeconds(20)));
		CompletableFuture<String> slow = this.test.callLater("sendMessage", HELLO);
		this.test.awaitFaultOver();
		assertThat(messages()).isEqualTo(1);
		this.test.advance(20);
		assertThat(slow.get(10, TimeUnit.SECONDS)).contains("\"date\":1800000020");
	}

	@ParameterizedTest
	@EnumSource(CutPoint.class)
	void connectionsAreCut(CutPoint point) throws Exception {
		strike(FaultScope.next(1).ofMethod("sendMessage"), CallFault.cut(point));
		// By hand, because Java's client repeats what was cut before an answer.
		try (RawHttp http = new RawHttp(this.test.telegram)) {
			String answer = http.exchangeOrCut("POST /bot" + this.test.bot.token() + "/sendMessage HTTP/1.1\r\n"
					+ "Content-Type: application/json\r\nContent-Length: " + HELLO.length() + "\r\n\r\n" + HELLO);
			assertThat(answer.isEmpty()).isEqualTo(point != CutPoint.WITHIN_ANSWER);
		}
		assertThat(messages()).isEqualTo(point.isBeforeCall() ? 1 : 2);
		assertThat(send().statusCode()).isEqualTo(200);
	}

	@Test
	void chanceFollowsFromTheSeed() throws Exception {
		strike(FaultScope.always().withProbability(0.5), CallFault.error(500, "Internal Server Error"));
		StringBuilder statuses = new StringBuilder();
		for (int i = 0; i < 20; i++) {
			statuses.append(send().statusCode() / 100);
		}
		assertThat(statuses.toString()).contains("2", "5");
		try (TestTelegram again = new TestTelegram()) {
			again.alice.sends(again.bot, "hi");
			again.telegram.faults()
				.strike(FaultScope.always().withProbability(0.5), CallFault.error(500, "Internal Server Error"));
			StringBuilder second = new StringBuilder();
			for (int i = 0; i < 20; i++) {
				second.append(again.post(again.url("sendMessage"), "application/json", HELLO).statusCode() / 100);
			}
			assertThat(second).hasToString(statuses.toString());
		}
	}

	@Test
	void scopesAreChecked() {
		assertThatIllegalArgumentException().isThrownBy(() -> FaultScope.next(0));
		assertThatIllegalArgumentException().isThrownBy(() -> FaultScope.always().withProbability(1.1));
		assertThatIllegalArgumentException().isThrownBy(() -> CallFault.error(200, "OK"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> strike(FaultScope.next(1).inChat(1), CallFault.cut(CutPoint.WHILE_READING)));
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.test.telegram.faults().strike(FaultScope.next(1).ofMethod("getMe"), DeliveryFault.DROPPED));
	}

	@Test
	void aWebhookGetsAnUpdateTwice() throws Exception {
		strike(FaultScope.next(1), DeliveryFault.DUPLICATED);
		setWebhook();
		String first = this.webhook.takeBody();
		assertThat(this.webhook.takeBody()).isEqualTo(first);
		this.test.awaitTally(new UpdateTally(1, 1, 1, 1, 0));
	}

	@Test
	void aWebhookGetsAnUpdateAgainWhenItsAnswerIsLost() throws Exception {
		strike(FaultScope.next(1), DeliveryFault.DROPPED);
		setWebhook();
		this.test.awaitLog("the connection was closed; again at once");
		this.test.advance(2);
		this.test.awaitTally(new UpdateTally(1, 1, 1, 1, 0));
	}

	@Test
	void aWebhookGetsUpdatesOfAChatInTheWrongOrder() throws Exception {
		this.test.alice.sends(this.test.bot, "two");
		strike(FaultScope.next(1).inChat(1), DeliveryFault.REORDERED);
		setWebhook();
		assertThat(this.webhook.takeBody()).contains("\"two\"");
		assertThat(this.webhook.takeBody()).contains("\"hi\"");
	}

	@Test
	void aBotThatPollsGetsUpdatesTwiceAndInTheWrongOrder() throws Exception {
		this.test.alice.sends(this.test.bot, "two");
		strike(FaultScope.next(1), DeliveryFault.REORDERED);
		strike(FaultScope.next(1), DeliveryFault.DUPLICATED);
		assertThat(this.test.call("getUpdates")).containsSubsequence("\"two\"", "\"hi\"");
		this.test.advance(5);
		assertThat(this.test.call("getUpdates", "{\"offset\":-1}")).contains("\"hi\"", "\"two\"");
		this.test.advance(5);
		assertThat(this.test.call("getUpdates", "{\"offset\":-1}")).contains("\"two\"").doesNotContain("\"hi\"");
	}

	@Test
	void callsAreKeptInFullAndCounted() throws Exception {
		send();
		this.test.call("sendMessage", "{\"chat_id\":9,\"text\":\"hello\"}");
		assertThat(this.test.telegram.activity().calls("sendMessage")).hasSize(2)
			.extracting(CallEntry::chat, CallEntry::status, (call) -> call.argument("text"))
			.containsExactly(Tuple.tuple("1", 200, "hello"), Tuple.tuple("9", 400, "hello"));
		assertThat(this.test.telegram.activity().callCounts()).containsEntry("sendMessage", 2L);
	}

	@Test
	void theMemoryCanBeSmall() throws Exception {
		try (TestTelegram small = new TestTelegram((builder) -> builder.memory(2))) {
			for (int i = 0; i < 5; i++) {
				small.bot.receives(UpdateType.POLL, "{\"id\":\"1\"}");
				small.call("getMe");
			}
			assertThat(small.telegram.activity().calls()).hasSize(2);
			assertThat(small.telegram.activity().entries()).hasSize(2);
			assertThat(small.telegram.activity().callCounts()).containsEntry("getMe", 5L);
		}
		assertThatIllegalArgumentException().isThrownBy(() -> TelegramEmulator.builder().memory(0));
	}

	private void strike(FaultScope scope, CallFault fault) {
		this.test.telegram.faults().strike(scope, fault);
	}

	private void strike(FaultScope scope, DeliveryFault fault) {
		this.test.telegram.faults().strike(scope, fault);
	}

	private HttpResponse<String> send() throws Exception {
		return this.test.post(this.test.url("sendMessage"), "application/json", HELLO);
	}

	private int messages() {
		return this.test.alice.chatWith(this.test.bot).messages().size();
	}

	private void setWebhook() throws Exception {
		this.test.call("setWebhook", "{\"url\":\"" + this.webhook.url() + "\"}");
	}

}

package io.github.telegramspring.emulator;

import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.time.EmulatorClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * telegram-server.md §3.
 */
class GetUpdatesTests {

	private static final String NONE = "{\"ok\":true,\"result\":[]}";

	private static final String CONFLICT = "{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: ";

	private final TestTelegram test = new TestTelegram();

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void updatesHaveTheBytesOfTheServer() throws Exception {
		this.test.alice.sends(this.test.bot, "/start now");
		this.test.alice.sends(this.test.bot, "é");
		String updates = poll("{}");
		int first = firstId(updates);
		assertThat(first).isBetween(2_000_001, 1_000_000_000);
		String person = "\"id\":1,\"is_bot\":false,\"first_name\":\"Alice\",\"language_code\":\"en\"";
		String chat = "\"chat\":{\"id\":1,\"first_name\":\"Alice\",\"type\":\"private\"},\"date\":1800000000,";
		assertThat(updates).isEqualTo("{\"ok\":true,\"result\":[{\"update_id\":" + first
				+ ",\n\"message\":{\"message_id\":1,\"from\":{" + person + "}," + chat
				+ "\"text\":\"/start now\",\"entities\":[{\"offset\":0,\"length\":6,\"type\":\"bot_command\"}]}},"
				+ "{\"update_id\":" + (first + 1) + ",\n\"message\":{\"message_id\":2,\"from\":{" + person + "}," + chat
				+ "\"text\":\"\\u00e9\"}}]}");
	}

	@Test
	void anOffsetConfirmsWhatIsBeforeItAndNoOffsetConfirmsNothing() throws Exception {
		int first = sendThree();
		assertThat(poll("{}")).contains("one", "two", "three");
		assertThat(pollLater("{\"limit\":1}")).contains("one").doesNotContain("two");
		assertThat(pollLater("{\"offset\":" + (first + 1) + "}")).doesNotContain("one").contains("two", "three");
		assertThat(pollLater("{}")).doesNotContain("one").contains("two", "three");
	}

	@Test
	void aNegativeOffsetKeepsThatManyFromTheEnd() throws Exception {
		sendThree();
		assertThat(poll("{\"offset\":-2}")).doesNotContain("one").contains("two", "three");
		assertThat(pollLater("{}")).doesNotContain("one").contains("two", "three");
		assertThat(pollLater("{\"offset\":-20}")).contains("two", "three");
	}

	@Test
	void anOffsetFarBeyondTheEndIsTakenAsNone() throws Exception {
		int first = sendThree();
		assertThat(poll("{\"offset\":" + (first + 14) + "}")).contains("one", "two", "three");
		assertThat(pollLater("{\"offset\":" + (first + 13) + "}")).isEqualTo(NONE);
		assertThat(pollLater("{}")).isEqualTo(NONE);
	}

	@Test
	void aCallWaitsUntilThereIsAnUpdate() throws Exception {
		CompletableFuture<String> poll = this.test.pollAndWait("{\"timeout\":50}");
		this.test.alice.sends(this.test.bot, "hi");
		assertThat(await(poll)).contains("\"text\":\"hi\"");
	}

	@Test
	void aCallWaitsAtMostItsTimeoutAndFiftySeconds() throws Exception {
		CompletableFuture<String> poll = this.test.pollAndWait("{\"timeout\":500}");
		this.test.advance(49);
		assertThat(poll).isNotDone();
		this.test.advance(1);
		assertThat(await(poll)).isEqualTo(NONE);
	}

	@Test
	void aSecondCallThatWaitsEndsTheFirst() throws Exception {
		CompletableFuture<String> first = this.test.pollAndWait("{\"timeout\":50}");
		CompletableFuture<String> second = this.test.callLater("getUpdates", "{\"timeout\":50,\"offset\":5}");
		assertThat(await(first)).isEqualTo(CONFLICT + "terminated by other getUpdates request; "
				+ "make sure that only one bot instance is running\"}");
		this.test.alice.sends(this.test.bot, "hi");
		assertThat(await(second)).contains("\"text\":\"hi\"");
	}

	@Test
	void aSecondCallThatIsAnsweredAtOnceDisturbsNobody() throws Exception {
		CompletableFuture<String> first = this.test.pollAndWait("{\"timeout\":50}");
		assertThat(poll("{\"offset\":5}")).isEqualTo(NONE);
		assertThat(first).isNotDone();
	}

	@Test
	void conflictsArePaced() throws Exception {
		String conflict = CONFLICT + "can't use getUpdates method while webhook is active; "
				+ "use deleteWebhook to delete the webhook first\"}";
		this.test.call("setWebhook", "{\"url\":\"http://127.0.0.1:1/\"}");
		assertThat(poll("{}")).isEqualTo(conflict);
		this.test.advance(2);
		CompletableFuture<String> held = this.test.callLater("getUpdates", "{}");
		assertThat(held.thenApply((answer) -> "early")
			.completeOnTimeout("held", 200, TimeUnit.MILLISECONDS)
			.get(10, TimeUnit.SECONDS)).isEqualTo("held");
		this.test.advance(3);
		assertThat(await(held)).isEqualTo(conflict);
	}

	@Test
	void aWaitingCallIsEndedByAWebhook() throws Exception {
		CompletableFuture<String> poll = this.test.pollAndWait("{\"timeout\":50}");
		this.test.call("setWebhook", "{\"url\":\"http://127.0.0.1:1/\"}");
		assertThat(await(poll)).isEqualTo(CONFLICT + "terminated by setWebhook request\"}");
	}

	@Test
	void theSameCallWithinThreeSecondsWaitsForThree() throws Exception {
		assertThat(poll("{\"offset\":1}")).isEqualTo(NONE);
		this.test.advance(2);
		CompletableFuture<String> again = this.test.pollAndWait("{\"offset\":1}");
		this.test.advance(2);
		assertThat(again).isNotDone();
		this.test.advance(1);
		assertThat(await(again)).isEqualTo(NONE);
	}

	@Test
	void theSameCallWithinHalfASecondGetsOneUpdateOnly() throws Exception {
		sendThree();
		poll("{}");
		assertThat(poll("{}")).contains("one").doesNotContain("two");
	}

	@Test
	void allowedUpdatesHoldForUpdatesToComeUntilTheyAreChanged() throws Exception {
		this.test.alice.sends(this.test.bot, "before");
		assertThat(poll("{\"allowed_updates\":[\"Callback_Query\",\"nonsense\"]}")).contains("before");
		this.test.alice.sends(this.test.bot, "unwanted");
		assertThat(this.test.call("getWebhookInfo")).isEqualTo("{\"ok\":true,\"result\":{\"url\":\"\","
				+ "\"has_custom_certificate\":false,\"pending_update_count\":1,"
				+ "\"allowed_updates\":[\"callback_query\"]}}");
		assertThat(pollLater("{\"allowed_updates\":\"nonsense\"}")).doesNotContain("unwanted");
		pollLater("{\"allowed_updates\":[]}");
		this.test.alice.sends(this.test.bot, "wanted");
		assertThat(pollLater("{}")).contains("\"text\":\"wanted\"").doesNotContain("unwanted");
		assertThat(this.test.call("getWebhookInfo")).doesNotContain("allowed_updates");
	}

	@Test
	void messagesExpireAfterADay() throws Exception {
		this.test.alice.sends(this.test.bot, "old");
		this.test.advance(86_400);
		assertThat(poll("{}")).contains("old");
		this.test.advance(5);
		assertThat(poll("{}")).isEqualTo(NONE);
	}

	@ParameterizedTest
	@CsvSource({ "1000,100", "0,1", "-5,1", "'',100", "many,1" })
	void aCallGetsFromOneToAHundredUpdates(String limit, int count) throws Exception {
		for (int i = 0; i < 101; i++) {
			this.test.alice.sends(this.test.bot, "message " + i);
		}
		assertThat(poll("{\"limit\":\"" + limit + "\"}").split("update_id", -1)).hasSize(count + 1);
	}

	@Test
	void updatesThatComeTogetherAreAnsweredTogether() throws Exception {
		try (TestTelegram running = new TestTelegram((builder) -> builder.clock(EmulatorClock.running()))) {
			CompletableFuture<String> poll = running.pollAndWait("{\"timeout\":50}");
			running.bot.session().telegram().guard().run(() -> {
				running.alice.sends(running.bot, "one");
				running.alice.sends(running.bot, "two");
			});
			assertThat(await(poll)).contains("\"one\"", "\"two\"");
			running.telegram.clock().stop();
		}
	}

	@Test
	void anAnswerStopsAtFourMebibytes() throws Exception {
		for (int i = 0; i < 12; i++) {
			receive("x".repeat(400_000));
		}
		assertThat(poll("{}").split("update_id", -1)).hasSize(11);
	}

	@Test
	void updatesOverHalfAMebibyteAreLost() throws Exception {
		assertThat(receive("x".repeat(512 << 10))).isEmpty();
		assertThat(receive("x".repeat(500 << 10))).isPresent();
		assertThat(this.test.call("getWebhookInfo")).contains("\"pending_update_count\":1");
	}

	@Test
	void moreThanAHundredThousandUpdatesAreLost() throws Exception {
		int first = receive("first").getAsInt();
		for (int i = 1; i < 100_000; i++) {
			receive("x");
		}
		assertThat(receive("lost")).isEmpty();
		poll("{\"offset\":" + (first + 1) + ",\"limit\":1}");
		assertThat(receive("last")).hasValue(first + 100_000);
	}

	private OptionalInt receive(String question) {
		return this.test.bot.receives(UpdateType.POLL, "{\"id\":\"1\",\"question\":\"" + question + "\"}");
	}

	private int sendThree() throws Exception {
		this.test.alice.sends(this.test.bot, "one");
		this.test.alice.sends(this.test.bot, "two");
		this.test.alice.sends(this.test.bot, "three");
		int first = firstId(poll("{\"offset\":1}"));
		this.test.advance(5);
		return first;
	}

	private static int firstId(String updates) {
		Matcher id = Pattern.compile("\"update_id\":(\\d+)").matcher(updates);
		assertThat(id.find()).isTrue();
		return Integer.parseInt(id.group(1));
	}

	private String poll(String json) throws Exception {
		return this.test.call("getUpdates", json);
	}

	/**
	 * Polls after a while, so that the rules against too quick polling do not apply.
	 */
	private String pollLater(String json) throws Exception {
		this.test.advance(5);
		return poll(json);
	}

	private static String await(CompletableFuture<String> answer) throws Exception {
		return answer.get(10, TimeUnit.SECONDS);
	}

}

package io.github.telegramspring.emulator;

import java.net.http.HttpResponse;
import java.time.Duration;

import io.github.telegramspring.emulator.content.MediaKind;
import io.github.telegramspring.emulator.limit.FloodLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * telegram-server.md §6.
 */
class FloodLimitsTests {

	private final TestTelegram test = new TestTelegram((builder) -> builder.floodLimits(FloodLimits.TELEGRAM));

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void oneMessageASecondCanBeSentToAChat() throws Exception {
		this.test.alice.sends(this.test.bot, "hi");
		assertSent(send(1));
		HttpResponse<String> refused = send(1);
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.headers().firstValue("Retry-After")).contains("1");
		assertThat(refused.body()).isEqualTo("{\"ok\":false,\"error_code\":429,\"description\":"
				+ "\"Too Many Requests: retry after 1\",\"parameters\":{\"retry_after\":1}}");
		this.test.clock.advance(Duration.ofMillis(999));
		assertRefused(send(1), 1);
		this.test.clock.advance(Duration.ofMillis(1));
		assertSent(send(1));
		assertThat(this.test.alice.chatWith(this.test.bot).messages()).hasSize(3);
	}

	@Test
	void twentyMessagesAMinuteCanBeSentToAGroup() throws Exception {
		EmulatedGroup team = this.test.telegram.newSupergroup("Team", this.test.alice);
		this.test.alice.adds(this.test.bot, team);
		for (int second = 0; second < 20; second++) {
			assertSent(send(team.id()));
			this.test.advance(1);
		}
		assertRefused(send(team.id()), 40);
		this.test.advance(39);
		assertRefused(send(team.id()), 1);
		this.test.advance(1);
		assertSent(send(team.id()));
		this.test.clock.advance(Duration.ofMillis(500));
		assertRefused(send(team.id()), 1);
	}

	@Test
	void thirtyMessagesASecondCanBeSentInAllUnlessTheyArePaidFor() throws Exception {
		for (int person = 0; person < 32; person++) {
			this.test.telegram.newUser("Person").sends(this.test.bot, "hi");
		}
		for (int chat = 2; chat < 32; chat++) {
			assertSent(send(chat));
		}
		assertRefused(send(32), 1);
		assertSent(call("sendMessage", "{\"chat_id\":32,\"text\":\"paid\",\"allow_paid_broadcast\":true}"));
		this.test.advance(1);
		assertSent(send(33));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "sendPhoto|\"photo\":\"FILE\"", "forwardMessage|\"from_chat_id\":1,\"message_id\":1",
					"copyMessage|\"from_chat_id\":1,\"message_id\":1",
					"copyMessages|\"from_chat_id\":1,\"message_ids\":[1]",
					"sendMediaGroup|\"media\":[{\"type\":\"photo\",\"media\":\"FILE\"}]",
					"editMessageText|\"message_id\":2,\"text\":\"new\"" })
	void allThatSendsOrEditsCounts(String method, String arguments) throws Exception {
		this.test.alice.sends(this.test.bot, "hi");
		assertSent(send(1));
		String file = this.test.alice.sends(this.test.bot, MediaKind.PHOTO, "a", new byte[] { 1 }, "")
			.photo()
			.get(0)
			.fileId();
		String json = "{\"chat_id\":1," + arguments.replace("FILE", file) + "}";
		assertRefused(call(method, json), 1);
		this.test.advance(1);
		assertSent(call(method, json));
	}

	@Test
	void callsThatAreRefusedForAnotherReasonOrSendNothingDoNotCount() throws Exception {
		this.test.alice.sends(this.test.bot, "hi");
		call("sendMessage", "{\"chat_id\":1,\"text\":\" \"}");
		call("sendChatAction", "{\"chat_id\":1,\"action\":\"typing\"}");
		assertSent(send(1));
		assertSent(call("sendChatAction", "{\"chat_id\":1,\"action\":\"typing\"}"));
	}

	@Test
	void eachBotHasItsOwnLimits() throws Exception {
		EmulatedBot other = this.test.telegram.newBot("other_bot");
		this.test.alice.sends(this.test.bot, "hi");
		this.test.alice.sends(other, "hi");
		assertSent(send(1));
		assertSent(this.test.post(this.test.telegram.baseUrl() + "/bot" + other.token() + "/sendMessage",
				"application/json", "{\"chat_id\":1,\"text\":\"hi\"}"));
	}

	@Test
	void thereAreNoLimitsUnlessTheyAreAskedFor() throws Exception {
		try (TestTelegram free = new TestTelegram()) {
			free.alice.sends(free.bot, "hi");
			for (int i = 0; i < 50; i++) {
				assertThat(free.call("sendMessage", "{\"chat_id\":1,\"text\":\"hi\"}")).contains("\"ok\":true");
			}
		}
	}

	@Test
	void limitsAreNotNegative() {
		assertThatIllegalArgumentException().isThrownBy(() -> new FloodLimits(30, -1, 20))
			.withMessage("A flood limit is a number of messages, or 0 for no limit, but these are 30, -1 and 20");
	}

	private HttpResponse<String> send(long chatId) throws Exception {
		return call("sendMessage", "{\"chat_id\":" + chatId + ",\"text\":\"hi\"}");
	}

	private HttpResponse<String> call(String method, String json) throws Exception {
		return this.test.post(this.test.url(method), "application/json", json);
	}

	private static void assertSent(HttpResponse<String> response) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
	}

	private static void assertRefused(HttpResponse<String> response, int seconds) {
		assertThat(response.body()).contains("\"error_code\":429", "\"retry_after\":" + seconds + "}");
	}

}

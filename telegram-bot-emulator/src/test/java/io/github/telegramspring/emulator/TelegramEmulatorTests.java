package io.github.telegramspring.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.content.MediaKind;
import io.github.telegramspring.emulator.time.EmulatorClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TelegramEmulatorTests {

	@Test
	void aPersonTalksToABot() throws Exception {
		try (TestTelegram test = new TestTelegram()) {
			EmulatedChat chat = test.alice.chatWith(test.bot);
			assertThat(chat.messages()).isEmpty();
			Message sent = test.alice.sends(test.bot, " /start ");
			assertThat(sent.text()).isEqualTo("/start");
			test.call("sendMessage", "{\"chat_id\":1,\"text\":\"one\"}");
			test.call("sendMessage", "{\"chat_id\":1,\"text\":\"two\"}");
			assertThat(chat.awaitMessage(TestTelegram.PATIENCE).text()).isEqualTo("one");
			assertThat(test.alice.chatWith(test.bot).awaitMessage(TestTelegram.PATIENCE).text()).isEqualTo("two");
			assertThat(chat.messages()).extracting(Message::messageId).containsExactly(1, 2, 3);
		}
	}

	@Test
	void theNextMessageIsOneAfterThePersonsLast() throws Exception {
		try (TestTelegram test = new TestTelegram()) {
			test.alice.sends(test.bot, "a");
			test.call("sendMessage", "{\"chat_id\":1,\"text\":\"unread\"}");
			test.alice.sends(test.bot, "b");
			EmulatedChat chat = test.alice.chatWith(test.bot);
			assertThatExceptionOfType(NoMessageException.class)
				.isThrownBy(() -> chat.awaitMessage(Duration.ofMillis(1)))
				.withMessageStartingWith("@hello_bot sent no message to Alice within PT0.001S; what happened:\n")
				.withMessageContaining("@hello_bot action: Alice sends message 3: b");
		}
	}

	@Test
	void theLogTellsCallsAndActionsWithoutSecrets() throws Exception {
		try (TestTelegram test = new TestTelegram()) {
			test.alice.sends(test.bot, "hi");
			test.call("setWebhook",
					"{\"url\":\"http://127.0.0.1:1/" + test.bot.token() + "\",\"secret_token\":\"secret-value\"}");
			test.awaitLog("again at once");
			assertThat(test.telegram.activity().toString()).startsWith(
					"2027-01-15T08:00:00Z @hello_bot action: Alice sends message 1: hi\n2027-01-15T08:00:00Z @hello_bot ")
				.contains("@hello_bot call: setWebhook(url=http://127.0.0.1:1/<token>, secret_token=***) -> true")
				.doesNotContain("secret-value")
				.doesNotContain(test.bot.token());
		}
	}

	@Test
	void aTokenThatIsCutOffIsHiddenAsWell() throws Exception {
		try (TestTelegram test = new TestTelegram()) {
			test.call("sendMessage", "{\"chat_id\":9,\"text\":\"" + "x".repeat(180) + test.bot.token() + "\"}");
			assertThat(test.telegram.activity().toString()).doesNotContain(test.bot.token().substring(0, 12));
		}
	}

	@Test
	void theSameRunWithTheSameSeedAndClockGivesTheSameBytes() throws Exception {
		List<String> run = run(5);
		assertThat(run(5)).isEqualTo(run);
		assertThat(run(6)).isNotEqualTo(run);
	}

	private static List<String> run(long seed) throws Exception {
		try (TestTelegram test = new TestTelegram((builder) -> builder.seed(seed));
				WebhookStub webhook = new WebhookStub()) {
			test.alice.sends(test.bot, "/start");
			String polled = test.call("getUpdates");
			String sent = test.call("sendMessage", "{\"chat_id\":1,\"text\":\"Hello\",\"reply_markup\":"
					+ "{\"inline_keyboard\":[[{\"text\":\"A\",\"callback_data\":\"a\"}]]}}");
			String tap = test.alice.taps(test.alice.chatWith(test.bot).messages().get(1), "A").id();
			String dice = test.call("sendDice", "{\"chat_id\":1}");
			String file = test.alice.sends(test.bot, MediaKind.PHOTO, "a.jpg", new byte[] { 1 }, "")
				.photo()
				.get(0)
				.fileId();
			test.advance(5);
			String all = test.call("getUpdates");
			test.call("setWebhook", "{\"url\":\"" + webhook.url() + "\"}");
			return List.of(test.bot.token(), test.call("getMe"), polled, sent, tap, dice, file, all,
					webhook.takeBody());
		}
	}

	@Test
	void theTokenOfABotDoesNotDependOnOtherBots() {
		try (TelegramEmulator one = TelegramEmulator.start(); TelegramEmulator two = TelegramEmulator.start()) {
			one.newBot("first_bot");
			assertThat(one.newBot("second_bot").token()).isEqualTo(two.newBot("second_bot").token())
				.matches("\\d{10}:[A-Za-z0-9_-]{35}");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "hello", "1_bot", "bot", "hello bot", "hello_bot" })
	void usernamesOfBotsAreCheckedAndUnique(String username) {
		try (TestTelegram test = new TestTelegram()) {
			assertThatIllegalArgumentException().isThrownBy(() -> test.telegram.newBot(username))
				.withMessageContaining("'" + username + "'");
		}
	}

	@Test
	void peopleCannotSendNothingOrTooMuch() {
		try (TestTelegram test = new TestTelegram()) {
			assertThatIllegalArgumentException().isThrownBy(() -> test.alice.sends(test.bot, " \n"));
			assertThatIllegalArgumentException().isThrownBy(() -> test.alice.sends(test.bot, "x".repeat(4097)))
				.withMessage("A message has at most 4096 characters");
		}
	}

	@Test
	void botsOnlySeeTheirOwnChats() throws Exception {
		try (TestTelegram test = new TestTelegram()) {
			test.alice.sends(test.telegram.newBot("other_bot"), "hi");
			assertThat(test.call("sendMessage", "{\"chat_id\":1,\"text\":\"a\"}")).contains("chat not found");
			assertThat(test.call("getUpdates")).endsWith("\"result\":[]}");
		}
	}

	@Test
	void itListensOnAPortOfItsOwnOrTheGivenOne() {
		int port;
		try (TelegramEmulator one = TelegramEmulator.start()) {
			port = Integer.parseInt(one.baseUrl().substring("http://127.0.0.1:".length()));
			assertThatExceptionOfType(UncheckedIOException.class)
				.isThrownBy(() -> TelegramEmulator.builder().port(port).start())
				.withMessageStartingWith("The emulator cannot listen on 127.0.0.1:" + port);
		}
		try (TelegramEmulator two = TelegramEmulator.builder().port(port).start()) {
			assertThat(two.messagesUrl(3)).isEqualTo("http://127.0.0.1:" + port + "/emulator/chats/3/messages");
		}
	}

	@Test
	void theRunningClockShowsTheTimeOfTheComputer() throws Exception {
		try (TelegramEmulator telegram = TelegramEmulator.start()) {
			assertThat(telegram.clock().instant()).isBetween(Instant.now().minusSeconds(5),
					Instant.now().plusSeconds(5));
		}
	}

	@Test
	void closingAnswersWaitingCallsAndStopsAllThreads() throws Exception {
		TestTelegram test = new TestTelegram((builder) -> builder.clock(EmulatorClock.running()));
		try (WebhookStub webhook = new WebhookStub()) {
			webhook.neverAnswers();
			EmulatedBot other = test.telegram.newBot("other_bot");
			test.post(test.telegram.baseUrl() + "/bot" + other.token() + "/setWebhook", "application/json",
					"{\"url\":\"" + webhook.url() + "\"}");
			test.alice.sends(other, "hi");
			webhook.takeRequest();
			CompletableFuture<String> poll = test.pollAndWait("{\"timeout\":50}");
			List<Thread> threads = emulatorThreads();
			assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);
			test.close();
			test.telegram.clock().stop();
			assertThat(poll.handle((answer, ex) -> ex != null || answer.equals("{\"ok\":true,\"result\":[]}"))
				.get(10, TimeUnit.SECONDS)).isTrue();
			for (Thread thread : threads) {
				thread.join(10_000);
				assertThat(thread.isAlive()).isFalse();
			}
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(),
					Integer.parseInt(test.telegram.baseUrl().substring("http://127.0.0.1:".length())))
				.close());
		}
	}

	private static List<Thread> emulatorThreads() {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> thread.getName().startsWith("telegram-emulator"))
			.toList();
	}

}

package io.github.telegramspring.emulator;

import java.time.Duration;

import io.github.telegramspring.api.model.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TapsTests {

	private static final String TOO_OLD = "{\"ok\":false,\"error_code\":400,\"description\":"
			+ "\"Bad Request: query is too old and response timeout expired or query ID is invalid\"}";

	private final TestTelegram test = new TestTelegram();

	private Message question;

	@BeforeEach
	void ask() throws Exception {
		this.test.alice.sends(this.test.bot, "hi");
		this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"Sure?\",\"reply_markup\":{\"inline_keyboard\":"
				+ "[[{\"text\":\"Yes\",\"callback_data\":\"y\"},{\"text\":\"Site\",\"url\":\"http://e.com\"}]]}}");
		this.question = this.test.alice.chatWith(this.test.bot).awaitMessage(TestTelegram.PATIENCE);
		this.test.call("getUpdates", "{\"offset\":-1}");
	}

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void theBotIsToldOfATapWithTheWholeMessage() throws Exception {
		EmulatedTap tap = this.test.alice.taps(this.question, "Yes");
		this.test.advance(5);
		assertThat(this.test.call("getUpdates")).contains(
				"\"callback_query\":{\"id\":\"" + tap.id()
						+ "\",\"from\":{\"id\":1,\"is_bot\":false,\"first_name\":\"Alice\",\"language_code\":\"en\"},"
						+ "\"message\":{\"message_id\":2,\"from\":{\"id\":" + this.test.bot.id(),
				"\"reply_markup\":", "},\"chat_instance\":\"", "\",\"data\":\"y\"}}");
	}

	@Test
	void aTapIsAnsweredOnce() throws Exception {
		EmulatedTap tap = this.test.alice.taps(this.question, "Yes");
		String answer = "{\"callback_query_id\":\"" + tap.id() + "\",\"text\":\"Done\",\"show_alert\":true}";
		assertThat(this.test.call("answerCallbackQuery", answer)).isEqualTo("{\"ok\":true,\"result\":true}");
		assertThat(tap.awaitAnswer(TestTelegram.PATIENCE)).isEqualTo(new CallbackAnswer("Done", true, ""));
		assertThat(this.test.call("answerCallbackQuery", answer)).isEqualTo(TOO_OLD);
	}

	@Test
	void aTapIsAnsweredInTimeOrNotAtAll() throws Exception {
		EmulatedTap tap = this.test.alice.taps(this.question, "Yes");
		this.test.advance(151);
		assertThat(this.test.call("answerCallbackQuery", "{\"callback_query_id\":\"" + tap.id() + "\"}"))
			.isEqualTo(TOO_OLD);
		assertThat(this.test.call("answerCallbackQuery", "{\"callback_query_id\":\"1\"}")).isEqualTo(TOO_OLD);
		assertThat(this.test.call("getUpdates")).doesNotContain("callback_query");
		assertThatExceptionOfType(NoMessageException.class).isThrownBy(() -> tap.awaitAnswer(Duration.ofMillis(1)))
			.withMessageStartingWith("The tap of Alice was not answered within PT0.001S; what happened:\n");
	}

	@Test
	void anAnswerHasAtMost200Characters() throws Exception {
		EmulatedTap tap = this.test.alice.taps(this.question, "Yes");
		assertThat(this.test.call("answerCallbackQuery",
				"{\"callback_query_id\":\"" + tap.id() + "\",\"text\":\"" + "x".repeat(201) + "\"}"))
			.contains("Bad Request: MESSAGE_TOO_LONG");
	}

	@Test
	void onlyButtonsThatAreThereAndTellTheBotCanBeTapped() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.taps(this.question, "No"))
			.withMessage("There is no button 'No' below message 2; there are [Yes, Site]");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.taps(this.question, "Site"))
			.withMessageContaining("has no callback_data");
		Message own = this.test.alice.sends(this.test.bot, "mine");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.taps(own, "Yes"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.test.telegram.newUser("Bob").taps(this.question, "Yes"))
			.withMessageContaining("sees no message 2 in the chat 1");
	}

	@Test
	void aTapMayOvertakeTheMessagesOfTheChat() throws Exception {
		try (WebhookStub webhook = new WebhookStub()) {
			webhook.answers(WebhookStub.status("503 Busy", "Retry-After: 100"));
			this.test.alice.sends(this.test.bot, "stuck");
			this.test.call("setWebhook", "{\"url\":\"" + webhook.url() + "\",\"drop_pending_updates\":false}");
			assertThat(webhook.takeBody()).contains("\"message\"");
			this.test.alice.taps(this.question, "Yes");
			assertThat(webhook.takeBody()).contains("\"callback_query\"");
		}
	}

}

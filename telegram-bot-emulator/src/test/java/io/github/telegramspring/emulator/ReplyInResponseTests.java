package io.github.telegramspring.emulator;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.content.MediaKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls that a webhook puts into its responses, telegram-server.md §4.5.
 */
class ReplyInResponseTests {

	private final TestTelegram test = new TestTelegram();

	private WebhookStub webhook;

	@BeforeEach
	void setWebhook() throws Exception {
		this.webhook = new WebhookStub();
		this.test.call("setWebhook", "{\"url\":\"" + this.webhook.url() + "\"}");
	}

	@AfterEach
	void close() throws Exception {
		this.test.close();
		this.webhook.close();
	}

	@Test
	void aCallInTheResponseIsMadeAndItsErrorsAreNotTold() throws Exception {
		this.webhook.answers(WebhookStub.json("{\"method\":\"SENDMESSAGE\",\"chat_id\":1,\"text\":\"pong\"}"),
				WebhookStub.json("{\"method\":\"sendMessage\",\"chat_id\":77,\"text\":\"pong\"}"));
		this.test.alice.sends(this.test.bot, "ping");
		assertThat(this.test.alice.chatWith(this.test.bot).awaitMessage(TestTelegram.PATIENCE).text())
			.isEqualTo("pong");
		this.test.alice.sends(this.test.bot, "ping");
		this.test.awaitLog("400 Bad Request: chat not found");
		awaitPending(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "deleteWebhook", "SETWEBHOOK", "close", "logOut", "getMe", "getUpdates", "GetAnything",
			"nonsense" })
	void someCallsInTheResponseAreIgnored(String method) throws Exception {
		this.webhook.answers(WebhookStub.json("{\"method\":\"" + method + "\"}"));
		this.test.alice.sends(this.test.bot, "ping");
		awaitPending(0);
		assertThat(this.test.call("getWebhookInfo")).contains(this.webhook.url());
		assertThat(this.test.telegram.activity().entries()).extracting("text")
			.noneMatch((text) -> text.toString().startsWith(method + "()"))
			.isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "{", "null", "\"text\"" })
	void anyOtherBodyIsJustSuccess(String body) throws Exception {
		this.webhook.answers(WebhookStub.json(body));
		this.test.alice.sends(this.test.bot, "ping");
		awaitPending(0);
		assertThat(this.test.call("getWebhookInfo")).doesNotContain("last_error");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "sendMessage|\"chat_id\":1,\"text\":\"hi\",\"reply_markup\":{\"force_reply\":true}",
					"sendPhoto|\"chat_id\":1,\"photo\":\"FILE\"", "sendChatAction|\"chat_id\":1,\"action\":\"typing\"",
					"sendLocation|\"chat_id\":\"1\",\"latitude\":1,\"longitude\":2",
					"copyMessage|\"chat_id\":1,\"from_chat_id\":1,\"message_id\":2",
					"editMessageText|\"chat_id\":1,\"message_id\":3,\"text\":\"new\"",
					"deleteMessage|\"chat_id\":1,\"message_id\":3", "setMyCommands|\"commands\":[]",
					"setMyName|\"name\":\"x\"" })
	void methodsThatDoNotGetAnythingCanBeCalled(String method, String arguments) throws Exception {
		Message photo = this.test.alice.sends(this.test.bot, MediaKind.PHOTO, "a.jpg", new byte[] { 1 }, "");
		this.test.alice.sends(this.test.bot, "one");
		this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"old\"}");
		awaitPending(0);
		this.webhook.answers(WebhookStub
			.json("{\"method\":\"" + method + "\"," + arguments.replace("FILE", photo.photo().get(0).fileId()) + "}"));
		this.test.alice.sends(this.test.bot, "two");
		awaitPending(0);
		assertThat(this.test.telegram.activity().calls().get(this.test.telegram.activity().calls().size() - 1))
			.satisfies((call) -> {
				assertThat(call.method()).isEqualTo(method);
				assertThat(call.status()).as(call.answer()).isEqualTo(200);
			});
	}

	@Test
	void aQueryIsAnsweredInTheResponse() throws Exception {
		Message question = send("{\"chat_id\":1,\"text\":\"?\",\"reply_markup\":"
				+ "{\"inline_keyboard\":[[{\"text\":\"Yes\",\"callback_data\":\"y\"}]]}}");
		CompletableFuture<String> later = this.webhook.answersLater();
		EmulatedTap tap = this.test.alice.taps(question, "Yes");
		later.complete(WebhookStub.json(
				"{\"method\":\"answerCallbackQuery\",\"callback_query_id\":\"" + tap.id() + "\",\"text\":\"Noted\"}"));
		assertThat(tap.awaitAnswer(TestTelegram.PATIENCE).text()).isEqualTo("Noted");
	}

	@Test
	void aCallCanComeAsAForm() throws Exception {
		this.webhook.answers(response("200 OK", "application/x-www-form-urlencoded; charset=utf-8",
				"method=sendMessage&chat_id=1&text=from+a+form"));
		this.test.alice.sends(this.test.bot, "ping");
		assertThat(awaitMessage().text()).isEqualTo("from a form");
	}

	@Test
	void aFileCannotBeAttachedToJson() throws Exception {
		this.webhook
			.answers(WebhookStub.json("{\"method\":\"sendDocument\",\"chat_id\":1,\"document\":\"attach://report\"}"));
		this.test.alice.sends(this.test.bot, "ping");
		this.test.awaitLog("-> 400 Bad Request: there is no document in the request");
		awaitPending(0);
		assertThat(this.test.call("getWebhookInfo")).doesNotContain("last_error");
	}

	@Test
	void aCallInTheResponseOfAFailureIsNotMade() throws Exception {
		this.webhook.answers(
				response("500 Oops", "application/json", "{\"method\":\"sendMessage\",\"chat_id\":1,\"text\":\"no\"}"));
		this.test.alice.sends(this.test.bot, "ping");
		awaitPending(0);
		assertThat(this.test.telegram.activity().calls()).extracting("method").doesNotContain("sendMessage");
	}

	@Test
	void aBodyWithoutALengthIsNotReadAndItsConnectionNotUsedAgain() throws Exception {
		this.webhook.answers("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
				+ "{\"method\":\"sendMessage\",\"chat_id\":1,\"text\":\"no\"}");
		this.test.alice.sends(this.test.bot, "ping");
		awaitPending(0);
		assertThat(this.test.telegram.activity().calls()).extracting("method").doesNotContain("sendMessage");
		this.test.alice.sends(this.test.bot, "ping");
		awaitPending(0);
		assertThat(this.webhook.connections()).isEqualTo(2);
	}

	@Test
	void aBodyOfMoreThanAMebibyteFailsTheUpdate() throws Exception {
		this.webhook.answers(WebhookStub
			.json("{\"method\":\"sendMessage\",\"chat_id\":1,\"text\":\"" + "x".repeat(1 << 20) + "\"}"));
		this.test.alice.sends(this.test.bot, "ping");
		this.test.awaitLog("again at once");
	}

	private static String response(String status, String contentType, String body) {
		return "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
				+ body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
	}

	private Message send(String json) throws Exception {
		this.test.alice.sends(this.test.bot, "ping");
		awaitPending(0);
		this.test.call("sendMessage", json);
		return awaitMessage();
	}

	private Message awaitMessage() {
		return this.test.alice.chatWith(this.test.bot).awaitMessage(TestTelegram.PATIENCE);
	}

	private void awaitPending(int count) {
		assertThat(this.test.bot.awaitUpdates((updates) -> updates.pending() == count, TestTelegram.PATIENCE)).isTrue();
	}

}

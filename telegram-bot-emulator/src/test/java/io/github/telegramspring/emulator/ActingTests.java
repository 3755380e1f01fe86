package io.github.telegramspring.emulator;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActingTests {

	private static final String FORM = "application/x-www-form-urlencoded";

	private TestTelegram test = new TestTelegram();

	private WebhookStub webhook;

	@BeforeEach
	void startWebhook() throws Exception {
		this.webhook = new WebhookStub();
	}

	/**
	 * For what does not happen, it is no use to wait long.
	 */
	private void beImpatient() {
		this.test.close();
		this.test = new TestTelegram((builder) -> builder.answerPatience(Duration.ofMillis(100)));
	}

	@AfterEach
	void close() throws Exception {
		this.test.close();
		this.webhook.close();
	}

	@Test
	void theAnswersOfAWebhookComeBackAsPlainTextOneALineAndInOrder() throws Exception {
		CompletableFuture<String> answer = this.webhook.answersLater();
		setWebhook();
		CompletableFuture<HttpResponse<String>> acting = act(7, "text=/start");
		assertThat(this.webhook.takeBody()).contains("\"text\":\"/start\"", "\"first_name\":\"User 7\"");
		this.test.call("sendMessage", "{\"chat_id\":7,\"text\":\"Hello \u00e9\"}");
		answer.complete(WebhookStub.json("{\"method\":\"sendMessage\",\"chat_id\":7,\"text\":\"Bye\"}"));
		HttpResponse<String> response = await(acting);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
		assertThat(response.body()).isEqualTo("Hello \u00e9\nBye\n");
	}

	@Test
	void theTextCanComeAsJson() throws Exception {
		this.webhook.answers(WebhookStub.json("{\"method\":\"sendMessage\",\"chat_id\":1,\"text\":\"pong\"}"));
		setWebhook();
		assertThat(this.test.post(this.test.telegram.messagesUrl(1), "application/json", "{\"text\":\"ping\"}").body())
			.isEqualTo("pong\n");
		assertThat(this.test.alice.chatWith(this.test.bot).messages()).extracting("text")
			.containsExactly("ping", "pong");
	}

	@Test
	void answersToEarlierUpdatesDoNotCount() throws Exception {
		CompletableFuture<String> first = this.webhook.answersLater();
		setWebhook();
		this.test.alice.sends(this.test.bot, "one");
		this.webhook.takeBody();
		CompletableFuture<HttpResponse<String>> acting = act(1, "text=two");
		this.test.awaitLog("sends message 2: two");
		this.webhook.answers(WebhookStub.json("{\"method\":\"sendMessage\",\"chat_id\":1,\"text\":\"to two\"}"));
		first.complete(WebhookStub.json("{\"method\":\"sendMessage\",\"chat_id\":1,\"text\":\"to one\"}"));
		assertThat(await(acting).body()).isEqualTo("to two\n");
	}

	@Test
	void whoActsTwiceGetsTheAnswersToEachMessage() throws Exception {
		CompletableFuture<String> one = this.webhook.answersLater();
		CompletableFuture<String> two = this.webhook.answersLater();
		setWebhook();
		CompletableFuture<HttpResponse<String>> first = act(1, "text=one");
		assertThat(this.webhook.takeBody()).contains("one");
		CompletableFuture<HttpResponse<String>> second = act(1, "text=two");
		one.complete(WebhookStub.json("{\"method\":\"sendMessage\",\"chat_id\":1,\"text\":\"to one\"}"));
		assertThat(await(first).body()).isEqualTo("to one\n");
		assertThat(this.webhook.takeBody()).contains("two");
		two.complete(WebhookStub.json("{\"method\":\"sendMessage\",\"chat_id\":1,\"text\":\"to two\"}"));
		assertThat(await(second).body()).isEqualTo("to two\n");
	}

	@Test
	void theAnswersOfABotThatPollsComeBackWhenItConfirms() throws Exception {
		CompletableFuture<String> poll = this.test.pollAndWait("{\"timeout\":50}");
		CompletableFuture<HttpResponse<String>> acting = act(1, "text=/start");
		String update = poll.get(10, TimeUnit.SECONDS);
		int id = Integer.parseInt(update.replaceAll("(?s).*\"update_id\":(\\d+).*", "$1"));
		this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"Hello\"}");
		CompletableFuture<String> next = this.test.callLater("getUpdates",
				"{\"timeout\":50,\"offset\":" + (id + 1) + "}");
		assertThat(await(acting).body()).isEqualTo("Hello\n");
		assertThat(next).isNotDone();
	}

	@Test
	void aBotThatConfirmsBeforeItAnswersIsGivenASecond() throws Exception {
		setWebhook();
		CompletableFuture<HttpResponse<String>> acting = act(1, "text=/start");
		this.test.awaitLog("200 OK");
		this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"Late\"}");
		assertThat(await(acting).body()).isEqualTo("Late\n");
	}

	@Test
	void aBotThatDoesNotAnswerIsToldApartFromOneThatDoesNotGetTheMessage() throws Exception {
		beImpatient();
		setWebhook();
		assertThat(await(act(1, "text=/start")).body()).isEqualTo("(The bot got the message and did not answer.)\n");
	}

	@Test
	void aBotThatIsNotThereIsReported() throws Exception {
		beImpatient();
		HttpResponse<String> response = await(act(1, "text=/start"));
		assertThat(response.statusCode()).isEqualTo(504);
		assertThat(response.body())
			.isEqualTo("The bot did not answer within 0.1 s; " + "it has no webhook and does not call getUpdates\n");
	}

	@Test
	void aWebhookThatFailsIsReportedWithoutTheToken() throws Exception {
		beImpatient();
		this.webhook.close();
		this.test.call("setWebhook",
				"{\"url\":\"http://127.0.0.1:" + this.webhook.port() + "/" + this.test.bot.token() + "\"}");
		this.test.alice.sends(this.test.bot, "hi");
		this.test.awaitLog("again at once");
		assertThat(await(act(1, "text=/start")).body()).isEqualTo("The bot did not answer within 0.1 s; its webhook "
				+ "http://127.0.0.1:" + this.webhook.port() + "/<token> failed: Connection refused\n");
		assertThat(this.test.telegram.activity().toString()).doesNotContain(this.test.bot.token());
	}

	@Test
	void aWebhookThatTakesTooLongIsReported() throws Exception {
		beImpatient();
		this.webhook.neverAnswers();
		setWebhook();
		assertThat(await(act(1, "text=/start")).body()).isEqualTo("The bot did not answer within 0.1 s; its webhook "
				+ this.webhook.url() + " has not answered the update yet\n");
	}

	@Test
	void updatesThatAreDroppedAreReported() throws Exception {
		CompletableFuture<HttpResponse<String>> acting = act(1, "text=/start");
		this.test.awaitLog("sends message 1: /start");
		this.test.call("deleteWebhook", "{\"drop_pending_updates\":true}");
		assertThat(await(acting).body()).isEqualTo(
				"The bot did not answer because its waiting updates were dropped " + "before it got the message\n");
	}

	@Test
	void aBotThatDoesNotWantMessagesIsReported() throws Exception {
		this.test.call("getUpdates", "{\"allowed_updates\":[\"poll\"]}");
		assertThat(await(act(1, "text=/start")).body()).isEqualTo("The bot did not answer because it does not want "
				+ "messages: they are not among its allowed_updates\n");
	}

	@Test
	void oneOfSeveralBotsIsNamed() throws Exception {
		beImpatient();
		this.test.telegram.newBot("other_bot");
		assertThat(await(act(1, "text=/start")).body())
			.isEqualTo("There are several bots; say which one with the argument bot: hello_bot, other_bot\n");
		setWebhook();
		assertThat(await(act(1, "text=/start&bot=@Hello_Bot")).statusCode()).isEqualTo(200);
		assertThat(await(act(1, "text=/start&bot=no_bot")).body())
			.isEqualTo("There is no bot with the username no_bot\n");
	}

	@Test
	void buttonsAreShownInBracketsAndATapShowsWhatBecameOfIt() throws Exception {
		this.webhook.answers(WebhookStub.json("{\"method\":\"sendMessage\",\"chat_id\":1,\"text\":\"Sure?\","
				+ "\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Yes\",\"callback_data\":\"y\"},"
				+ "{\"text\":\"No\",\"callback_data\":\"n\"}]]}}"));
		setWebhook();
		assertThat(await(act(1, "text=/start")).body()).isEqualTo("Sure?\n[Yes] [No]\n");
		this.webhook.takeBody();
		CompletableFuture<HttpResponse<String>> tap = tap("button=Yes");
		String id = queryId(this.webhook.takeBody());
		this.test.call("editMessageText", "{\"chat_id\":1,\"message_id\":2,\"text\":\"You are sure\"}");
		this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"Good\"}");
		this.test.call("answerCallbackQuery", "{\"callback_query_id\":\"" + id + "\",\"text\":\"Noted\"}");
		assertThat(await(tap).body()).isEqualTo("(Noted)\nYou are sure\nGood\n");
	}

	@Test
	void aButtonThatIsNotThereCannotBeTapped() throws Exception {
		HttpResponse<String> response = await(tap("button=Maybe"));
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).isEqualTo("There is no button 'Maybe' in the chat with the bot; "
				+ "say which one with the argument button, as it stands in brackets\n");
	}

	@Test
	void anInlineQueryShowsTheResults() throws Exception {
		setWebhook();
		CompletableFuture<HttpResponse<String>> asking = this.test.postLater(this.test.telegram.queriesUrl(1), FORM,
				"text=cats");
		String id = queryId(this.webhook.takeBody());
		this.test.call("answerInlineQuery", "{\"inline_query_id\":\"" + id + "\",\"results\":[" + article(1, "Tom")
				+ "," + article(2, "Kitty\",\"description\":\"a white one") + "]}");
		assertThat(await(asking).body()).isEqualTo("Tom\nKitty: a white one\n");
	}

	@Test
	void mistakesAreExplained() throws Exception {
		assertThat(await(act(1, "text=+")).body())
			.isEqualTo("A message needs a text that is not blank; try: curl -d text=/start and this address\n");
		assertThat(this.test.get(this.test.telegram.messagesUrl(1)).statusCode()).isEqualTo(405);
		assertThat(this.test.get(this.test.telegram.baseUrl() + "/emulator/help").body())
			.isEqualTo("There is nothing here; to send a message as user 1, post it to /emulator/chats/1/messages, "
					+ "for example with curl -d text=/start; all addresses are at /emulator\n");
	}

	private CompletableFuture<HttpResponse<String>> act(long userId, String form) {
		return this.test.postLater(this.test.telegram.messagesUrl(userId), FORM, form);
	}

	private static String article(int id, String title) {
		return "{\"type\":\"article\",\"id\":\"" + id + "\",\"title\":\"" + title
				+ "\",\"input_message_content\":{\"message_text\":\"Miau\"}}";
	}

	private static String queryId(String update) {
		return update.replaceAll("(?s).*_query\":\\{\"id\":\"(\\d+)\".*", "$1");
	}

	private CompletableFuture<HttpResponse<String>> tap(String form) {
		return this.test.postLater(this.test.telegram.tapsUrl(1), FORM, form);
	}

	private void setWebhook() throws Exception {
		this.test.call("setWebhook", "{\"url\":\"" + this.webhook.url() + "\"}");
	}

	private static HttpResponse<String> await(CompletableFuture<HttpResponse<String>> response) throws Exception {
		return response.get(15, TimeUnit.SECONDS);
	}

}

package io.github.telegramspring.emulator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.telegramspring.api.model.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Results of inline queries, and what becomes of them: telegram-server.md §5.4.
 */
class InlineMessagesTests {

	private static final String KEYBOARD = ",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"+1\","
			+ "\"callback_data\":\"plus\"}]]}";

	private final TestTelegram test = new TestTelegram();

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void aBotIsUsedInline() throws Exception {
		EmulatedGroup team = this.test.telegram.newSupergroup("Team", this.test.alice);
		EmulatedInlineQuery query = this.test.alice.asks(this.test.bot, "cats");
		this.test.call("answerInlineQuery", "{\"inline_query_id\":\"" + query.id() + "\",\"results\":[{\"type\":"
				+ "\"article\",\"id\":\"7\",\"title\":\"Cat\",\"input_message_content\":{\"message_text\":\"Meow\"}}]}");
		assertThat(query.awaitResults(TestTelegram.PATIENCE)).isEqualTo(List.of("7"));
		Message sent = query.chooses("7", team);
		assertThat(sent.text()).isEqualTo("Meow");
		assertThat(sent.viaBot().id()).isEqualTo(this.test.bot.id());
		assertThat(this.test.call("getUpdates")).contains("\"inline_query\":{\"id\":\"" + query.id() + "\"",
				"\"chosen_inline_result\":{", "\"result_id\":\"7\"");
		assertThatIllegalArgumentException().isThrownBy(() -> query.chooses("8", team));
	}

	@Test
	void theBotKnowsAMessageWithButtonsByAnIdOfItsOwnAndChangesIt() throws Exception {
		Message counter = sendCounter();
		String id = inlineMessageId();
		assertThat(edit("editMessageText", id, "\"text\":\"1\"" + KEYBOARD)).isEqualTo("{\"ok\":true,\"result\":true}");
		assertThat(message().text()).isEqualTo("1");
		assertThat(edit("editMessageText", id, "\"text\":\"1\"" + KEYBOARD)).contains("message is not modified");
		assertThat(edit("editMessageReplyMarkup", id, "\"x\":1")).contains("true");
		assertThat(message().replyMarkup()).isNull();
		assertThat(message().messageId()).isEqualTo(counter.messageId());
		assertThat(this.test.call("getUpdates")).doesNotContain("edited_message");
	}

	@Test
	void aTapTellsTheIdInPlaceOfTheMessage() throws Exception {
		Message counter = sendCounter();
		EmulatedTap tap = this.test.alice.taps(counter, "+1");
		String updates = this.test.call("getUpdates");
		assertThat(updates).contains("\"callback_query\":{\"id\":\"" + tap.id() + "\",\"from\":{\"id\":1,",
				"},\"inline_message_id\":\"" + inlineMessageId() + "\",\"chat_instance\":\"", "\"data\":\"plus\"");
		assertThat(updates.substring(updates.indexOf("callback_query"))).doesNotContain("\"message\"");
	}

	@Test
	void aMessageWithoutButtonsHasNoId() throws Exception {
		offer("{\"type\":\"article\",\"id\":\"1\",\"input_message_content\":{\"message_text\":\"0\"}}")
			.choosesInPrivate("1");
		assertThat(this.test.call("getUpdates")).contains("\"query\":\"count\",\"result_id\":\"1\"")
			.doesNotContain("inline_message_id");
	}

	@Test
	void anotherBotAndAWrongIdFindNothing() throws Exception {
		sendCounter();
		String json = "{\"inline_message_id\":\"" + inlineMessageId() + "\",\"text\":\"x\"}";
		EmulatedBot other = this.test.telegram.newBot("other_bot");
		assertThat(this.test
			.post(this.test.telegram.baseUrl() + "/bot" + other.token() + "/editMessageText", "application/json", json)
			.body()).contains("Bad Request: MESSAGE_ID_INVALID");
		assertThat(edit("editMessageText", "AAAA", "\"text\":\"x\"")).contains("Bad Request: MESSAGE_ID_INVALID");
	}

	@Test
	void filesOfInlineMessagesCannotBeUploaded() throws Exception {
		sendCounter();
		assertThat(
				edit("editMessageMedia", inlineMessageId(), "\"media\":{\"type\":\"photo\",\"media\":\"attach://a\"}"))
			.contains("Bad Request: files can't be uploaded to inline messages");
	}

	@Test
	void aMessageCanBeChangedByItsNumberAsWellForTwoDays() throws Exception {
		sendCounter();
		String json = "{\"chat_id\":1,\"message_id\":1,\"text\":\"%s\"}";
		assertThat(this.test.call("editMessageText", json.formatted("1"))).contains("\"text\":\"1\"");
		this.test.advance(2 * 86_400 + 1);
		assertThat(this.test.call("editMessageText", json.formatted("2"))).contains("message can't be edited");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"\"type\":\"photo\",\"photo_url\":\"https://a.example/b.jpg\",\"caption\":\"c\"|[photo] c",
			"\"type\":\"gif\",\"gif_url\":\"https://a.example/b.gif\"|[animation]",
			"\"type\":\"mpeg4_gif\",\"mpeg4_url\":\"https://a.example/b.mp4\"|[animation]",
			"\"type\":\"voice\",\"voice_url\":\"https://a.example/b.ogg\"|[voice]",
			"\"type\":\"location\",\"latitude\":1,\"longitude\":2,\"live_period\":60|[live location]",
			"\"type\":\"venue\",\"latitude\":1,\"longitude\":2,\"title\":\"t\",\"address\":\"a\"|[venue]",
			"\"type\":\"contact\",\"phone_number\":\"1\",\"first_name\":\"f\"|[contact]",
			"\"type\":\"article\",\"input_message_content\":{\"latitude\":1,\"longitude\":2}|[location]",
			"\"type\":\"article\",\"input_message_content\":{\"phone_number\":\"1\",\"first_name\":\"f\"}|[contact]",
			"\"type\":\"article\",\"input_message_content\":{\"message_text\":\"<b>b</b>\",\"parse_mode\":\"HTML\"}|b" })
	void resultsOfAllSortsAreSent(String result, String shown) throws Exception {
		offer("{\"id\":\"1\"," + result + "}").choosesInPrivate("1");
		this.test.awaitLog("sends message 1: " + shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{\"type\":\"article\"}|RESULT_ID_INVALID",
			"{\"id\":\"1\"}|can't parse inline query result: type must be specified",
			"{\"id\":\"1\",\"type\":\"article\",\"input_message_content\":{\"message_text\":\" \"}}|text must be non-empty",
			"{\"id\":\"1\",\"type\":\"photo\",\"photo_file_id\":\"x\"}|wrong file identifier/HTTP URL specified",
			"{\"id\":\"1\",\"type\":\"photo\"}|parameter \\\"photo_url\\\" is required",
			"{\"id\":\"1\",\"type\":\"contact\",\"phone_number\":\"1\",\"first_name\":\"f\"},"
					+ "{\"id\":\"1\",\"type\":\"contact\",\"phone_number\":\"1\",\"first_name\":\"f\"}|RESULT_ID_DUPLICATE" })
	void mistakesInResultsAreTold(String results, String reason) throws Exception {
		EmulatedInlineQuery query = this.test.alice.asks(this.test.bot, "count");
		assertThat(answer(query, results)).contains("Bad Request: " + reason);
	}

	private Message sendCounter() throws Exception {
		return offer("{\"type\":\"article\",\"id\":\"1\",\"title\":\"Counter\","
				+ "\"input_message_content\":{\"message_text\":\"0\"}" + KEYBOARD + "}")
			.choosesInPrivate("1");
	}

	private EmulatedInlineQuery offer(String result) throws Exception {
		EmulatedInlineQuery query = this.test.alice.asks(this.test.bot, "count");
		assertThat(answer(query, result)).isEqualTo("{\"ok\":true,\"result\":true}");
		return query;
	}

	private String answer(EmulatedInlineQuery query, String results) throws Exception {
		return this.test.call("answerInlineQuery",
				"{\"inline_query_id\":\"" + query.id() + "\",\"results\":[" + results + "]}");
	}

	private String edit(String method, String id, String members) throws Exception {
		return this.test.call(method, "{\"inline_message_id\":\"" + id + "\"," + members + "}");
	}

	private Message message() {
		return this.test.alice.chatWith(this.test.bot).messages().get(0);
	}

	private String inlineMessageId() throws Exception {
		this.test.advance(1);
		Matcher id = Pattern.compile("\"inline_message_id\":\"([\\w-]{27})\"").matcher(this.test.call("getUpdates"));
		assertThat(id.find()).isTrue();
		return id.group(1);
	}

}

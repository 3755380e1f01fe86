package io.github.telegramspring.emulator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * telegram-server.md §2 and §5.
 */
class SendMessageTests {

	private final TestTelegram test = new TestTelegram();

	@BeforeEach
	void openChat() {
		this.test.alice.sends(this.test.bot, "hi");
	}

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void theMessageComesBackWithMembersInTheServersOrderAndEscapes() throws Exception {
		assertThat(send("/start é \uD83D\uDC4D / \\u0022"))
			.isEqualTo("{\"ok\":true,\"result\":{\"message_id\":2," + "\"from\":{\"id\":" + this.test.bot.id()
					+ ",\"is_bot\":true,\"first_name\":\"hello_bot\",\"username\":\"hello_bot\"},"
					+ "\"chat\":{\"id\":1,\"first_name\":\"Alice\",\"type\":\"private\"},\"date\":1800000000,"
					+ "\"text\":\"/start \\u00e9 \\ud83d\\udc4d / \\\"\","
					+ "\"entities\":[{\"offset\":0,\"length\":6,\"type\":\"bot_command\"}]}}");
	}

	@Test
	void theTextIsCleanedAndTrimmed() throws Exception {
		assertThat(send("\\n  a\\tb\\r\\nc\\u2028\\u202ed  \\n")).contains("\"text\":\"a b\\ncd\"");
	}

	@Test
	void theLengthIsCountedInCodePoints() throws Exception {
		assertThat(send("\uD83D\uDC4D".repeat(4096))).contains("\"ok\":true");
		assertThat(send("\uD83D\uDC4D".repeat(4097))).contains("Bad Request: message is too long");
		assertThat(send("x".repeat(4096) + "   ")).contains("\"ok\":true");
		assertThat(send("x".repeat(32_769))).contains("Bad Request: text is too long");
	}

	private String send(String text) throws Exception {
		return this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"" + text + "\"}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{}|400|Bad Request: message text is empty",
			"{'text':''}|400|Bad Request: message text is empty", "{'text':'a'}|400|Bad Request: chat_id is empty",
			"{'text':'a','chat_id':'x'}|400|Bad Request: chat not found",
			"{'text':'a','chat_id':77}|400|Bad Request: chat not found",
			"{'text':'a','chat_id':'@alice'}|400|Bad Request: chat not found",
			"{'text':'a','chat_id':'@hello_bot'}|403|Forbidden: the bot can't send messages to the bot",
			"{'text':' \\n ','chat_id':1}|400|Bad Request: text must be non-empty",
			"{'text':'a','parse_mode':'bbcode'}|400|Bad Request: unsupported parse_mode",
			"{'text':'a','reply_markup':[]}|400|Bad Request: object expected as reply markup",
			"{'text':'a','reply_markup':'{'}|400|Bad Request: can't parse reply keyboard markup JSON object",
			"{'text':'a','chat_id':1,'reply_parameters':{'message_id':9}}|400"
					+ "|Bad Request: message to be replied not found",
			"{'text':'a','chat_id':1,'reply_markup':{'inline_keyboard':[[{'text':'x'}]]}}|400"
					+ "|Bad Request: can't parse inline keyboard button: "
					+ "Text buttons are unallowed in the inline keyboard",
			"{'text':'<b>a','chat_id':1,'parse_mode':'HTML'}|400"
					+ "|Bad Request: can't parse entities: Can't find end tag corresponding to start tag \\\"b\\\"",
			"{'text':'a','chat_id':1,'entities':[{'type':'bold','offset':0,'length':2}]}|400"
					+ "|Bad Request: entity beginning at UTF-16 offset 0 ends after the end of the text at "
					+ "UTF-16 offset 1",
			"{'text':'a','chat_id':1,'message_thread_id':2}|400|Bad Request: message thread not found",
			"{'text':'a','chat_id':1,'direct_messages_topic_id':'x'}|501"
					+ "|Not Implemented: the emulator does not do the argument direct_messages_topic_id of "
					+ "sendMessage yet; have it give an answer of your own by the fault 'result' "
					+ "(CallFault.result in Java)" })
	void mistakesAreToldAsTheServerDoes(String json, int status, String description) throws Exception {
		assertThat(this.test.call("sendMessage", json.replace('\'', '"').replace("can\"t", "can't")))
			.isEqualTo("{\"ok\":false,\"error_code\":" + status + ",\"description\":\"" + description + "\"}");
	}

	@Test
	void aReplyShowsTheMessageItRepliesToOneLevelDeep() throws Exception {
		this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"b\",\"reply_parameters\":{\"message_id\":1}}");
		String answer = this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"c\",\"reply_to_message_id\":2}");
		assertThat(answer).contains("\"date\":1800000000,\"reply_to_message\":{\"message_id\":2,");
		assertThat(answer.split("reply_to_message", -1)).hasSize(2);
	}

	@Test
	void aMissingMessageToReplyToCanBePassedOver() throws Exception {
		assertThat(this.test.call("sendMessage",
				"{\"chat_id\":1,\"text\":\"b\",\"reply_parameters\":{\"message_id\":9,"
						+ "\"allow_sending_without_reply\":true}}"))
			.contains("\"ok\":true")
			.doesNotContain("reply_to_message");
	}

	@Test
	void onlyInlineKeyboardsAreEchoed() throws Exception {
		assertThat(this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"b\",\"reply_markup\":"
				+ "\"{\\\"inline_keyboard\\\":[[{\\\"text\\\":\\\"A\\\",\\\"callback_data\\\":\\\"a\\\"}],[]]}\"}"))
			.contains("\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"A\",\"callback_data\":\"a\"}]]}}");
		assertThat(this.test.call("sendMessage",
				"{\"chat_id\":1,\"text\":\"b\",\"reply_markup\":{\"keyboard\":[[\"A\"]]}}"))
			.doesNotContain("keyboard");
		this.test.awaitLog("it has no effect yet");
	}

	@Test
	void theHistoryHasTheMessagesOfBothNewestLast() throws Exception {
		send("hello");
		assertThat(this.test.alice.chatWith(this.test.bot).messages()).extracting("text")
			.containsExactly("hi", "hello");
	}

	@ParameterizedTest
	@ValueSource(strings = { "typing", "UPLOAD_PHOTO", "cancel" })
	void chatActionsAreAccepted(String action) throws Exception {
		assertThat(this.test.call("sendChatAction", "{\"chat_id\":1,\"action\":\"" + action + "\"}"))
			.isEqualTo("{\"ok\":true,\"result\":true}");
	}

	@Test
	void unknownChatActionsAreRefusedBeforeTheChatIsLookedAt() throws Exception {
		assertThat(this.test.call("sendChatAction", "{\"chat_id\":77,\"action\":\"dance\"}"))
			.contains("Bad Request: wrong parameter action in request");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "HTML|<b>bo</b> <a href='http://e.com'>l</a>",
			"MarkdownV2|*bo* [l](http://e.com)", "markdown|*bo* [l](http://e.com)" })
	void textsAreFormatted(String mode, String text) throws Exception {
		assertThat(this.test.call("sendMessage",
				"{\"chat_id\":1,\"parse_mode\":\"" + mode + "\",\"text\":\"" + text + "\"}"))
			.contains("\"text\":\"bo l\",\"entities\":[{\"offset\":0,\"length\":2,\"type\":\"bold\"},"
					+ "{\"offset\":3,\"length\":1,\"type\":\"text_link\",\"url\":\"http://e.com/\"}]");
	}

	@Test
	void entitiesMoveWithTheTextAndThoseTelegramFindsAreFound() throws Exception {
		assertThat(this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\" \\r#tag a\\r b @alice\",\"entities\":"
				+ "[{\"type\":\"bold\",\"offset\":7,\"length\":4},{\"type\":\"hashtag\",\"offset\":0,\"length\":2}]}"))
			.contains("\"text\":\"#tag a b @alice\",\"entities\":[{\"offset\":0,\"length\":4,\"type\":\"hashtag\"},"
					+ "{\"offset\":5,\"length\":3,\"type\":\"bold\"},{\"offset\":9,\"length\":6,\"type\":\"mention\"}]");
	}

	@Test
	void aLinkPreviewShowsOnlyIfItIsChanged() throws Exception {
		assertThat(send("http://e.com")).doesNotContain("link_preview_options");
		String disabled = ",\"link_preview_options\":{\"is_disabled\":true}}";
		assertThat(this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"http://e.com\"" + disabled))
			.contains("\"link_preview_options\":{\"is_disabled\":true}");
		assertThat(this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"no link\"" + disabled))
			.doesNotContain("link_preview_options");
		assertThat(this.test.call("sendMessage",
				"{\"chat_id\":1,\"text\":\"x\",\"link_preview_options\":{\"show_above_text\":true,\"url\":\"e.com\"}}"))
			.contains("\"link_preview_options\":{\"url\":\"e.com\",\"show_above_text\":true}");
	}

	@Test
	void commandsAreKeptByScopeAndLanguage() throws Exception {
		String hello = "[{\"command\":\"hello\",\"description\":\"Says hello\"}]";
		assertThat(this.test.call("setMyCommands", "{\"commands\":" + hello + "}"))
			.isEqualTo("{\"ok\":true,\"result\":true}");
		assertThat(this.test.call("getMyCommands", "{\"scope\":{\"type\":\"default\"}}"))
			.isEqualTo("{\"ok\":true,\"result\":" + hello + "}");
		assertThat(this.test.call("getMyCommands", "{\"language_code\":\"de\"}")).endsWith("[]}");
		assertThat(this.test.call("getMyCommands", "{\"scope\":{\"type\":\"chat\",\"chat_id\":1}}")).endsWith("[]}");
		this.test.call("deleteMyCommands");
		assertThat(this.test.call("getMyCommands")).endsWith("[]}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|d|command must be non-empty", "Hi|d|BOT_COMMAND_INVALID",
			"hi|''|command description must be non-empty" })
	void malformedCommandsAreRefused(String command, String description, String reason) throws Exception {
		assertThat(this.test.call("setMyCommands",
				"{\"commands\":[{\"command\":\"" + command + "\",\"description\":\"" + description + "\"}]}"))
			.contains("Bad Request: " + reason);
	}

}

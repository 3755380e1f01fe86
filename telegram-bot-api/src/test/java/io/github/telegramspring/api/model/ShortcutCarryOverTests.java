package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What a request takes along from the message it is made from, for each kind of place
 * that a message can be in.
 */
class ShortcutCarryOverTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					private chat             | "chat":{"id":42,"type":"private"}                                                                                     | "chat_id":42
					topic of a private chat  | "chat":{"id":42,"type":"private"},"message_thread_id":5,"is_topic_message":true                                       | "chat_id":42,"message_thread_id":5
					group                    | "chat":{"id":-7,"type":"group"}                                                                                       | "chat_id":-7
					thread of a supergroup   | "chat":{"id":-1001,"type":"supergroup"},"message_thread_id":5                                                         | "chat_id":-1001
					topic of a forum         | "chat":{"id":-1001,"type":"supergroup","is_forum":true},"message_thread_id":5,"is_topic_message":true                 | "chat_id":-1001,"message_thread_id":5
					general topic of a forum | "chat":{"id":-1001,"type":"supergroup","is_forum":true}                                                               | "chat_id":-1001
					reply in general topic   | "chat":{"id":-1001,"type":"supergroup","is_forum":true},"message_thread_id":8                                         | "chat_id":-1001
					direct messages          | "chat":{"id":-1002,"type":"supergroup","is_direct_messages":true},"direct_messages_topic":{"topic_id":43}             | "chat_id":-1002,"direct_messages_topic_id":43
					channel                  | "chat":{"id":-1003,"type":"channel"}                                                                                  | "chat_id":-1003
					""")
	void messagesGoWhereTheMessageIs(String place, String members, String target) {
		Message message = message(members);
		assertThat(Json.write(message.answer("Hi"))).isEqualTo("{" + target + ",\"text\":\"Hi\"}");
		assertThat(Json.write(message.reply("Hi")))
			.isEqualTo("{" + target + ",\"text\":\"Hi\",\"reply_parameters\":{\"message_id\":9}}");
		assertThat(Json.write(message.answerForward(1, 2)))
			.isEqualTo("{" + target + ",\"from_chat_id\":1,\"message_id\":2}");
		assertThat(Json.write(message.editText("Hi")))
			.isEqualTo("{\"chat_id\":" + message.chat().id() + ",\"message_id\":9,\"text\":\"Hi\"}");
		assertThat(Json.write(message.delete()))
			.isEqualTo("{\"chat_id\":" + message.chat().id() + ",\"message_id\":9}");
	}

	@Test
	void pollsCannotGoToATopicOfDirectMessages() {
		Message message = message(
				"\"chat\":{\"id\":-1002,\"type\":\"supergroup\"},\"direct_messages_topic\":{\"topic_id\":43}");
		assertThat(Json.write(message.answerPoll("Tea?", "Yes", "No")))
			.isEqualTo("{\"chat_id\":-1002,\"question\":\"Tea?\",\"options\":[{\"text\":\"Yes\"},{\"text\":\"No\"}]}");
	}

	@Test
	void messagesOfABusinessAccountAreAnsweredAndChangedThroughIt() {
		Message message = message("\"business_connection_id\":\"b1\",\"chat\":{\"id\":42,\"type\":\"private\"}");
		assertThat(Json.write(message.answer("Hi")))
			.isEqualTo("{\"business_connection_id\":\"b1\",\"chat_id\":42,\"text\":\"Hi\"}");
		assertThat(Json.write(message.reply("Hi"))).isEqualTo("{\"business_connection_id\":\"b1\",\"chat_id\":42,"
				+ "\"text\":\"Hi\",\"reply_parameters\":{\"message_id\":9}}");
		assertThat(Json.write(message.answerChatAction(ChatAction.TYPING)))
			.isEqualTo("{\"business_connection_id\":\"b1\",\"chat_id\":42,\"action\":\"typing\"}");
		assertThat(Json.write(message.editText("Hi")))
			.isEqualTo("{\"business_connection_id\":\"b1\",\"chat_id\":42,\"message_id\":9,\"text\":\"Hi\"}");
		assertThat(Json.write(message.pin()))
			.isEqualTo("{\"business_connection_id\":\"b1\",\"chat_id\":42,\"message_id\":9}");
		assertThat(Json.write(message.readBusinessMessage()))
			.isEqualTo("{\"business_connection_id\":\"b1\",\"chat_id\":42,\"message_id\":9}");
		assertThat(message.delete().methodName()).isEqualTo("deleteBusinessMessages");
		assertThat(Json.write(message.delete())).isEqualTo("{\"business_connection_id\":\"b1\",\"message_ids\":[9]}");
	}

	@ParameterizedTest(name = "from a bot: {0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					false | "from":{"id":42,"is_bot":false,"first_name":"Ann"},"receiver_user":{"id":1,"is_bot":true,"first_name":"Bot"}
					true  | "from":{"id":1,"is_bot":true,"first_name":"Bot"},"receiver_user":{"id":42,"is_bot":false,"first_name":"Ann"}
					""")
	void ephemeralMessagesStayBetweenTheBotAndTheUser(boolean fromBot, String users) {
		Message message = Json.read("{\"message_id\":0,\"date\":1700000000,\"chat\":{\"id\":-7,\"type\":\"group\"},"
				+ "\"ephemeral_message_id\":3," + users + "}", Message::read);
		assertThat(message.from().isBot()).isEqualTo(fromBot);
		assertThat(Json.write(message.answer("Hi")))
			.isEqualTo("{\"chat_id\":-7,\"ephemeral_message_parameters\":{\"receiver_user_id\":42},\"text\":\"Hi\"}");
		assertThat(Json.write(message.reply("Hi")))
			.isEqualTo("{\"chat_id\":-7,\"ephemeral_message_parameters\":{\"receiver_user_id\":42},\"text\":\"Hi\","
					+ "\"reply_parameters\":{\"ephemeral_message_id\":3}}");
		assertThat(Json.write(message.editEphemeralText("Hi")))
			.isEqualTo("{\"chat_id\":-7,\"receiver_user_id\":42,\"ephemeral_message_id\":3,\"text\":\"Hi\"}");
		assertThat(message.delete().methodName()).isEqualTo("deleteEphemeralMessage");
		assertThat(Json.write(message.delete()))
			.isEqualTo("{\"chat_id\":-7,\"receiver_user_id\":42,\"ephemeral_message_id\":3}");
		assertThatIllegalStateException().isThrownBy(message::pin)
			.withMessageContaining("ephemeral")
			.withMessageContaining("editEphemeralText");
	}

	@Test
	void forwardsAndCopiesToAnotherChatLeaveTheTopicBehind() {
		Message message = message(
				"\"chat\":{\"id\":-1001,\"type\":\"supergroup\"},\"message_thread_id\":5,\"is_topic_message\":true");
		assertThat(Json.write(message.forwardTo(42)))
			.isEqualTo("{\"chat_id\":42,\"from_chat_id\":-1001,\"message_id\":9}");
		assertThat(Json.write(message.copyTo(ChatId.of("@springnews"))))
			.isEqualTo("{\"chat_id\":\"@springnews\",\"from_chat_id\":-1001,\"message_id\":9}");
	}

	@Test
	void aReplyNamesTheChatOnlyIfItIsAnother() {
		Message message = message("\"chat\":{\"id\":-1001,\"type\":\"supergroup\",\"username\":\"Spring\"}");
		assertThat(message.replyParameters()).isEqualTo(ReplyParameters.of(9));
		assertThat(message.replyParameters(-1001)).isEqualTo(ReplyParameters.of(9));
		assertThat(message.replyParameters(ChatId.of("@spring"))).isEqualTo(ReplyParameters.of(9));
		assertThat(message.replyParameters(42)).isEqualTo(ReplyParameters.of(9).chatId(-1001));
		assertThat(message.replyParameters(ChatId.of("@other"))).isEqualTo(ReplyParameters.of(9).chatId(-1001));
	}

	@Test
	void aChatWithoutANameIsNotTheOneThatIsNamedSo() {
		Message message = message("\"chat\":{\"id\":-1001,\"type\":\"supergroup\"}");
		assertThat(message.replyParameters(ChatId.of("@null"))).isEqualTo(ReplyParameters.of(9).chatId(-1001));
	}

	private static Message message(String members) {
		return Json.read("{\"message_id\":9,\"date\":1700000000," + members + "}", Message::read);
	}

}

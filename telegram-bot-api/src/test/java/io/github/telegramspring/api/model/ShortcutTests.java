package io.github.telegramspring.api.model;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.text.FormattedText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What single shortcuts do beyond filling in what is known.
 */
class ShortcutTests {

	private static final String PRIVATE_CHAT = "\"chat\":{\"id\":42,\"type\":\"private\"}";

	private final Message message = Json.read("{\"message_id\":9,\"date\":1700000000," + PRIVATE_CHAT + "}",
			Message::read);

	private final MaybeInaccessibleMessage inaccessible = Json
		.read("{\"message_id\":9,\"date\":0," + PRIVATE_CHAT + "}", MaybeInaccessibleMessage::read);

	private static CallbackQuery query(String members) {
		return Json.read("{\"id\":\"q1\",\"from\":{\"id\":42,\"is_bot\":false,\"first_name\":\"Ann\"},"
				+ "\"chat_instance\":\"c\"," + members + "}", CallbackQuery::read);
	}

	@Test
	void formattedTextBringsItsEntities() {
		FormattedText text = new FormattedText("Hi Ann", List.of(MessageEntity.of(MessageEntityType.BOLD, 3, 3)));
		assertThat(Json.write(this.message.answer(text))).isEqualTo(
				"{\"chat_id\":42,\"text\":\"Hi Ann\",\"entities\":[{\"type\":\"bold\",\"offset\":3,\"length\":3}]}");
	}

	@Test
	void shortcutsAreRequestsToWhichMoreIsAdded() {
		assertThat(Json.write(this.message.answer("<b>Hi</b>").parseMode(ParseMode.HTML).protectContent(true)))
			.isEqualTo("{\"chat_id\":42,\"text\":\"<b>Hi</b>\",\"parse_mode\":\"HTML\",\"protect_content\":true}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			👍                  | {"type":"emoji","emoji":"👍"}
			❤️                  | {"type":"emoji","emoji":"❤"}
			❤️‍🔥                  | {"type":"emoji","emoji":"❤‍🔥"}
			5368324170671202286 | {"type":"custom_emoji","custom_emoji_id":"5368324170671202286"}
			""")
	void plainStringsAreReactions(String text, String reaction) {
		assertThat(Json.write(this.message.react(text)))
			.isEqualTo("{\"chat_id\":42,\"message_id\":9,\"reaction\":[" + reaction + "]}");
	}

	@Test
	void reactionsAreTakenAwayByAnEmptyList() {
		assertThat(Json.write(this.message.removeReactions()))
			.isEqualTo("{\"chat_id\":42,\"message_id\":9,\"reaction\":[]}")
			.isEqualTo(Json.write(this.message.react()));
	}

	@Test
	void aFileIsSentAgainWithoutUploadingIt() {
		PhotoSize photo = PhotoSize.of("AgAC", "u", 90, 90);
		assertThat(Json.write(this.message.answerPhoto(photo.inputFile())))
			.isEqualTo("{\"chat_id\":42,\"photo\":\"AgAC\"}");
		assertThat(Json.write(photo.getFile())).isEqualTo("{\"file_id\":\"AgAC\"}");
	}

	@Test
	void aLiveLocationIsSentOnAsThePlaceItIsNow() {
		Location live = Location.of(52.5, 13.4).livePeriod(Duration.ofHours(1)).heading(90);
		assertThat(Json.write(live.sendTo(42))).isEqualTo("{\"chat_id\":42,\"latitude\":52.5,\"longitude\":13.4}");
	}

	@Test
	void inaccessibleMessagesCanBeTried() {
		assertThat(this.inaccessible).isInstanceOf(InaccessibleMessage.class);
		assertThat(Json.write(this.inaccessible.editText("Hi")))
			.isEqualTo("{\"chat_id\":42,\"message_id\":9,\"text\":\"Hi\"}");
		assertThat(Json.write(this.inaccessible.delete())).isEqualTo("{\"chat_id\":42,\"message_id\":9}");
	}

	@Test
	void buttonsOfMessagesInAChatChangeThatMessage() {
		CallbackQuery query = query(
				"\"message\":{\"message_id\":9,\"date\":1700000000,\"business_connection_id\":\"b1\"," + PRIVATE_CHAT
						+ "}");
		assertThat(Json.write(query.editText("Done")))
			.isEqualTo("{\"business_connection_id\":\"b1\",\"chat_id\":42,\"message_id\":9,\"text\":\"Done\"}");
		assertThat(query.deleteMessage().methodName()).isEqualTo("deleteBusinessMessages");
	}

	@Test
	void buttonsOfInlineMessagesChangeThatMessage() {
		CallbackQuery query = query("\"inline_message_id\":\"i1\"");
		assertThat(Json.write(query.editText("Done"))).isEqualTo("{\"inline_message_id\":\"i1\",\"text\":\"Done\"}");
		assertThat(Json.write(query.setGameScore(42, 7)))
			.isEqualTo("{\"user_id\":42,\"score\":7,\"inline_message_id\":\"i1\"}");
	}

	@Test
	void buttonsOfInlineMessagesSayWhatIsNotPossible() {
		CallbackQuery query = query("\"inline_message_id\":\"i1\"");
		assertRefused(query::pinMessage, "inline mode", "edited");
		assertRefused(query::deleteMessage, "inline mode", "edited");
	}

	@Test
	void buttonsOfInaccessibleMessagesSayWhatToDoInstead() {
		CallbackQuery query = query("\"message\":{\"message_id\":9,\"date\":0," + PRIVATE_CHAT + "}");
		assertRefused(() -> query.editText("Done"), "too old or deleted", "query.message().chat().sendMessage(text)");
		assertRefused(query::deleteMessage, "too old or deleted");
		assertThat(Json.write(query.message().chat().sendMessage("Done")))
			.isEqualTo("{\"chat_id\":42,\"text\":\"Done\"}");
	}

	@Test
	void callbackQueriesAreAnsweredInFourWays() {
		CallbackQuery query = query("\"inline_message_id\":\"i1\"");
		assertThat(Json.write(query.answer())).isEqualTo("{\"callback_query_id\":\"q1\"}");
		assertThat(Json.write(query.answer("Saved"))).isEqualTo("{\"callback_query_id\":\"q1\",\"text\":\"Saved\"}");
		assertThat(Json.write(query.answerAlert("No!")))
			.isEqualTo("{\"callback_query_id\":\"q1\",\"text\":\"No!\",\"show_alert\":true}");
		assertThat(Json.write(query.answerUrl("https://t.me/b?start=x")))
			.isEqualTo("{\"callback_query_id\":\"q1\",\"url\":\"https://t.me/b?start=x\"}");
	}

	@Test
	void whatTheMessageDoesNotHaveIsExplained() {
		assertRefused(this.message::readBusinessMessage, "Message 9 of chat 42", "business account",
				"businessConnectionId");
		assertRefused(this.message::closeForumTopic, "not in a topic", "closeGeneralForumTopic");
		assertRefused(this.message::deleteEphemeral, "not ephemeral");
		assertRefused(() -> this.message.answerGuestQuery(InlineQueryResultCachedSticker.of("1", "s")),
				"not a guest query", "guest_message");
	}

	@Test
	void joinRequestsOfOtherBotsAreNotAnsweredByTheirQuery() {
		ChatJoinRequest request = Json.read("{" + PRIVATE_CHAT + ",\"from\":{\"id\":42,\"is_bot\":false,"
				+ "\"first_name\":\"Ann\"},\"user_chat_id\":42,\"date\":1700000000}", ChatJoinRequest::read);
		assertRefused(() -> request.sendWebApp("https://example.org/"), "approve()", "decline()");
	}

	private static void assertRefused(ThrowingCallable call, String... parts) {
		assertThatIllegalStateException().isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.getMessage()).contains(parts));
	}

	@Test
	void answersOfAPollAreAsManyAsTelegramTakes() {
		assertThat(PollOptions.of(Collections.nCopies(12, "Tea").toArray(String[]::new))).hasSize(12);
		assertThatIllegalArgumentException().isThrownBy(PollOptions::of)
			.withMessage("A poll has 1 to 12 answers, but these are 0");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> PollOptions.of(Collections.nCopies(13, "Tea").toArray(String[]::new)));
	}

	@Test
	void reactionIsNotBlank() {
		assertThat(Reactions.of()).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> Reactions.of(" "))
			.withMessageStartingWith("A reaction is an emoji");
	}

}

package io.github.telegramspring.api.method;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.model.LinkPreviewOptions;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.ParseMode;
import io.github.telegramspring.api.model.ReactionEmoji;
import io.github.telegramspring.api.model.ReactionTypeEmoji;
import io.github.telegramspring.api.model.ReactionTypePaid;
import io.github.telegramspring.api.model.ReplyKeyboardRemove;
import io.github.telegramspring.api.model.ReplyParameters;
import io.github.telegramspring.api.model.UpdateType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequestWritingTests {

	@Test
	void onlyWhatWasSetIsWritten() {
		assertThat(Json.write(SendMessage.of(42, "Hello"))).isEqualTo("{\"chat_id\":42,\"text\":\"Hello\"}");
		assertThat(Json.write(GetUpdates.of())).isEqualTo("{}");
	}

	@Test
	void aMessageWithEverythingIsWritten() {
		SendMessage message = SendMessage.of(ChatId.of("@springnews"), "<b>Hi</b> \"❤\"")
			.parseMode(ParseMode.HTML)
			.linkPreviewOptions(LinkPreviewOptions.of().isDisabled(true))
			.disableNotification(true)
			.protectContent(false)
			.replyParameters(ReplyParameters.of(7).chatId(-1001234567890L).allowSendingWithoutReply(true))
			.replyMarkup(InlineKeyboardMarkup.of(List.of(List.of(InlineKeyboardButton.of("Go").callbackData("go")),
					List.of(InlineKeyboardButton.of("Open").url("https://example.org/")))));
		assertThat(Json.write(message)).isEqualTo("{\"chat_id\":\"@springnews\",\"text\":\"<b>Hi</b> \\\"❤\\\"\","
				+ "\"parse_mode\":\"HTML\",\"link_preview_options\":{\"is_disabled\":true},"
				+ "\"disable_notification\":true,\"protect_content\":false,\"reply_parameters\":{\"message_id\":7,"
				+ "\"chat_id\":-1001234567890,\"allow_sending_without_reply\":true},\"reply_markup\":{\"inline_keyboard\":"
				+ "[[{\"text\":\"Go\",\"callback_data\":\"go\"}],[{\"text\":\"Open\",\"url\":\"https://example.org/\"}]]}}");
	}

	@Test
	void entitiesAreAnAlternativeToAParseMode() {
		assertThat(Json.write(SendMessage.of(1, "Hi").entities(MessageEntity.of(MessageEntityType.BOLD, 0, 2))))
			.isEqualTo("{\"chat_id\":1,\"text\":\"Hi\",\"entities\":[{\"type\":\"bold\",\"offset\":0,\"length\":2}]}");
	}

	@Test
	void timesAreSeconds() {
		assertThat(Json.write(GetUpdates.of()
			.offset(4294967296L)
			.timeout(Duration.ofMinutes(1))
			.allowedUpdates(UpdateType.MESSAGE, UpdateType.CHAT_MEMBER)))
			.isEqualTo("{\"offset\":4294967296,\"timeout\":60,\"allowed_updates\":[\"message\",\"chat_member\"]}");
		assertThat(Json.write(CreateChatInviteLink.of(-1001L).expireDate(Instant.parse("2040-01-01T00:00:00Z"))))
			.isEqualTo("{\"chat_id\":-1001,\"expire_date\":2208988800}");
	}

	@Test
	void anEmptyListIsWritten() {
		assertThat(Json.write(SetMessageReaction.of(1, 2).reaction(List.of())))
			.isEqualTo("{\"chat_id\":1,\"message_id\":2,\"reaction\":[]}");
	}

	@Test
	void membersOfUnionsSayWhatTheyAre() {
		assertThat(Json.write(SetMessageReaction.of(1, 2)
			.reaction(ReactionTypeEmoji.of(ReactionEmoji.RED_HEART), ReactionTypePaid.of()))).isEqualTo(
					"{\"chat_id\":1,\"message_id\":2,\"reaction\":[{\"type\":\"emoji\",\"emoji\":\"❤\"},{\"type\":\"paid\"}]}");
		assertThat(Json.write(SendMessage.of(1, "x").replyMarkup(ReplyKeyboardRemove.of())))
			.isEqualTo("{\"chat_id\":1,\"text\":\"x\",\"reply_markup\":{\"remove_keyboard\":true}}");
	}

	@Test
	void theResultOfAnEditIsAMessageOrNothing() {
		EditMessageText edit = EditMessageText.of("AQAAAB0", "New");
		assertThat(Json.write(edit)).isEqualTo("{\"inline_message_id\":\"AQAAAB0\",\"text\":\"New\"}");
		assertThat(Json.read("true", edit::readResult)).isEmpty();
		assertThat(
				Json.read("{\"message_id\":5,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}", edit::readResult))
			.map(Message::messageId)
			.contains(5);
	}

	@Test
	void aListOfUpdatesIsAResult() {
		assertThat(Json.read("[{\"update_id\":1},{\"update_id\":4294967296}]", GetUpdates.of()::readResult))
			.extracting("updateId")
			.containsExactly(1L, 4294967296L);
	}

}

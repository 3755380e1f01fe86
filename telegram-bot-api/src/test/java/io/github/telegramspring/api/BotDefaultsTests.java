package io.github.telegramspring.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.method.AnswerInlineQuery;
import io.github.telegramspring.api.method.CopyMessage;
import io.github.telegramspring.api.method.EditMessageText;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.method.SendGift;
import io.github.telegramspring.api.method.SendMediaGroup;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.method.SendPhoto;
import io.github.telegramspring.api.method.SendPoll;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.InlineQueryResultArticle;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.InputMediaPhoto;
import io.github.telegramspring.api.model.InputPollOption;
import io.github.telegramspring.api.model.InputTextMessageContent;
import io.github.telegramspring.api.model.LinkPreviewOptions;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.ParseMode;
import io.github.telegramspring.api.model.ReplyParameters;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BotDefaultsTests {

	private static final ChatId CHAT = ChatId.of(42);

	private static final InputFile PHOTO = InputFile.id("photo");

	private final BotDefaults html = BotDefaults.of().parseMode(ParseMode.HTML);

	@Test
	void completeARequest() {
		BotDefaults all = this.html.disableNotification(true)
			.protectContent(true)
			.linkPreview(LinkPreviewOptions.of().isDisabled(true));
		assertThat(write(SendMessage.of(CHAT, "Hi"), all)).isEqualTo("{\"chat_id\":42,\"text\":\"Hi\","
				+ "\"parse_mode\":\"HTML\",\"link_preview_options\":{\"is_disabled\":true},"
				+ "\"disable_notification\":true,\"protect_content\":true}");
	}

	@Test
	void giveWayToWhatTheRequestSays() {
		BotDefaults all = this.html.disableNotification(true).protectContent(true);
		SendMessage request = SendMessage.of(CHAT, "Hi")
			.parseMode(ParseMode.MARKDOWN_V2)
			.disableNotification(false)
			.protectContent(false);
		assertThat(write(request, all)).isEqualTo("{\"chat_id\":42,\"text\":\"Hi\",\"parse_mode\":\"MarkdownV2\","
				+ "\"disable_notification\":false,\"protect_content\":false}");
	}

	@Test
	void leaveATextWithEntitiesAlone() {
		SendMessage request = SendMessage.of(CHAT, "a < b");
		assertThat(write(request.entities(MessageEntity.of(MessageEntityType.BOLD, 0, 1)), this.html))
			.doesNotContain("parse_mode");
		assertThat(write(request.entities(List.of()), this.html)).doesNotContain("parse_mode");
	}

	@Test
	void leaveACaptionThatIsNotThereAlone() {
		assertThat(write(SendPhoto.of(CHAT, PHOTO), this.html)).doesNotContain("parse_mode");
		assertThat(write(CopyMessage.of(CHAT, CHAT, 7), this.html)).doesNotContain("parse_mode");
		assertThat(write(SendPhoto.of(CHAT, PHOTO).caption("Cat"), this.html)).contains("\"parse_mode\":\"HTML\"");
	}

	@Test
	void completeTheCaptionsOfAnAlbum() {
		assertThat(write(SendMediaGroup.of(CHAT,
				List.of(InputMediaPhoto.of(PHOTO).caption("A"),
						InputMediaPhoto.of(PHOTO).caption("B").captionEntities(List.of()))),
				this.html))
			.contains("\"caption\":\"A\",\"parse_mode\":\"HTML\"}")
			.contains("\"caption\":\"B\",\"caption_entities\":[]}");
	}

	@Test
	void completeEveryTextOfAPoll() {
		String json = write(SendPoll.of(CHAT, "Q?", List.of(InputPollOption.of("Yes"), InputPollOption.of("No")))
			.explanation("Because"), this.html);
		assertThat(json).contains("\"question_parse_mode\":\"HTML\"")
			.contains("{\"text\":\"Yes\",\"text_parse_mode\":\"HTML\"}")
			.contains("\"explanation_parse_mode\":\"HTML\"")
			.doesNotContain("description_parse_mode");
	}

	@Test
	void completeTheMessagesOfInlineResults() {
		assertThat(write(
				AnswerInlineQuery.of("q",
						List.of(InlineQueryResultArticle.of("1", "Title", InputTextMessageContent.of("Text")))),
				this.html))
			.contains("{\"message_text\":\"Text\",\"parse_mode\":\"HTML\"}");
	}

	@Test
	void completeReplies() {
		SendMessage request = SendMessage.of(CHAT, "Hi").replyParameters(ReplyParameters.of(7).quote("you"));
		assertThat(write(request, this.html.allowSendingWithoutReply(true))).contains(
				"{\"message_id\":7,\"allow_sending_without_reply\":true,\"quote\":\"you\",\"quote_parse_mode\":\"HTML\"}");
	}

	@Test
	void completeTheTextOfAGift() {
		assertThat(write(SendGift.of("gift").text("For you"), this.html)).contains("\"text_parse_mode\":\"HTML\"");
	}

	@Test
	void completeEdits() {
		assertThat(write(EditMessageText.of(CHAT, 7, "Hi"), this.html)).contains("\"parse_mode\":\"HTML\"");
	}

	@Test
	void mergeLinkPreviewsMemberByMember() {
		BotDefaults previews = BotDefaults.of()
			.linkPreview(LinkPreviewOptions.of().preferLargeMedia(true).showAboveText(true));
		SendMessage request = SendMessage.of(CHAT, "Hi");
		assertThat(write(request.linkPreviewOptions(LinkPreviewOptions.of().url("https://a.org")), previews))
			.contains("{\"url\":\"https://a.org\",\"prefer_large_media\":true,\"show_above_text\":true}");
		assertThat(write(request.linkPreviewOptions(LinkPreviewOptions.of().preferSmallMedia(true)), previews))
			.contains("{\"prefer_small_media\":true,\"show_above_text\":true}");
		assertThat(write(request.linkPreviewOptions(LinkPreviewOptions.of().showAboveText(false)), previews))
			.contains("{\"prefer_large_media\":true,\"show_above_text\":false}");
	}

	@Test
	void haveNothingToDoWithOtherRequests() {
		assertThat(write(GetMe.of(), this.html.protectContent(true))).isEqualTo("{}");
	}

	@Test
	void areNotLookedAtWhenTheySayNothingAboutRequests() {
		CallSettings settings = new CallSettings();
		assertThat(settings.memberDefaults()).isNull();
		settings.defaults(BotDefaults.of().quoteAnswers(true));
		assertThat(settings.memberDefaults()).isNull();
		settings.defaults(this.html);
		assertThat(settings.memberDefaults()).isEqualTo(this.html);
	}

	private static String write(JsonWritable request, BotDefaults defaults) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonOutput out = JsonOutput.to(bytes, defaults)) {
			request.writeTo(out);
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

}

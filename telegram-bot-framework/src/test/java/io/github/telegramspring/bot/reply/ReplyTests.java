package io.github.telegramspring.bot.reply;

import java.util.List;

import io.github.telegramspring.api.BotDefaults;
import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.ForceReply;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ReplyTests {

	private static final Update HI = Updates.text(1, "hi");

	private static final InputFile FILE = InputFile.id("file");

	private final RecordingBot bot = new RecordingBot();

	@Test
	void sendsText() {
		assertThat(methods(Reply.of("a < b"), HI)).containsExactly("sendMessage {\"chat_id\":42,\"text\":\"a < b\"}");
		assertThat(methods(Reply.markdown("*hi*"), HI)).containsExactly("sendMessage {\"chat_id\":42,\"text\":\"hi\","
				+ "\"entities\":[{\"type\":\"bold\",\"offset\":0,\"length\":2}]}");
	}

	@Test
	void carriesAllThatWasAskedFor() {
		Reply reply = Reply.of("hi").keyboard(ForceReply.of()).quoting().silently().protectedContent();
		assertThat(methods(reply, HI)).containsExactly("sendMessage {\"chat_id\":42,\"text\":\"hi\","
				+ "\"disable_notification\":true,\"protect_content\":true,\"reply_parameters\":{\"message_id\":7,"
				+ "\"allow_sending_without_reply\":true},\"reply_markup\":{\"force_reply\":true}}");
	}

	@Test
	void isAReplyIfTheDefaultsOfTheBotSaySo() {
		this.bot.defaults(BotDefaults.of().quoteAnswers(true));
		assertThat(Json.write(Reply.of("hi").methods(Updates.context(this.bot, HI)).get(0)))
			.contains("\"reply_parameters\":{\"message_id\":7,");
		assertThat(Json.write(
				Reply.of("hi").methods(Updates.context(this.bot, SampleUpdates.of(UpdateType.CALLBACK_QUERY))).get(0)))
			.doesNotContain("reply_parameters");
	}

	@Test
	void staysInTheTopicAndWithTheBusinessAccount() {
		Update update = Update.of(1)
			.businessMessage(Updates.message("hi").messageThreadId(9).isTopicMessage(true).businessConnectionId("b"));
		assertThat(methods(Reply.of("hi"), update)).containsExactly("sendMessage {\"business_connection_id\":\"b\","
				+ "\"chat_id\":42,\"message_thread_id\":9,\"text\":\"hi\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "photo", "video", "animation", "audio", "voice", "document" })
	void sendsFilesWithCaption(String kind) {
		Reply reply = switch (kind) {
			case "photo" -> Reply.photo(FILE);
			case "video" -> Reply.video(FILE);
			case "animation" -> Reply.animation(FILE);
			case "audio" -> Reply.audio(FILE);
			case "voice" -> Reply.voice(FILE);
			default -> Reply.document(FILE);
		};
		String method = "send" + Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
		assertThat(methods(reply.text("Zoo").quoting(), HI)).containsExactly(method + " {\"chat_id\":42,\"" + kind
				+ "\":\"file\",\"caption\":\"Zoo\",\"reply_parameters\":{\"message_id\":7,"
				+ "\"allow_sending_without_reply\":true}}");
	}

	@Test
	void editsTheMessageOfTheButtonAndAnswersTheTap() {
		assertThat(methods(Reply.of("Done").editing().alert("Saved"), SampleUpdates.of(UpdateType.CALLBACK_QUERY)))
			.containsExactly("answerCallbackQuery {\"callback_query_id\":\"c\",\"text\":\"Saved\",\"show_alert\":true}",
					"editMessageText {\"chat_id\":-7,\"message_id\":7,\"text\":\"Done\"}");
	}

	@Test
	void editsTheCaptionOfMedia() {
		Update tap = SampleUpdates.read("{'update_id':1,'callback_query':{'id':'c','from':{'id':42,'is_bot':false,"
				+ "'first_name':'Alice'},'chat_instance':'i','data':'x','message':{'message_id':7,'date':1,"
				+ "'chat':{'id':42,'type':'private'},'photo':[]}}}");
		assertThat(methods(Reply.of("Done").editing(), tap))
			.containsExactly("editMessageCaption {\"chat_id\":42,\"message_id\":7,\"caption\":\"Done\"}");
	}

	@Test
	void editsMessagesThatWereSentInline() {
		Update tap = SampleUpdates.read("{'update_id':1,'callback_query':{'id':'c','from':{'id':42,'is_bot':false,"
				+ "'first_name':'Alice'},'chat_instance':'i','data':'x','inline_message_id':'m'}}");
		assertThat(methods(Reply.of("Done").editing(), tap))
			.containsExactly("editMessageText {\"inline_message_id\":\"m\",\"text\":\"Done\"}");
	}

	@Test
	void answersAGuestMessageByItsQuery() {
		Update update = Update.of(1).guestMessage(Updates.message("hi").guestQueryId("g"));
		assertThat(methods(Reply.html("<b>hi</b>"), update)).containsExactly("answerGuestQuery {\"guest_query_id\":"
				+ "\"g\",\"result\":{\"type\":\"article\",\"id\":\"answer\",\"title\":\"Answer\","
				+ "\"input_message_content\":{\"message_text\":\"hi\",\"entities\":"
				+ "[{\"type\":\"bold\",\"offset\":0,\"length\":2}]}}}");
		assertThatIllegalStateException().isThrownBy(() -> methods(Reply.photo(FILE), update))
			.withMessageContaining("return an AnswerGuestQuery");
	}

	@Test
	void saysWhyItCannotEdit() {
		assertThatIllegalStateException().isThrownBy(() -> methods(Reply.of("x").editing(), HI))
			.withMessageContaining("There is nothing to edit: update 1 (message) is not the tap on a button");
		assertThatIllegalArgumentException().isThrownBy(() -> Reply.photo(FILE).editing())
			.withMessageContaining("EditMessageMedia");
		assertThatIllegalStateException()
			.isThrownBy(() -> methods(Reply.of("x").editing().keyboard(ForceReply.of()),
					SampleUpdates.of(UpdateType.CALLBACK_QUERY)))
			.withMessageContaining("inline keyboard only");
	}

	@Test
	void saysWhyItCannotBeSent() {
		assertThatIllegalStateException()
			.isThrownBy(() -> methods(Reply.of("x"), SampleUpdates.of(UpdateType.INLINE_QUERY)))
			.withMessageContaining("There is no chat to answer in");
	}

	@Test
	void isNotChangedByCopies() {
		Reply reply = Reply.of("hi");
		reply.silently();
		assertThat(methods(reply, HI)).containsExactly("sendMessage {\"chat_id\":42,\"text\":\"hi\"}");
	}

	private static List<String> methods(Reply reply, Update update) {
		return reply.methods(Updates.context(new RecordingBot(), update))
			.stream()
			.map((method) -> method.methodName() + " " + Json.write(method))
			.toList();
	}

}

package io.github.telegramspring.bot;

import io.github.telegramspring.api.BotDefaults;
import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.DirectMessagesTopic;
import io.github.telegramspring.api.model.InlineQuery;
import io.github.telegramspring.api.model.ReplyParameters;
import io.github.telegramspring.api.model.Update;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class UpdateContextTests {

	private final RecordingBot bot = new RecordingBot();

	@Test
	void knowsACommandThatIsForThisBotOrForAny() {
		assertThat(Updates.context(this.bot, Updates.text(1, "/start@TEST_BOT")).command()).isNotNull();
		assertThat(Updates.context(this.bot, Updates.text(1, "/start")).command()).isNotNull();
		assertThat(Updates.context(this.bot, Updates.text(1, "/start@other_bot")).command()).isNull();
	}

	@Test
	void answersInTheChat() {
		assertThat(Json.write(Updates.context(this.bot, Updates.text(1, "hi")).answer("Hello")))
			.isEqualTo("{\"chat_id\":42,\"text\":\"Hello\"}");
	}

	@Test
	void answersInTheTopicAndThroughTheBusinessAccount() {
		Update update = Update.of(1)
			.businessMessage(Updates.message("hi")
				.messageThreadId(9)
				.isTopicMessage(true)
				.businessConnectionId("b1")
				.directMessagesTopic(DirectMessagesTopic.of(11)));
		assertThat(Json.write(Updates.context(this.bot, update).answer("Hello"))).isEqualTo(
				"{\"business_connection_id\":\"b1\",\"chat_id\":42,\"message_thread_id\":9,\"direct_messages_topic_id\":11,"
						+ "\"text\":\"Hello\"}");
	}

	@Test
	void doesNotTakeTheThreadOfAReplyForATopic() {
		Update update = Update.of(1).message(Updates.message("hi").messageThreadId(9));
		assertThat(Json.write(Updates.context(this.bot, update).answer("Hello"))).doesNotContain("message_thread_id");
	}

	@Test
	void answersWithAReplyIfTheDefaultsOfTheBotSaySo() {
		this.bot.defaults(BotDefaults.of().quoteAnswers(true));
		assertThat(Updates.context(this.bot, Updates.text(1, "hi")).answer("Hello").replyParameters())
			.isEqualTo(ReplyParameters.of(Updates.message("hi").messageId()));
		Update tap = Update.of(1)
			.callbackQuery(CallbackQuery.of("1", Updates.ALICE, "c").message(Updates.message("Menu")));
		assertThat(Updates.context(this.bot, tap).answer("Hello").replyParameters()).isNull();
	}

	@Test
	void saysWhyThereIsNoChatToAnswerIn() {
		UpdateContext context = Updates.context(this.bot,
				Update.of(3).inlineQuery(InlineQuery.of("1", Updates.ALICE, "cats", "")));
		assertThatIllegalStateException().isThrownBy(() -> context.answer("Hello"))
			.withMessageContaining("There is no chat to answer in: update 3 (inline_query)");
	}

	@Test
	void keepsAttributesForTheUpdate() {
		UpdateContext context = Updates.context(this.bot, Updates.text(1, "hi"));
		context.attributes().put("a", 1);
		assertThat(context.attributes()).containsEntry("a", 1);
	}

}

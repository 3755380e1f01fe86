package io.github.telegramspring.bot.method;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotFallback;
import io.github.telegramspring.bot.annotation.BotMessage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which messages the annotations ask for.
 */
class MessageMappingTests {

	@Test
	void findsMessagesByTextPatternAndContent() throws Exception {
		assertThat(Recording.reached(Texts.class, Updates.text(1, "Help"))).isEqualTo("text");
		assertThat(Recording.reached(Texts.class, SampleUpdates.message("'caption':'Help','photo':[]")))
			.isEqualTo("text");
		assertThat(Recording.reached(Texts.class, Updates.text(1, "help"))).isEqualTo("fallback");
		assertThat(Recording.reached(Texts.class, Updates.text(1, "call 911 now"))).isEqualTo("pattern");
		assertThat(Recording.reached(Texts.class, SampleUpdates.message("'photo':[]"))).isEqualTo("has");
		assertThat(Recording.reached(Texts.class, SampleUpdates.message("'group_chat_created':true")))
			.isEqualTo("service");
	}

	@Test
	void takesNewMessagesUnlessEditsOrOtherKindsAreAskedFor() throws Exception {
		assertThat(Recording.reached(Texts.class, Update.of(1).editedMessage(Updates.message("Help"))))
			.isEqualTo("nothing");
		assertThat(Recording.reached(Kinds.class, Update.of(1).editedMessage(Updates.message("hi"))))
			.isEqualTo("edited");
		assertThat(Recording.reached(Kinds.class, Update.of(1).message(Updates.message("hi")))).isEqualTo("edited");
		assertThat(Recording.reached(Kinds.class, Update.of(1).channelPost(Updates.message("hi")))).isEqualTo("post");
		assertThat(Recording.reached(Kinds.class, Update.of(1).editedMessage(Updates.message("/edit"))))
			.isEqualTo("command");
		assertThat(Recording.reached(Kinds.class, Update.of(1).businessMessage(Updates.message("/edit"))))
			.isEqualTo("command");
	}

	@Test
	void heedsTheTypeOfTheChatAndTheTopic() throws Exception {
		String group = "'message_id':7,'date':1,'chat':{'id':-7,'type':'supergroup'},'text':'hi'";
		assertThat(Recording.reached(Chats.class, Updates.text(1, "hi"))).isEqualTo("private");
		assertThat(Recording.reached(Chats.class, SampleUpdates.read("{'update_id':1,'message':{" + group + "}}")))
			.isEqualTo("group");
		assertThat(Recording.reached(Chats.class,
				SampleUpdates.read("{'update_id':1,'message':{" + group + ",'is_topic_message':true}}")))
			.isEqualTo("topic");
	}

	@Test
	void takesTheTypesOfChatsOfTheControllerAsDefault() throws Exception {
		assertThat(Recording.reached(PrivateOnly.class, SampleUpdates.of(UpdateType.MESSAGE))).isEqualTo("own");
		assertThat(Recording.reached(PrivateOnly.class, Updates.text(1, "hi"))).isEqualTo("default");
	}

	@BotController
	static class Texts extends Recording {

		@BotMessage(text = { "Help", "?" })
		void text() {
			this.reached = "text";
		}

		@BotMessage(pattern = "\\d{3}")
		void pattern() {
			this.reached = "pattern";
		}

		@BotMessage(has = { MessageContentType.PHOTO, MessageContentType.VIDEO })
		void has() {
			this.reached = "has";
		}

		@BotMessage(has = MessageContentType.GROUP_CHAT_CREATED)
		void service() {
			this.reached = "service";
		}

		@BotFallback
		void fallback() {
			this.reached = "fallback";
		}

	}

	@BotController
	static class Kinds extends Recording {

		@BotMessage(edited = true)
		void edited() {
			this.reached = "edited";
		}

		@BotMessage(from = UpdateType.CHANNEL_POST)
		void post() {
			this.reached = "post";
		}

		@BotCommand(value = "edit", from = { UpdateType.MESSAGE, UpdateType.BUSINESS_MESSAGE }, edited = true)
		void command() {
			this.reached = "command";
		}

	}

	@BotController
	static class Chats extends Recording {

		@BotMessage(chatTypes = ChatType.PRIVATE)
		void inPrivate() {
			this.reached = "private";
		}

		@BotMessage(chatTypes = { ChatType.GROUP, ChatType.SUPERGROUP })
		void inGroup() {
			this.reached = "group";
		}

		@BotMessage(chatTypes = ChatType.SUPERGROUP, inTopic = true)
		void inTopic() {
			this.reached = "topic";
		}

	}

	@BotController(chatTypes = ChatType.PRIVATE)
	static class PrivateOnly extends Recording {

		@BotMessage
		void byDefault() {
			this.reached = "default";
		}

		@BotMessage(chatTypes = ChatType.SUPERGROUP)
		void own() {
			this.reached = "own";
		}

	}

}

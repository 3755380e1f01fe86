package io.github.telegramspring.emulator;

import io.github.telegramspring.api.model.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GroupsTests {

	private final TestTelegram test = new TestTelegram();

	private final EmulatedUser bob = this.test.telegram.newUser("Bob");

	private final EmulatedGroup team = this.test.telegram.newSupergroup("Team", this.test.alice, this.bob);

	private int offset;

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void aBotThatIsAddedIsToldAndSoAreItsChatMates() throws Exception {
		this.test.alice.adds(this.test.bot, this.team);
		String bot = "{\"id\":" + this.test.bot.id()
				+ ",\"is_bot\":true,\"first_name\":\"hello_bot\",\"username\":\"hello_bot\"}";
		String chat = "\"chat\":{\"id\":" + this.team.id() + ",\"title\":\"Team\",\"type\":\"supergroup\"}";
		assertThat(updates()).contains("\"my_chat_member\":{" + chat + ",\"from\":{\"id\":1,",
				"\"old_chat_member\":{\"user\":" + bot + ",\"status\":\"left\"},\"new_chat_member\":{\"user\":" + bot
						+ ",\"status\":\"member\"}}",
				"\"message\":{\"message_id\":1,", chat, "\"new_chat_participant\":" + bot + ",\"new_chat_member\":"
						+ bot + ",\"new_chat_members\":[" + bot + "]");
	}

	@Test
	void inPrivacyModeABotGetsWhatIsMeantForIt() throws Exception {
		EmulatedBot other = this.test.telegram.newBot("other_bot");
		this.test.alice.adds(this.test.bot, this.team);
		this.test.alice.adds(other, this.team);
		updates();
		this.bob.sends(this.team, "just talking");
		this.bob.sends(this.team, "/start@other_bot");
		this.bob.sends(this.team, "/general");
		assertThat(updates()).endsWith("\"result\":[]}");
		this.bob.sends(this.team, "/start@Hello_Bot");
		this.bob.sends(this.team, "hey @hello_bot!");
		assertThat(updates()).contains("/start@Hello_Bot", "hey @hello_bot!");
		this.test.call("sendMessage", "{\"chat_id\":" + this.team.id() + ",\"text\":\"Yes?\"}");
		Message answer = this.team.awaitMessage(TestTelegram.PATIENCE);
		this.bob.replies(answer, "a reply");
		this.bob.sends(this.team, "/general");
		assertThat(updates()).contains("\"text\":\"a reply\"", "\"reply_to_message\":{", "\"text\":\"/general\"");
		this.test.alice.promotes(this.test.bot, this.team, "can_delete_messages");
		updates();
		this.bob.sends(this.team, "just talking");
		assertThat(updates()).contains("just talking");
	}

	@Test
	void editsAreToldToThoseWhoSawTheMessage() throws Exception {
		Message message = this.test.alice.sends(this.test.bot, "tpyo");
		this.test.advance(10);
		assertThat(this.test.alice.edits(message, "typo").editDate()).isEqualTo(this.test.clock.instant());
		assertThat(updates()).contains("\"edited_message\":{\"message_id\":1,",
				"\"date\":1800000000,\"edit_date\":1800000010,\"text\":\"typo\"");
		assertThatIllegalArgumentException().isThrownBy(() -> this.bob.edits(message, "x"));
	}

	@Test
	void aBotThatIsBlockedIsToldAndCannotWrite() throws Exception {
		this.test.alice.sends(this.test.bot, "hi");
		this.test.alice.blocks(this.test.bot);
		assertThat(updates()).contains("\"my_chat_member\":{\"chat\":{\"id\":1,",
				"\"status\":\"kicked\",\"until_date\":0}}");
		assertThat(write(1)).contains("\"error_code\":403,\"description\":\"Forbidden: bot was blocked by the user\"");
		this.test.alice.sends(this.test.bot, "hi again");
		assertThat(updates()).contains("\"old_chat_member\"", "\"status\":\"member\"", "hi again");
		assertThat(write(1)).contains("\"ok\":true");
	}

	@Test
	void aBotWritesOnlyWhereItIsAndMay() throws Exception {
		assertThat(write(this.team.id())).contains("Bad Request: chat not found");
		this.test.alice.adds(this.test.bot, this.team);
		assertThat(write(this.team.id())).contains("\"ok\":true");
		assertThat(write(this.bob.id())).contains("Forbidden: bot can't initiate conversation with a user");
		this.test.alice.removes(this.test.bot, this.team);
		assertThat(updates()).contains("\"status\":\"kicked\"");
		assertThat(write(this.team.id())).contains("Forbidden: bot was kicked from the supergroup chat");
		EmulatedGroup news = this.test.telegram.newChannel("News", this.test.alice).username("news");
		assertThat(this.test.call("sendMessage", "{\"chat_id\":\"@News\",\"text\":\"a\"}"))
			.contains("Forbidden: bot is not a member of the channel chat");
		this.test.alice.promotes(this.test.bot, news);
		assertThat(write(news.id())).contains("need administrator rights in the channel chat");
	}

	@Test
	void postsOfAChannelHaveNoSenderButTheChannel() throws Exception {
		EmulatedGroup news = this.test.telegram.newChannel("News", this.test.alice, this.bob);
		this.test.alice.adds(this.test.bot, news);
		updates();
		Message post = this.test.alice.sends(news, "Extra!");
		assertThat(updates())
			.contains("\"channel_post\":{\"message_id\":1,\"sender_chat\":{\"id\":" + news.id()
					+ ",\"title\":\"News\",\"type\":\"channel\"},\"chat\":{")
			.doesNotContain("\"from\"");
		this.test.alice.edits(post, "Extra, extra!");
		assertThat(updates()).contains("\"edited_channel_post\":{");
		assertThat(write(news.id())).contains("\"sender_chat\"").doesNotContain("\"from\"");
		assertThat(updates()).endsWith("\"result\":[]}");
		assertThatIllegalArgumentException().isThrownBy(() -> this.bob.sends(news, "me too"))
			.withMessage("Bob may not write in the channel News");
	}

	@Test
	void membersWhoComeAndGoAreToldToAdministrators() throws Exception {
		this.test.call("getUpdates", "{\"offset\":1,\"allowed_updates\":[\"chat_member\"]}");
		this.test.alice.adds(this.test.bot, this.team);
		this.bob.leaves(this.team);
		assertThat(updates()).endsWith("\"result\":[]}");
		this.test.alice.promotes(this.test.bot, this.team, "can_restrict_members");
		this.bob.joins(this.team);
		assertThat(updates()).contains("\"chat_member\":{", "\"status\":\"left\"", "\"status\":\"member\"");
	}

	@Test
	void aGroupThatBecomesASupergroupTellsItsNewId() throws Exception {
		EmulatedGroup small = this.test.telegram.newGroup("Small", this.test.alice);
		this.test.alice.adds(this.test.bot, small);
		assertThat(write(small.id())).contains("\"all_members_are_administrators\":false", "\"accepted_gift_types\":{");
		updates();
		EmulatedGroup large = small.becomesSupergroup();
		assertThat(updates()).contains("\"migrate_to_chat_id\":" + large.id(),
				"\"migrate_from_chat_id\":" + small.id());
		assertThat(write(small.id()))
			.isEqualTo("{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was upgraded to a "
					+ "supergroup chat\",\"parameters\":{\"migrate_to_chat_id\":" + large.id() + "}}");
		assertThat(write(large.id())).contains("\"ok\":true");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(small::becomesSupergroup);
	}

	@Test
	void messagesOfBasicGroupsShareTheNumbersOfPrivateChats() throws Exception {
		EmulatedGroup small = this.test.telegram.newGroup("Small", this.test.alice);
		this.test.alice.sends(this.test.bot, "hi");
		this.test.alice.adds(this.test.bot, small);
		assertThat(this.test.alice.sends(small, "hello").messageId()).isEqualTo(3);
		assertThat(this.test.alice.sends(this.test.bot, "hi").messageId()).isEqualTo(4);
	}

	@Test
	void aForumHasTopicsThatBotsAndPeopleWriteTo() throws Exception {
		this.team.forum();
		this.test.alice.promotes(this.test.bot, this.team, "can_manage_topics");
		String created = this.test.call("createForumTopic", "{\"chat_id\":" + this.team.id() + ",\"name\":\"News\"}");
		assertThat(created).contains("\"name\":\"News\",\"icon_color\":7322096}");
		int topic = Integer.parseInt(created.replaceAll(".*\"message_thread_id\":(\\d+).*", "$1"));
		updates();
		this.bob.sends(this.team, topic, "hello");
		assertThat(updates()).contains("\"is_forum\":true", "\"message_thread_id\":" + topic,
				"\"text\":\"hello\",\"is_topic_message\":true");
		assertThat(this.test.call("sendMessage",
				"{\"chat_id\":" + this.team.id() + ",\"message_thread_id\":" + topic + ",\"text\":\"a\"}"))
			.contains("\"is_topic_message\":true");
		assertThat(this.test.call("sendMessage",
				"{\"chat_id\":" + this.team.id() + ",\"message_thread_id\":99,\"text\":\"a\"}"))
			.contains("Bad Request: message thread not found");
		String which = "{\"chat_id\":" + this.team.id() + ",\"message_thread_id\":" + topic + "}";
		assertThat(this.test.call("closeForumTopic", which)).contains("true");
		assertThat(this.test.call("closeForumTopic", which)).contains("TOPIC_NOT_MODIFIED");
		assertThat(this.test.call("reopenForumTopic", which)).contains("true");
		assertThatIllegalArgumentException().isThrownBy(() -> this.bob.sends(this.team, 99, "hello"));
	}

	private String write(long chatId) throws Exception {
		return this.test.call("sendMessage", "{\"chat_id\":" + chatId + ",\"text\":\"a\"}");
	}

	/**
	 * Polls for what is new, as a bot does.
	 */
	private String updates() throws Exception {
		this.test.advance(5);
		String updates = this.test.call("getUpdates", "{\"offset\":" + this.offset + "}");
		int last = updates.lastIndexOf("\"update_id\":");
		if (last >= 0) {
			this.offset = Integer.parseInt(updates.substring(last + 12, updates.indexOf(',', last))) + 1;
		}
		return updates;
	}

}

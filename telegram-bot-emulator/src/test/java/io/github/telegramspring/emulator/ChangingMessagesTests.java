package io.github.telegramspring.emulator;

import io.github.telegramspring.api.model.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChangingMessagesTests {

	private static final String BUTTON = "\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"A\",\"callback_data\":"
			+ "\"a\"}]]}";

	private final TestTelegram test = new TestTelegram();

	@BeforeEach
	void open() throws Exception {
		this.test.alice.sends(this.test.bot, "hi");
		this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"old\",\"reply_to_message_id\":1," + BUTTON + "}");
	}

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void aTextIsChangedAndItsAnswerShowsNoReply() throws Exception {
		this.test.advance(10);
		assertThat(edit("\"text\":\"new\"")).contains("\"edit_date\":1800000010,\"text\":\"new\"")
			.doesNotContain("reply_to_message", "reply_markup");
		assertThat(edit("\"text\":\"new\"")).contains("Bad Request: message is not modified: specified new message "
				+ "content and reply markup are exactly the same as a current content and reply markup of the message");
		assertThat(edit("\"text\":\"new\"," + BUTTON)).contains("\"reply_markup\":{");
		assertThat(this.test.call("getUpdates")).doesNotContain("edited_message");
	}

	@Test
	void onlyMessagesOfTheBotThatAreThereCanBeChanged() throws Exception {
		assertThat(call("editMessageText", 9, "\"text\":\"x\"")).contains("Bad Request: message to edit not found");
		assertThat(call("editMessageText", 1, "\"text\":\"x\"")).contains("Bad Request: message can't be edited");
		assertThat(call("editMessageCaption", 2, "\"caption\":\"x\""))
			.contains("Bad Request: there is no caption in the message to edit");
		assertThat(this.test.call("editMessageText", "{\"chat_id\":1,\"text\":\"x\"}"))
			.contains("Bad Request: message identifier is not specified");
		assertThat(edit("\"text\":\"x\",\"reply_markup\":{\"force_reply\":true}"))
			.contains("Bad Request: inline keyboard expected");
		assertThat(call("editMessageReplyMarkup", 2, "\"x\":1")).contains("\"text\":\"old\"")
			.doesNotContain("reply_markup");
	}

	@Test
	void messagesAreDeletedWithinTwoDays() throws Exception {
		assertThat(call("deleteMessage", 9, "\"x\":1")).contains("Bad Request: message to delete not found");
		assertThat(call("deleteMessage", 1, "\"x\":1")).isEqualTo("{\"ok\":true,\"result\":true}");
		this.test.advance(2 * 86_400 + 1);
		assertThat(call("deleteMessage", 2, "\"x\":1")).contains("Bad Request: message can't be deleted for everyone");
		assertThat(this.test.call("deleteMessages", "{\"chat_id\":1,\"message_ids\":[1,2,3]}")).contains("true");
		assertThat(this.test.alice.chatWith(this.test.bot).messages()).hasSize(1);
	}

	@Test
	void messagesAreForwardedAndCopied() throws Exception {
		assertThat(this.test.call("forwardMessage", "{\"chat_id\":1,\"from_chat_id\":1,\"message_id\":1}")).contains(
				"\"forward_origin\":{\"type\":\"user\",\"sender_user\":{\"id\":1,",
				"\"date\":1800000000},\"forward_from\":{", "\"forward_date\":1800000000,\"text\":\"hi\"");
		assertThat(this.test.call("copyMessage", "{\"chat_id\":1,\"from_chat_id\":1,\"message_id\":1}"))
			.isEqualTo("{\"ok\":true,\"result\":{\"message_id\":4}}");
		assertThat(this.test.call("copyMessages", "{\"chat_id\":1,\"from_chat_id\":1,\"message_ids\":[1,2,77]}"))
			.isEqualTo("{\"ok\":true,\"result\":[{\"message_id\":5},{\"message_id\":6}]}");
		assertThat(this.test.call("forwardMessages", "{\"chat_id\":1,\"from_chat_id\":1,\"message_ids\":[1]}"))
			.isEqualTo("{\"ok\":true,\"result\":[{\"message_id\":7}]}");
		assertThat(this.test.call("copyMessage", "{\"chat_id\":1,\"from_chat_id\":1,\"message_id\":77}"))
			.contains("Bad Request: message to copy not found");
		assertThat(this.test.call("forwardMessage", "{\"chat_id\":1,\"message_id\":1}"))
			.contains("parameter \\\"from_chat_id\\\" is required");
	}

	@Test
	void peopleVoteInPollsUntilTheyAreStopped() throws Exception {
		this.test.call("sendPoll", "{\"chat_id\":1,\"question\":\"Tea?\",\"options\":[\"Yes\",{\"text\":\"No\"}],"
				+ "\"is_anonymous\":false}");
		Message poll = this.test.alice.chatWith(this.test.bot).messages().get(2);
		this.test.alice.votes(poll, "No");
		assertThat(this.test.call("getUpdates")).contains(
				"\"poll_answer\":{\"poll_id\":\"" + poll.poll().id() + "\",\"user\":{\"id\":1,", "\"option_ids\":[1]",
				"\"poll\":{\"id\":\"", "\"voter_count\":1");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.votes(poll, "Perhaps"));
		assertThat(call("stopPoll", 3, "\"x\":1")).contains("\"total_voter_count\":1,\"is_closed\":true");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.votes(poll, "Yes"));
		assertThat(call("stopPoll", 3, "\"x\":1")).contains("Bad Request: poll has already been closed");
		assertThat(this.test.call("sendPoll", "{\"chat_id\":1,\"question\":\"Tea?\",\"options\":[]}"))
			.contains("Bad Request: poll must have at least one answer option");
	}

	@Test
	void peopleReact() throws Exception {
		this.test.call("getUpdates", "{\"offset\":-1,\"allowed_updates\":[\"message_reaction\"]}");
		Message message = this.test.alice.chatWith(this.test.bot).messages().get(1);
		this.test.alice.reacts(message, "\uD83D\uDC4D");
		this.test.alice.reacts(message);
		assertThat(this.test.call("getUpdates")).contains(
				"\"old_reaction\":[],\"new_reaction\":[{\"type\":\"emoji\",\"emoji\":\"\\ud83d\\udc4d\"}]",
				"\"emoji\":\"\\ud83d\\udc4d\"}],\"new_reaction\":[]");
		assertThat(call("setMessageReaction", 1, "\"reaction\":[{\"type\":\"emoji\",\"emoji\":\"a\"}]"))
			.contains("true");
	}

	@Test
	void membersAreManagedByBotsWithRights() throws Exception {
		EmulatedUser bob = this.test.telegram.newUser("Bob");
		EmulatedGroup team = this.test.telegram.newSupergroup("Team", this.test.alice, bob);
		this.test.alice.adds(this.test.bot, team);
		String who = "{\"chat_id\":" + team.id() + ",\"user_id\":" + bob.id();
		assertThat(this.test.call("banChatMember", who + "}")).contains("Bad Request: not enough rights");
		this.test.alice.promotes(this.test.bot, team, "can_restrict_members", "can_invite_users", "can_pin_messages",
				"can_delete_messages", "can_promote_members");
		assertThat(this.test.call("getChatMember", who + "}")).contains("\"status\":\"member\"");
		assertThat(this.test.call("restrictChatMember", who + ",\"permissions\":{\"can_send_photos\":true}}"))
			.contains("true");
		assertThatIllegalArgumentException().isThrownBy(() -> bob.sends(team, "a"));
		assertThat(this.test.call("promoteChatMember", who + ",\"can_pin_messages\":true}")).contains("true");
		assertThat(this.test.call("getChatAdministrators", who + "}")).contains("\"status\":\"creator\"",
				"\"can_pin_messages\":true");
		assertThat(this.test.call("banChatMember", who + "}")).contains("user is an administrator of the chat");
		this.test.call("promoteChatMember", who + "}");
		this.test.call("banChatMember", who + "}");
		assertThat(this.test.call("getUpdates", "{\"offset\":-1}")).contains("\"left_chat_member\":{\"id\":2,");
		assertThat(this.test.call("getChatMember", who + "}")).contains("\"status\":\"kicked\"");
		assertThat(this.test.call("getChatMemberCount", who + "}")).endsWith("\"result\":2}");
		this.test.call("unbanChatMember", who + "}");
		bob.asksToJoin(team);
		assertThat(this.test.call("getUpdates", "{\"offset\":-1}")).contains("\"chat_join_request\":{");
		assertThat(this.test.call("approveChatJoinRequest", who + "}")).contains("true");
		assertThat(this.test.call("approveChatJoinRequest", who + "}")).contains("HIDE_REQUESTER_MISSING");
		bob.sends(team, "back");
		assertThat(this.test.call("getChat", who + "}")).contains("\"title\":\"Team\"").doesNotContain("pinned");
		int last = team.messages().get(team.messages().size() - 1).messageId();
		this.test.call("pinChatMessage", "{\"chat_id\":" + team.id() + ",\"message_id\":" + last + "}");
		assertThat(this.test.call("getChat", who + "}")).contains("\"pinned_message\":{\"message_id\":" + last);
		assertThat(this.test.call("leaveChat", who + "}")).contains("true");
		assertThat(this.test.call("getChat", who + "}")).contains("bot is not a member of the supergroup chat");
	}

	@Test
	void aBotThatIsLoggedOutIsRefused() throws Exception {
		assertThat(this.test.call("close")).contains("true");
		assertThat(this.test.call("logOut")).contains("true");
		assertThat(this.test.call("getMe"))
			.isEqualTo("{\"ok\":false,\"error_code\":400,\"description\":\"Logged out\"}");
	}

	@Test
	void methodsWithoutMeaningHereAreCheckedAndNoted() throws Exception {
		assertThat(this.test.call("setChatDescription", "{\"chat_id\":1,\"description\":\"x\"}"))
			.isEqualTo("{\"ok\":true,\"result\":true}");
		this.test.awaitLog("setChatDescription: accepted, no effect");
		assertThat(this.test.call("setChatDescription", "{\"description\":\"x\"}"))
			.contains("Bad Request: parameter \\\"chat_id\\\" is required");
		assertThat(this.test.call("setChatDescription", "{\"chat_id\":9,\"description\":\"x\"}"))
			.contains("Bad Request: chat not found");
		assertThat(this.test.call("getAvailableGifts")).contains("\"error_code\":501");
	}

	private String edit(String members) throws Exception {
		return call("editMessageText", 2, members);
	}

	private String call(String method, int messageId, String members) throws Exception {
		return this.test.call(method, "{\"chat_id\":1,\"message_id\":" + messageId + "," + members + "}");
	}

}

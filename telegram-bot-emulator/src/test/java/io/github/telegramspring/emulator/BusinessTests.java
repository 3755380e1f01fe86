package io.github.telegramspring.emulator;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.content.MediaKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Bots that work for business accounts, telegram-server.md §4.2 and §5.2.
 */
class BusinessTests {

	private static final String ALICE = "{\"id\":1,\"is_bot\":false,\"first_name\":\"Alice\",\"language_code\":\"en\"}";

	private static final String BOB = "{\"id\":2,\"is_bot\":false,\"first_name\":\"Bob\",\"language_code\":\"en\"}";

	private final TestTelegram test = new TestTelegram();

	private final EmulatedUser bob = this.test.telegram.newUser("Bob");

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void theBotIsToldOfTheConnectionAndItsEnd() throws Exception {
		EmulatedBusiness shop = this.test.alice.connects(this.test.bot, "can_reply", "can_read_messages");
		String connection = "{\"id\":\"" + shop.id() + "\",\"user\":" + ALICE
				+ ",\"user_chat_id\":1,\"date\":1800000000,"
				+ "\"rights\":{\"can_reply\":true,\"can_read_messages\":true},\"is_enabled\":";
		assertThat(this.test.call("getBusinessConnection", "{\"business_connection_id\":\"" + shop.id() + "\"}"))
			.isEqualTo("{\"ok\":true,\"result\":" + connection + "true}}");
		shop.disconnects();
		assertThat(this.test.call("getUpdates")).containsSubsequence("\"business_connection\":" + connection + "true}}",
				"\"business_connection\":" + connection + "false}}");
		assertThat(this.test.call("getMe")).contains("\"can_connect_to_business\":true");
		this.bob.sends(shop, "hi");
		this.test.advance(5);
		assertThat(this.test.call("getUpdates")).doesNotContain("business_message");
	}

	@Test
	void customersWriteToTheOwnerAndTheBotAnswersInTheOwnersName() throws Exception {
		EmulatedBusiness shop = this.test.alice.connects(this.test.bot);
		Message question = this.bob.sends(shop, "Is it open?");
		this.bob.edits(question, "Is it still open?");
		String start = "{\"business_connection_id\":\"" + shop.id() + "\",\"message_id\":1,\"from\":" + BOB
				+ ",\"chat\":{\"id\":2,\"first_name\":\"Bob\",\"type\":\"private\"},\"date\":1800000000,";
		assertThat(this.test.call("getUpdates")).containsSubsequence(
				"\"business_message\":" + start + "\"text\":\"Is it open?\"}",
				"\"edited_business_message\":" + start + "\"edit_date\":1800000000,\"text\":\"Is it still open?\"}");
		assertThat(call("sendMessage", shop, "\"text\":\"Yes\",\"reply_to_message_id\":1"))
			.startsWith("{\"ok\":true,\"result\":{\"business_connection_id\":\"" + shop.id()
					+ "\",\"sender_business_bot\":{\"id\":" + this.test.bot.id())
			.contains("\"message_id\":2,\"from\":" + ALICE, "\"reply_to_message\":{\"business_connection_id\"");
		assertThat(shop.chatWith(this.bob).awaitMessage(TestTelegram.PATIENCE).text()).isEqualTo("Yes");
		assertThat(call("editMessageText", shop, "\"message_id\":2,\"text\":\"No\"")).contains("\"text\":\"No\"");
		assertThat(call("editMessageText", shop, "\"message_id\":1,\"text\":\"No\""))
			.contains("message can't be edited");
	}

	@Test
	void whatTheOwnerWritesAndDeletesIsToldAsWell() throws Exception {
		EmulatedBusiness shop = this.test.alice.connects(this.test.bot);
		Message hello = shop.writes(this.bob, "Hello Bob");
		shop.deletes(this.bob, hello);
		assertThat(this.test.call("getUpdates")).containsSubsequence("\"business_message\":{", "\"from\":" + ALICE,
				"\"chat\":{\"id\":2,", "\"text\":\"Hello Bob\"",
				"\"deleted_business_messages\":{\"business_connection_id\":\"" + shop.id()
						+ "\",\"chat\":{\"id\":2,\"first_name\":\"Bob\",\"type\":\"private\"},\"message_ids\":[1]}");
		assertThatIllegalArgumentException().isThrownBy(() -> shop.deletes(this.bob, hello))
			.withMessage("Bob (2) sees no message 1 in the chat 2");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.sends(shop, "hi"))
			.withMessageContaining("use writes");
	}

	@Test
	void aCustomerTapsAButtonOfTheBot() throws Exception {
		EmulatedBusiness shop = this.test.alice.connects(this.test.bot);
		this.bob.sends(shop, MediaKind.PHOTO, "a.jpg", new byte[] { 1 }, "");
		call("sendMessage", shop,
				"\"text\":\"?\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Yes\",\"callback_data\":\"y\"}]]}");
		this.bob.taps(shop.chatWith(this.bob).awaitMessage(TestTelegram.PATIENCE), "Yes");
		assertThat(this.test.call("getUpdates")).containsSubsequence("\"callback_query\":{", "\"from\":" + BOB,
				"\"message\":{\"business_connection_id\":\"" + shop.id());
	}

	@Test
	void theBotAnswersWithinADay() throws Exception {
		EmulatedBusiness shop = this.test.alice.connects(this.test.bot);
		this.bob.sends(shop, "hi");
		this.test.advance(86_400);
		assertThat(call("sendMessage", shop, "\"text\":\"Yes\"")).contains("\"ok\":true");
		this.test.advance(1);
		assertThat(call("sendMessage", shop, "\"text\":\"Yes\"")).contains("Bad Request: BUSINESS_PEER_USAGE_MISSING");
	}

	@ParameterizedTest
	@CsvSource({ "can_read_messages,sendMessage", "can_reply,readBusinessMessage", "can_reply,deleteBusinessMessages" })
	void theBotNeedsTheRight(String right, String method) throws Exception {
		EmulatedBusiness shop = this.test.alice.connects(this.test.bot, right);
		this.bob.sends(shop, "hi");
		assertThat(call(method, shop, "\"text\":\"Yes\",\"message_id\":1,\"message_ids\":[1]"))
			.contains("Bad Request: BUSINESS_CONNECTION_NOT_ALLOWED");
	}

	@Test
	void theBotReadsAndDeletesMessages() throws Exception {
		EmulatedBusiness shop = this.test.alice.connects(this.test.bot, "can_reply", "can_read_messages",
				"can_delete_sent_messages");
		this.bob.sends(shop, "hi");
		call("sendMessage", shop, "\"text\":\"Yes\"");
		assertThat(call("readBusinessMessage", shop, "\"message_id\":1")).contains("\"result\":true");
		assertThat(call("readBusinessMessage", shop, "\"message_id\":7")).contains("MESSAGE_ID_INVALID");
		assertThat(call("deleteBusinessMessages", shop, "\"message_ids\":[1,2]")).contains("NOT_ALLOWED");
		assertThat(call("deleteBusinessMessages", shop, "\"message_ids\":[2]")).contains("\"result\":true");
		assertThat(shop.chatWith(this.bob).messages()).extracting(Message::text).containsExactly("hi");
	}

	@Test
	void mistakesAreTold() throws Exception {
		EmulatedBusiness shop = this.test.alice.connects(this.test.bot);
		assertThat(call("sendMessage", shop, "\"text\":\"Yes\"")).contains("Bad Request: chat not found");
		assertThat(this.test.call("sendMessage", "{\"business_connection_id\":\"x\",\"chat_id\":2,\"text\":\"a\"}"))
			.contains("Bad Request: business connection not found");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.connects(this.test.bot, "can_fly"))
			.withMessageStartingWith("The rights over a business account are [can_reply, ");
	}

	private String call(String method, EmulatedBusiness shop, String members) throws Exception {
		return this.test.call(method,
				"{\"business_connection_id\":\"" + shop.id() + "\",\"chat_id\":2," + members + "}");
	}

}

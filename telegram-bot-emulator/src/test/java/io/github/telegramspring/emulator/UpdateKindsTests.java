package io.github.telegramspring.emulator;

import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.update.StoredUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * telegram-server.md §4.2 and §4.3.
 */
class UpdateKindsTests {

	private static final String MESSAGE = "{'message_id':1,'date':1800000000,'chat':{'id':-5}}";

	private static final String USER = "'user':{'id':7,'is_bot':false,'first_name':'A'}";

	private static final String FROM = "'from':{'id':7,'is_bot':false,'first_name':'A'}";

	private final TestTelegram test = new TestTelegram();

	@AfterEach
	void close() {
		this.test.close();
	}

	static Stream<String> kinds() {
		String boost = "{'chat':{'id':-5},'boost':{'boost_id':'b','add_date':1800000000},'remove_date':1800000000}";
		String change = "{'chat':{'id':-5}," + FROM + ",'date':1800000000}";
		String reaction = "{'chat':{'id':-5},'message_id':1,'date':1800000000}";
		return Stream.of("message|-5|0|86400|" + MESSAGE, "edited_message|-5|0|86400|" + MESSAGE,
				"channel_post|-5|0|86400|" + MESSAGE, "edited_channel_post|-5|0|86400|" + MESSAGE,
				"business_message|-5|11|86400|" + MESSAGE, "edited_business_message|-5|11|86400|" + MESSAGE,
				"deleted_business_messages|-5|11|86400|{'chat':{'id':-5},'message_ids':[1]}",
				"business_connection|7|10|86400|{'id':'c'," + USER + "}", "guest_message|-5|12|86400|" + MESSAGE,
				"message_reaction|-5|8|86400|" + reaction, "message_reaction_count|-5|9|86400|" + reaction,
				"inline_query|7|1|30|{'id':'1'," + FROM + ",'query':'','offset':''}",
				"chosen_inline_result|7|2|600|{'result_id':'1'," + FROM + ",'query':''}",
				"callback_query|7|3|150|{'id':'1'," + FROM + ",'chat_instance':'1'}",
				"shipping_query|7|4|150|{'id':'1'," + FROM + "}", "pre_checkout_query|7|4|150|{'id':'1'," + FROM + "}",
				"purchased_paid_media|7|12|86400|{" + FROM + "}", "poll|99|0|86400|{'id':'99'}",
				"poll_answer|99|0|86400|{'poll_id':'99','option_ids':[0]}", "my_chat_member|-5|5|86400|" + change,
				"chat_member|7|6|86400|" + change, "chat_join_request|7|6|86400|" + change,
				"chat_boost|-5|7|86400|" + boost, "removed_chat_boost|-5|7|86400|" + boost,
				"managed_bot|7|13|86400|{" + USER + "}", "subscription|7|14|86400|{" + USER + "}",
				"stopped_message_generation|-5|15|86400|{'chat':{'id':-5}}");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void eachKindHasItsQueueAndLifetimeAndTheSameBytesEitherWay(String line) throws Exception {
		String[] kind = line.split("\\|", 5);
		String json = kind[4].replace('\'', '"');
		wantEverything();
		OptionalInt id = this.test.bot.receives(UpdateType.of(kind[0]), json);
		String update = "{\"update_id\":" + id.getAsInt() + ",\n\"" + kind[0] + "\":" + json + "}";
		assertThat(this.test.call("getUpdates")).isEqualTo("{\"ok\":true,\"result\":[" + update + "]}");
		StoredUpdate stored = stored(id.getAsInt());
		assertThat(stored.queueId()).isEqualTo(Long.parseLong(kind[1]) + (Long.parseLong(kind[2]) << 33));
		assertThat(stored.isExpired(this.test.clock.instant().plusSeconds(Long.parseLong(kind[3])))).isFalse();
		assertThat(stored.isExpired(this.test.clock.instant().plusSeconds(Long.parseLong(kind[3]) + 1))).isTrue();
		try (WebhookStub webhook = new WebhookStub()) {
			this.test.call("setWebhook", "{\"url\":\"" + webhook.url() + "\"}");
			assertThat(webhook.takeBody()).isEqualTo(update);
		}
	}

	@Test
	void thereIsATestForEveryKind() {
		Set<UpdateType> tested = new HashSet<>(
				kinds().map((line) -> UpdateType.of(line.substring(0, line.indexOf('|')))).toList());
		assertThat(tested).hasSize(27)
			.containsExactlyInAnyOrderElementsOf(
					Arrays.stream(UpdateType.values()).filter((type) -> type != UpdateType.UNKNOWN).toList());
	}

	@ParameterizedTest
	@CsvSource({ "chat_member", "message_reaction", "message_reaction_count" })
	void threeKindsHaveToBeAskedFor(String kind) throws Exception {
		String json = kinds().filter((line) -> line.startsWith(kind + "|")).findFirst().orElseThrow().split("\\|", 5)[4]
			.replace('\'', '"');
		assertThat(this.test.bot.receives(UpdateType.of(kind), json)).isEmpty();
		this.test.call("getUpdates", "{\"allowed_updates\":[\"" + kind + "\"]}");
		assertThat(this.test.bot.receives(UpdateType.of(kind), json)).isPresent();
	}

	@Test
	void anEditLivesFromTheTimeOfTheEdit() {
		int id = this.test.bot
			.receives(UpdateType.EDITED_MESSAGE,
					"{\"message_id\":1,\"date\":1700000000,\"edit_date\":1800000000,\"chat\":{\"id\":5}}")
			.getAsInt();
		assertThat(stored(id).isExpired(this.test.clock.instant())).isFalse();
	}

	@Test
	void jsonIsWrittenAsTheServerDoes() throws Exception {
		this.test.bot.receives(UpdateType.POLL, "{ \"id\" : \"1\",\n \"question\" : \"\u00e9/\", \"share\": 1.50 }");
		assertThat(this.test.call("getUpdates")).contains("{\"id\":\"1\",\"question\":\"\\u00e9/\",\"share\":1.50}");
	}

	@Test
	void anObjectOfTheModelWillDo() throws Exception {
		Chat chat = Chat.of(5, ChatType.PRIVATE);
		this.test.bot.receives(UpdateType.STOPPED_MESSAGE_GENERATION, (out) -> {
			out.startObject();
			out.write("chat", chat);
			out.endObject();
		});
		assertThat(this.test.call("getUpdates")).contains("\"chat\":{\"id\":5,\"type\":\"private\"}");
	}

	@Test
	void whatIsMissingIsTold() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.bot.receives(UpdateType.POLL, "{}"))
			.withMessage("An update of kind poll needs a number at /id, which its queue or lifetime follows from; "
					+ "add it to the JSON");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.bot.receives(UpdateType.POLL, "{"))
			.withMessageStartingWith("This is not JSON: ");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.bot.receives(UpdateType.UNKNOWN, "{}"));
	}

	@Test
	void inlineQueriesAreNotDeliveredLate() throws Exception {
		this.test.bot.receives(UpdateType.INLINE_QUERY, "{\"id\":\"1\",\"from\":{\"id\":7}}");
		this.test.bot.receives(UpdateType.POLL, "{\"id\":\"1\"}");
		this.test.advance(31);
		assertThat(this.test.call("getUpdates")).doesNotContain("inline_query").contains("\"poll\"");
		assertThat(this.test.bot.updates().lost()).isEqualTo(1);
	}

	private void wantEverything() throws Exception {
		String all = Arrays.stream(UpdateType.values()).map((type) -> "\"" + type.value() + "\"").toList().toString();
		this.test.call("getUpdates", "{\"offset\":1,\"allowed_updates\":" + all + "}");
	}

	private StoredUpdate stored(int id) {
		return this.test.bot.session().updates().queue().next(id, this.test.clock.instant());
	}

}

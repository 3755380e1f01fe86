package io.github.telegramspring.emulator;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.util.List;

import io.github.telegramspring.emulator.update.UpdateTally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ControlTests {

	private final TestTelegram test = new TestTelegram();

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void botsAndPeopleAreCreatedAndListed() throws Exception {
		assertThat(post("/bots", "username=other_bot")).contains("\"username\":\"other_bot\",\"token\":\"");
		assertThat(get("/bots")).contains("\"username\":\"hello_bot\",\"token\":\"" + this.test.bot.token() + "\"",
				"other_bot");
		assertThat(post("/users", "first_name=Bob"))
			.isEqualTo("{\"id\":2,\"is_bot\":false,\"first_name\":\"Bob\",\"language_code\":\"en\"}");
		assertThat(post("/users", "first_name=Eva&language_code=de")).contains("\"language_code\":\"de\"");
		assertThat(get("/users")).contains("\"first_name\":\"Bob\"", "\"first_name\":\"Eva\"");
	}

	@Test
	void peopleActInPrivate() throws Exception {
		assertThat(post("/users/1/sends", "bot=hello_bot&text=hi")).contains("\"text\":\"hi\"");
		assertThat(post("/users/1/edits", "chat_id=1&message_id=1&text=ho")).contains("\"edit_date\"",
				"\"text\":\"ho\"");
		this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"?\",\"reply_markup\":{\"inline_keyboard\":"
				+ "[[{\"text\":\"Yes\",\"callback_data\":\"y\"}]]}}");
		assertThat(post("/users/1/taps", "chat_id=1&message_id=2&button=Yes")).contains("{\"callback_query_id\":\"");
		assertThat(post("/users/1/replies", "chat_id=1&message_id=2&text=why")).contains("\"reply_to_message\"");
		assertThat(get("/chats/1/history?bot=hello_bot")).contains("\"ho\"", "\"?\"", "\"why\"");
		assertThat(post("/users/1/blocks", "bot=hello_bot")).isEqualTo("{\"done\":true}");
		assertThat(this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"a\"}")).contains("blocked by the user");
		post("/users/1/unblocks", "bot=hello_bot");
		assertThat(this.test.call("getUpdates")).contains("\"message\"", "\"edited_message\"", "\"callback_query\"",
				"\"my_chat_member\"");
	}

	@Test
	void peopleSendFilesAlbumsAndPlaces() throws Exception {
		String photo = part("name=\"caption\"", "The sea") + part("name=\"photo\"; filename=\"sea.jpg\"", "x");
		assertThat(upload(photo)).startsWith("{\"message_id\":1,").contains("\"photo\":[", "\"caption\":\"The sea\"");
		assertThat(upload(photo + part("name=\"video\"; filename=\"waves.mp4\"", "x")))
			.startsWith("[{\"message_id\":2,")
			.contains("\"media_group_id\"", "\"caption\":\"The sea\"", "\"video\":{");
		assertThat(upload(part("name=\"film\"; filename=\"a\"", "x")))
			.startsWith("{\"error\":\"A file is sent under the name of its kind, which is one of [photo, video, ");
		assertThat(post("/users/1/sends", "latitude=1&longitude=2&live_period=60")).contains("\"live_period\":60");
		assertThat(post("/users/1/moves", "chat_id=1&message_id=4&latitude=3&longitude=4"))
			.contains("\"latitude\":3.0");
		assertThat(post("/users/1/stops", "chat_id=1&message_id=4")).doesNotContain("live_period");
		assertThat(post("/users/1/sends", "phone_number=%2B49&first_name=Al&user_id=1"))
			.contains("\"phone_number\":\"+49\"");
	}

	@Test
	void anInlineResultIsChosen() throws Exception {
		String query = post("/users/1/asks", "text=cats").replaceAll("\\D", "");
		this.test.call("answerInlineQuery", "{\"inline_query_id\":\"" + query + "\",\"results\":[{\"type\":"
				+ "\"article\",\"id\":\"7\",\"title\":\"Cat\",\"input_message_content\":{\"message_text\":\"Meow\"}}]}");
		assertThat(post("/users/1/chooses", "inline_query_id=" + query + "&result_id=7")).contains("\"text\":\"Meow\"");
		assertThat(post("/users/1/chooses", "inline_query_id=1&result_id=7"))
			.isEqualTo("{\"error\":\"There is no query 1 any more\"}");
	}

	@Test
	void theAddressesAreListed() throws Exception {
		assertThat(get("")).startsWith("[\"GET /emulator/bots\",")
			.contains("\"POST /emulator/users/<id>/<name>\"", "\"GET /emulator/chats/<id>/history\"",
					"\"POST /emulator/clock\"");
	}

	@Test
	void peopleMeetInGroups() throws Exception {
		String group = this.test
			.post(url("/groups"), "application/json",
					"{\"type\":\"group\",\"title\":\"Team\",\"owner\":1,\"members\":[2,3]}")
			.body();
		assertThat(group).contains("\"title\":\"Team\"");
		String id = group.replaceAll("\\{\"id\":(-\\d+).*", "$1");
		post("/users/1/adds", "bot=hello_bot&chat_id=" + id);
		assertThat(post("/users/2/sends", "text=/start&chat_id=" + id)).contains("\"first_name\":\"User 2\"");
		post("/users/3/leaves", "chat_id=" + id);
		assertThat(post("/users/3/sends", "text=a&chat_id=" + id))
			.isEqualTo("{\"error\":\"User 3 may not write in the group Team\"}");
		post("/users/3/joins", "chat_id=" + id);
		post("/users/1/promotes", "bot=hello_bot&rights=can_pin_messages&chat_id=" + id);
		assertThat(this.test.call("getUpdates")).contains("\"can_pin_messages\":true", "/start", "left_chat_member");
		assertThat(post("/groups/" + id + "/migrate", "")).contains("\"type\":\"supergroup\"");
	}

	@Test
	void updatesOfAnyKindAreQueuedAndCounted() throws Exception {
		assertThat(post("/bots/hello_bot/updates", "type=poll&content={\"id\":\"5\"}")).contains("{\"update_id\":");
		assertThat(post("/bots/hello_bot/updates",
				"type=message_reaction&content=" + "{\"chat\":{\"id\":1},\"message_id\":1,\"date\":1800000000}"))
			.isEqualTo("{}");
		assertThat(get("/bots/hello_bot/updates"))
			.isEqualTo("{\"queued\":1,\"delivered\":0,\"redelivered\":0,\"confirmed\":0,\"lost\":0,\"pending\":1}");
	}

	@Test
	void aBotIsFlooded() throws Exception {
		post("/bots/hello_bot/flood", "updates=250&chats=3");
		this.test.awaitTally(new UpdateTally(250, 0, 0, 0, 0));
		assertThat(this.test.call("getUpdates", "{\"limit\":4}")).contains("\"id\":1000001", "\"id\":1000002",
				"\"id\":1000003", "\"Message 1\"", "\"Message 4\"");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.bot.isFlooded(0, 0, 1));
		this.test.bot.isFlooded(5, 1000, 1);
		this.test.awaitTally(new UpdateTally(255, 4, 0, 0, 0));
	}

	@ParameterizedTest
	@CsvSource({ "fault=too_many_requests&retry_after=7,429", "fault=blocked,403", "fault=error&status=503,503",
			"fault=html,502", "fault=empty,504", "fault=error&afterwards=true,500", "fault=result&result=true,200" })
	void callsAreStruckByFaults(String form, int status) throws Exception {
		assertThat(post("/faults", form + "&method=getMe")).isEqualTo("{\"done\":true}");
		assertThat(get("/faults")).contains("1 left");
		assertThat(this.test.get(this.test.url("getMe")).statusCode()).isEqualTo(status);
		assertThat(this.test.get(this.test.url("getMe")).statusCode()).isEqualTo(200);
	}

	@Test
	void faultsAreCleared() throws Exception {
		post("/faults", "fault=duplicated&times=3");
		post("/faults", "fault=cut_within_answer&probability=0.5");
		post("/faults", "fault=slow&seconds=0.5");
		assertThat(get("/faults")).contains("DUPLICATED", "WITHIN_ANSWER", "PT0.5S");
		post("/faults/clear", "");
		assertThat(get("/faults")).isEqualTo("{\"faults\":[]}");
	}

	@Test
	void theClockIsMovedAndTheLogRead() throws Exception {
		assertThat(get("/clock")).isEqualTo("{\"time\":\"2027-01-15T08:00:00Z\"}");
		assertThat(post("/clock", "seconds=1.5")).isEqualTo("{\"time\":\"2027-01-15T08:00:01.500Z\"}");
		this.test.call("setWebhook", "{\"url\":\"http://127.0.0.1:1/" + this.test.bot.token() + "\"}");
		this.test.call("getWebhookInfo");
		this.test.call("deleteWebhook");
		this.test.call("sendMessage", "{\"chat_id\":5,\"text\":\"a\"}");
		assertThat(get("/activity")).contains("\"kind\":\"call\",\"text\":\"sendMessage(chat_id=5, text=a)")
			.doesNotContain(this.test.bot.token());
		assertThat(get("/calls?method=sendmessage&chat_id=5")).contains("\"method\":\"sendMessage\","
				+ "\"arguments\":{\"chat_id\":\"5\",\"text\":\"a\"},\"status\":400,\"answer\":\"400 Bad Request: "
				+ "chat not found\"}]");
		assertThat(get("/calls")).doesNotContain(this.test.bot.token());
		assertThat(get("/calls/counts")).contains("\"sendMessage\":1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/bots||The argument username is missing",
			"/users/1/sends|bot=no_bot&text=a|There is no bot with the username no_bot",
			"/users/1/joins|chat_id=-1|There is no group or channel with the id -1",
			"/users/0/sends|text=a|The id of a person is greater than 0, but this is 0",
			"/users/1/dances||A person can do: sends, replies, edits, moves, stops, taps, votes, reacts, pays, asks, "
					+ "chooses, blocks, unblocks, adds, promotes, removes, joins, leaves, asks_to_join; but not dances",
			"/users/1/sends|chat_id=1&text=a|There is no group or channel with the id 1; a private chat with a bot is "
					+ "named by the argument bot",
			"/groups|type=club&title=a&owner=1|The argument type is group, supergroup or channel, but not club",
			"/clock|seconds=x|The argument seconds has to be a number, but is 'x'",
			"/users/1/edits|chat_id=y&message_id=1&text=a|The argument chat_id has to be a number, but is 'y'" })
	void mistakesAreExplained(String path, String form, String error) throws Exception {
		HttpResponse<String> response = this.test.post(url(path), "application/x-www-form-urlencoded",
				(form != null) ? form : "");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).isEqualTo("{\"error\":\"" + error + "\"}");
		assertThat(this.test.get(url("/faults/clear")).statusCode()).isEqualTo(405);
		assertThat(post("/faults", "fault=fire")).startsWith("{\"error\":\"There is no fault 'fire'; calls can be");
	}

	@Test
	void theProgramPrintsItsAddressAndTheTokens() throws Exception {
		StringWriter lines = new StringWriter();
		List<String> options = List.of("--port=0", "--bots=one_bot,two_bot", "--users=Ann", "--seed=5", "--memory=9",
				"--stopped-at=2026-01-01T12:00:00Z");
		try (TelegramEmulator telegram = EmulatorApplication.start(options, new PrintWriter(lines))) {
			assertThat(lines.toString().lines()).hasSize(4)
				.startsWith("Telegram emulator at " + telegram.baseUrl())
				.endsWith("What people do, faults and the clock: curl " + telegram.baseUrl() + "/emulator");
			assertThat(lines.toString()).containsPattern("@two_bot has the token \\d{10}:[\\w-]{35}");
			assertThat(this.test
				.post(telegram.messagesUrl(1).replace("/chats/1/messages", "/users/1/sends"),
						"application/x-www-form-urlencoded", "bot=one_bot&text=hi")
				.body()).contains("\"first_name\":\"Ann\"", "\"date\":1767268800");
		}
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EmulatorApplication.start(List.of("--prot=1"), new PrintWriter(lines)))
			.withMessageStartingWith("There is no option --prot\n\nOptions, each once:\n");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EmulatorApplication.start(List.of("--port=0", "--bots=x"), new PrintWriter(lines)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EmulatorApplication.start(List.of("--seed=x"), new PrintWriter(lines)))
			.withMessage("The option --seed needs a number, but has 'x'");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EmulatorApplication.start(List.of("--port=65536"), new PrintWriter(lines)))
			.withMessage("A port is from 1 to 65535, or 0 for any, but this is 65536");
	}

	private static String part(String disposition, String content) {
		return String.join("\r\n", "--b", "Content-Disposition: form-data; " + disposition, "", content, "");
	}

	private String upload(String parts) throws Exception {
		return this.test.post(url("/users/1/sends"), "multipart/form-data; boundary=b", parts + "--b--\r\n").body();
	}

	private String url(String path) {
		return this.test.telegram.baseUrl() + "/emulator" + path;
	}

	private String get(String path) throws Exception {
		return this.test.get(url(path)).body();
	}

	private String post(String path, String form) throws Exception {
		return this.test.post(url(path), "application/x-www-form-urlencoded", form).body();
	}

}

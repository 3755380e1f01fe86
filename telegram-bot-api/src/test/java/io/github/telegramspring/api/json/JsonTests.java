package io.github.telegramspring.api.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonTests {

	private static final String CHAT = "{\"id\":1,\"type\":\"private\",\"first_name\":\"Ä\"}";

	@Test
	void readsTextAndBytes() {
		Chat chat = Chat.of(1, ChatType.PRIVATE).firstName("Ä");
		assertThat(Json.read(CHAT, Chat::read)).isEqualTo(chat);
		assertThat(Json.read(CHAT.getBytes(StandardCharsets.UTF_8), Chat::read)).isEqualTo(chat);
	}

	@Test
	void readsAPartOfAnArray() {
		byte[] json = ("xx" + CHAT + "yy").getBytes(StandardCharsets.UTF_8);
		try (JsonParser parser = Json.parser(json, 2, json.length - 4)) {
			parser.nextToken();
			assertThat(Chat.read(parser).firstName()).isEqualTo("Ä");
			assertThat(parser.nextToken()).isNull();
		}
	}

	@ParameterizedTest
	@MethodSource("odd")
	void copiesWhateverIsJson(String odd) {
		byte[] json = ("{ \"a\":[" + odd + "]}x").getBytes(StandardCharsets.UTF_8);
		try (JsonParser parser = Json.unlimitedParser(json, 0, json.length - 1)) {
			parser.nextToken();
			assertThat(new String(Json.copy(parser), StandardCharsets.UTF_8)).isEqualTo("{\"a\":[" + odd + "]}");
			assertThat(parser.nextToken()).isNull();
		}
	}

	static Stream<String> odd() {
		return Stream.of("[".repeat(100_000) + "]".repeat(100_000), "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
				"9".repeat(100_000), "0." + "1".repeat(100_000), "1e99999999999", "-0.0", "1E400", "\"\\uD800\"",
				"{\"" + "n".repeat(100_000) + "\":null}", "\"😀Ж\",true,false");
	}

	@Test
	void refusesToCopyHalfAValue() {
		byte[] json = "[[1],".getBytes(StandardCharsets.UTF_8);
		try (JsonParser parser = Json.unlimitedParser(json, 0, json.length)) {
			parser.nextToken();
			assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.copy(parser));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "1", "," })
	void refusesSomethingAfterTheValue(String rest) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read(CHAT + rest, Chat::read));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n" })
	void refusesNoJsonAtAll(String json) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read(json, Chat::read))
			.withMessageStartingWith("Found no JSON at all");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{\"id\"", "{\"id\":", "{\"id\":1", "{\"id\":1,", "{\"id\":1,\"a\":[", "<html>",
			"{\"id\":01}" })
	void refusesBrokenJson(String json) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read(json, Chat::read));
	}

	@Test
	void refusesAValueThatTheReaderDoesNotWant() {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read("[]", Chat::readOrNull))
			.withMessageStartingWith("Found a value of another kind");
	}

	@Test
	void writesWithoutWhiteSpaceAndNulls() {
		assertThat(Json.write(Chat.of(1, ChatType.PRIVATE).firstName("Ä").lastName(null))).isEqualTo(CHAT);
	}

	@Test
	void writesAnObjectOfTheApplication() {
		Map<String, Object> receipt = new LinkedHashMap<>();
		receipt.put("items", List.of(Map.of("vat_code", 1), Chat.of(1, ChatType.PRIVATE)));
		receipt.put("phone", null);
		receipt.put("paid", true);
		assertThat(Json.write(receipt))
			.isEqualTo("{\"items\":[{\"vat_code\":1},{\"id\":1,\"type\":\"private\"}],\"paid\":true}");
	}

}

package io.github.telegramspring.api.json;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import static org.assertj.core.api.Assertions.assertThat;

class BufferedObjectTests {

	private final JsonParser parser = open("[ {\"type\" : \"a\", \"n\":{\"x\":[1,\"é\"]}, \"t\":\"\"} ,2]");

	@Test
	void takesAWholeObjectAndLeavesTheParserAtItsEnd() {
		BufferedObject object = BufferedObject.of(this.parser);
		assertThat(object.json()).isEqualTo("{\"type\":\"a\",\"n\":{\"x\":[1,\"é\"]},\"t\":\"\"}");
		assertThat(this.parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
		assertThat(this.parser.nextIntValue(0)).isEqualTo(2);
	}

	@Test
	void knowsItsMembers() {
		BufferedObject object = BufferedObject.of(this.parser);
		assertThat(object.text("type")).isEqualTo("a");
		assertThat(object.text("n")).isEmpty();
		assertThat(object.text("absent")).isEmpty();
		assertThat(object.has("t")).isTrue();
		assertThat(object.has("x")).isFalse();
	}

	@Test
	void putsTheFirstMemberBack() {
		this.parser.nextName();
		String kind = this.parser.nextStringValue();
		assertThat(BufferedObject.rest(this.parser, "type", kind).json()).startsWith("{\"type\":\"a\",\"n\":");
	}

	@Test
	void takesTheRestFromANameOrAValueOn() {
		this.parser.nextName();
		this.parser.nextToken();
		this.parser.nextName();
		assertThat(BufferedObject.rest(this.parser).json()).isEqualTo("{\"n\":{\"x\":[1,\"é\"]},\"t\":\"\"}");
		JsonParser other = open("{\"type\":{\"a\":1},\"b\":2}");
		other.nextName();
		other.nextToken();
		assertThat(BufferedObject.rest(other).json()).isEqualTo("{\"type\":{\"a\":1},\"b\":2}");
	}

	@Test
	void canBeReadAnyNumberOfTimes() {
		BufferedObject object = BufferedObject.of(this.parser);
		for (int i = 0; i < 2; i++) {
			try (JsonParser again = object.parser()) {
				assertThat(again.currentToken()).isEqualTo(JsonToken.START_OBJECT);
				assertThat(again.nextName()).isEqualTo("type");
			}
		}
	}

	@Test
	void knowsWhereItWasTakenFrom() {
		JsonParser outer = open("{\"a\":[0,{\"b\":1}]}");
		outer.nextName();
		outer.nextToken();
		outer.nextToken();
		outer.nextToken();
		JsonParser inner = BufferedObject.of(outer).parser();
		inner.nextName();
		inner.nextToken();
		assertThat(BufferedObject.path(inner)).isEqualTo("/a/1/b");
	}

	/**
	 * Opens a parser at the start of the first object.
	 */
	private static JsonParser open(String json) {
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		JsonParser parser = Json.parser(bytes, 0, bytes.length);
		while (parser.nextToken() == JsonToken.START_ARRAY) {
			assertThat(parser.currentToken()).isNotNull();
		}
		return parser;
	}

}

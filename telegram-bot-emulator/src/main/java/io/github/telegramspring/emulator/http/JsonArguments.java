package io.github.telegramspring.emulator.http;

import java.nio.charset.StandardCharsets;

import io.github.telegramspring.api.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Takes a JSON body apart: text becomes a value as it is, everything else keeps its JSON,
 * {@code null} included. What comes before a fault in the JSON counts (telegram-server.md
 * §1.2).
 */
final class JsonArguments {

	private JsonArguments() {
	}

	static void read(byte[] body, Arguments arguments) {
		try (JsonParser parser = Json.parser(body, 0, body.length)) {
			JsonToken first = parser.nextToken();
			if (first == JsonToken.VALUE_STRING) {
				arguments.add("content", parser.getString());
			}
			else if (first == JsonToken.START_OBJECT) {
				readMembers(parser, body, arguments);
			}
		}
		catch (JacksonException ex) {
			// The server goes on with what it has.
			return;
		}
	}

	private static void readMembers(JsonParser parser, byte[] body, Arguments arguments) {
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			JsonToken token = parser.nextToken();
			if (token.isStructStart()) {
				int start = (int) parser.currentTokenLocation().getByteOffset();
				parser.skipChildren();
				int end = (int) parser.currentLocation().getByteOffset();
				arguments.add(name, new String(body, start, end - start, StandardCharsets.UTF_8));
			}
			else {
				arguments.add(name, parser.getString());
			}
		}
	}

}

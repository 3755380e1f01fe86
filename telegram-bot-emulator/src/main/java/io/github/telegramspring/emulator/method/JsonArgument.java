package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.wire.WireJson;
import tools.jackson.databind.JsonNode;

/**
 * Arguments whose value is JSON.
 */
final class JsonArgument {

	private JsonArgument() {
	}

	/**
	 * Reads a value.
	 * @param json the value
	 * @param what what errors call it
	 * @return the JSON
	 * @throws RefusalException if it is malformed
	 */
	static JsonNode parse(String json, String what) {
		try {
			return WireJson.tree(json.getBytes(StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			throw RefusalException.badRequest("can't parse " + what + " JSON object");
		}
	}

	/**
	 * Reads a value that is an array.
	 * @param json the value
	 * @param what what errors call it
	 * @return the elements, none if the value is empty or no array
	 * @throws RefusalException if it is malformed
	 */
	static List<JsonNode> elements(String json, String what) {
		JsonNode array = json.isEmpty() ? null : parse(json, what);
		return (array != null && array.isArray()) ? List.copyOf(array.values()) : List.of();
	}

	/**
	 * Takes the members of an object as arguments, which they are like.
	 * @param object the object
	 * @return the arguments, none if it is no object
	 */
	static Arguments members(JsonNode object) {
		Arguments arguments = new Arguments();
		if (object.isObject()) {
			object.forEachEntry(
					(name, value) -> arguments.add(name, value.isString() ? value.asString() : value.toString()));
		}
		return arguments;
	}

}

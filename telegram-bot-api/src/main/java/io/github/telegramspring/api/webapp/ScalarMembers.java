package io.github.telegramspring.api.webapp;

import java.util.HashMap;
import java.util.Map;

import io.github.telegramspring.api.json.JsonMembers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The members of a JSON object of init data, which are nothing but numbers, text and
 * flags. Members of other kinds are passed over.
 */
final class ScalarMembers {

	private final JsonParser parser;

	private final String type;

	private final Map<String, Object> values = new HashMap<>();

	private ScalarMembers(JsonParser parser, String type) {
		this.parser = parser;
		this.type = type;
	}

	/**
	 * Reads an object.
	 * @param parser a parser on the first token of the object, left on its last one
	 * @param type what the object is, for the words of errors
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed or no object
	 */
	static ScalarMembers read(JsonParser parser, String type) {
		JsonMembers.requireObject(parser, type);
		ScalarMembers members = new ScalarMembers(parser, type);
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			switch (parser.nextToken()) {
				case VALUE_NUMBER_INT -> members.values.put(name, parser.getLongValue());
				case VALUE_STRING -> members.values.put(name, parser.getString());
				case VALUE_TRUE -> members.values.put(name, true);
				default -> parser.skipChildren();
			}
		}
		return members;
	}

	/**
	 * Returns a number that must not be missing.
	 */
	long number(String name) {
		return require(name, Long.class);
	}

	/**
	 * Returns text that must not be missing.
	 */
	String text(String name) {
		return require(name, String.class);
	}

	@Nullable String textOrNull(String name) {
		return (this.values.get(name) instanceof String text) ? text : null;
	}

	boolean flag(String name) {
		return Boolean.TRUE.equals(this.values.get(name));
	}

	private <T> T require(String name, Class<T> kind) {
		Object value = this.values.get(name);
		if (!kind.isInstance(value)) {
			throw JsonMembers.missing(this.parser, this.type, 0, name);
		}
		return kind.cast(value);
	}

}

package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Kinds of chats.
 */
public enum ChatType implements JsonWritable {
	/**
	 * A chat with one user.
	 */
	PRIVATE("private"),

	/**
	 * The value channel.
	 */
	CHANNEL("channel"),

	/**
	 * A value that came with a later version of the Bot API; it cannot be sent.
	 */
	UNKNOWN("unknown");

	private final String value;

	ChatType(String value) {
		this.value = value;
	}

	/**
	 * Returns the value as it is in the Bot API.
	 * @return the value
	 */
	public String value() {
		return this.value;
	}

	/**
	 * Returns the constant for a value of the Bot API.
	 * @param value the value
	 * @return the constant, {@link #UNKNOWN} if there is none
	 */
	public static ChatType of(String value) {
		return switch (value) {
			case "private" -> PRIVATE;
			case "channel" -> CHANNEL;
			default -> UNKNOWN;
		} ;
	}

	/**
	 * Reads a {@code ChatType} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code ChatType}
	 * @throws tools.jackson.core.JacksonException if there is no text
	 */
	public static ChatType read(JsonParser parser) {
		return of(JsonValues.readString(parser));
	}

	/**
	 * Reads a {@code ChatType} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code ChatType}, or {@code null} if there is no text
	 */
	public static @Nullable ChatType readOrNull(JsonParser parser) {
		String value = JsonValues.readStringOrNull(parser);
		return (value != null) ? of(value) : null;
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.writeValue(this.value);
	}
}

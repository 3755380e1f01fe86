package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Emoji that can be reactions. There are constants for the values known today; others can be used as well.
 *
 * @param value the value as it is in the Bot API
 */
public record ReactionEmoji(String value) implements JsonWritable {
	/**
	 * The value 👍.
	 */
	public static final ReactionEmoji THUMBS_UP = new ReactionEmoji("👍");

	/**
	 * The value x-ray.
	 */
	public static final ReactionEmoji X_RAY = new ReactionEmoji("x-ray");

	/**
	 * Checks that there is a value.
	 */
	public ReactionEmoji {
		Objects.requireNonNull(value, "value must not be null");
	}

	/**
	 * Makes a value of its text.
	 * @param value the text
	 * @return the value
	 */
	public static ReactionEmoji of(String value) {
		return new ReactionEmoji(value);
	}

	/**
	 * Reads a {@code ReactionEmoji} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code ReactionEmoji}
	 * @throws tools.jackson.core.JacksonException if there is no text
	 */
	public static ReactionEmoji read(JsonParser parser) {
		return of(JsonValues.readString(parser));
	}

	/**
	 * Reads a {@code ReactionEmoji} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code ReactionEmoji}, or {@code null} if there is no text
	 */
	public static @Nullable ReactionEmoji readOrNull(JsonParser parser) {
		String value = JsonValues.readStringOrNull(parser);
		return (value != null) ? of(value) : null;
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.writeValue(this.value);
	}

	@Override
	public String toString() {
		return this.value;
	}
}

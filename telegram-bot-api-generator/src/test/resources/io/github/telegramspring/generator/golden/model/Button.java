package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.json.RecordText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A button of a &lt;Keyboard&gt;.
 *
 * @param text Label.
 */
public record Button(String text) implements JsonWritable {
	private static final PropertyNameMatcher MEMBERS = JsonMembers.names("text");

	/**
	 * Checks that what is required is there, and keeps lists from being changed.
	 */
	public Button {
		Objects.requireNonNull(text, "text must not be null");
	}

	/**
	 * Makes a {@code Button} of what it cannot do without.
	 * @param text Label.
	 * @return the {@code Button}, to which more can be added
	 */
	public static Button of(String text) {
		return new Button(text);
	}

	/**
	 * Returns a copy with this {@code text}: Label.
	 * @param text the value
	 * @return the copy
	 */
	public Button text(String text) {
		return new Button(text);
	}

	@Override
	public String toString() {
		return new RecordText("Button")
				.add("text", this.text)
				.toString();
	}

	/**
	 * Reads a {@code Button} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code Button}
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, is no object, or lacks something that a {@code Button} always has
	 */
	public static Button read(JsonParser parser) {
		JsonMembers.requireObject(parser, "Button");
		return readMembers(parser);
	}

	/**
	 * Reads a {@code Button} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code Button}, or {@code null} if there is no object
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, or lacks something that a {@code Button} always has
	 */
	public static @Nullable Button readOrNull(JsonParser parser) {
		if (parser.currentToken() == JsonToken.VALUE_STRING) {
			return of(parser.getString());
		}
		return JsonMembers.isObject(parser) ? readMembers(parser) : null;
	}

	static Button readMembers(JsonParser parser) {
		String text = null;
		long seen = 0;
		int member;
		while ((member = JsonMembers.nextMember(parser, MEMBERS)) != JsonMembers.END) {
			switch (member) {
				case 0 -> {
					text = JsonValues.readString(parser);
					seen |= 0x1L;
				}
				default -> throw new IllegalStateException("No member " + member);
			}
		}
		if (seen != 0x1L) {
			throw JsonMembers.missing(parser, "Button", seen, "text");
		}
		return new Button(text);
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.startObject();
		out.write("text", this.text);
		out.endObject();
	}
}

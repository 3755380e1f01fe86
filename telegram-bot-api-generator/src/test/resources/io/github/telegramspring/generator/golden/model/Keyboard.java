package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.json.RecordText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Rows of buttons.
 *
 * @param rows The rows.
 * @param fallback Rows for old apps.
 * @param colors Colors, one for each row. (at least 1 elements)
 * @param allowedChats Where it is shown.
 */
public record Keyboard(List<List<Button>> rows, @Nullable List<List<String>> fallback,
		@Nullable List<Integer> colors, @Nullable List<ChatType> allowedChats) implements JsonWritable {
	private static final PropertyNameMatcher MEMBERS = JsonMembers.names("rows", "fallback", "colors", "allowed_chats");

	/**
	 * Checks that what is required is there, and keeps lists from being changed.
	 */
	public Keyboard {
		Objects.requireNonNull(rows, "rows must not be null");
		rows = rows.stream().map(List::copyOf).toList();
		fallback = (fallback != null) ? fallback.stream().map(List::copyOf).toList() : null;
		colors = (colors != null) ? List.copyOf(colors) : null;
		allowedChats = (allowedChats != null) ? List.copyOf(allowedChats) : null;
	}

	/**
	 * Makes a {@code Keyboard} of what it cannot do without.
	 * @param rows The rows.
	 * @return the {@code Keyboard}, to which more can be added
	 */
	public static Keyboard of(List<List<Button>> rows) {
		return new Keyboard(rows, null, null, null);
	}

	/**
	 * Returns a copy with this {@code rows}: The rows.
	 * @param rows the value
	 * @return the copy
	 */
	public Keyboard rows(List<List<Button>> rows) {
		return new Keyboard(rows, this.fallback, this.colors, this.allowedChats);
	}

	/**
	 * Returns a copy with this {@code fallback}: Rows for old apps.
	 * @param fallback the value, or none to leave it out
	 * @return the copy
	 */
	public Keyboard fallback(@Nullable List<List<String>> fallback) {
		return new Keyboard(this.rows, fallback, this.colors, this.allowedChats);
	}

	/**
	 * Returns a copy with this {@code colors}: Colors, one for each row. (at least 1 elements)
	 * @param colors the value, or none to leave it out
	 * @return the copy
	 */
	public Keyboard colors(@Nullable List<Integer> colors) {
		return new Keyboard(this.rows, this.fallback, colors, this.allowedChats);
	}

	/**
	 * Returns a copy with this {@code colors}: Colors, one for each row. (at least 1 elements)
	 * @param colors the value, or none to leave it out
	 * @return the copy
	 */
	public Keyboard colors(Integer... colors) {
		return colors(List.of(colors));
	}

	/**
	 * Returns a copy with this {@code allowed_chats}: Where it is shown.
	 * @param allowedChats the value, or none to leave it out
	 * @return the copy
	 */
	public Keyboard allowedChats(@Nullable List<ChatType> allowedChats) {
		return new Keyboard(this.rows, this.fallback, this.colors, allowedChats);
	}

	/**
	 * Returns a copy with this {@code allowed_chats}: Where it is shown.
	 * @param allowedChats the value, or none to leave it out
	 * @return the copy
	 */
	public Keyboard allowedChats(ChatType... allowedChats) {
		return allowedChats(List.of(allowedChats));
	}

	@Override
	public String toString() {
		return new RecordText("Keyboard")
				.add("rows", this.rows)
				.add("fallback", this.fallback)
				.add("colors", this.colors)
				.add("allowedChats", this.allowedChats)
				.toString();
	}

	/**
	 * Reads a {@code Keyboard} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code Keyboard}
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, is no object, or lacks something that a {@code Keyboard} always has
	 */
	public static Keyboard read(JsonParser parser) {
		JsonMembers.requireObject(parser, "Keyboard");
		return readMembers(parser);
	}

	/**
	 * Reads a {@code Keyboard} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code Keyboard}, or {@code null} if there is no object
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, or lacks something that a {@code Keyboard} always has
	 */
	public static @Nullable Keyboard readOrNull(JsonParser parser) {
		return JsonMembers.isObject(parser) ? readMembers(parser) : null;
	}

	static Keyboard readMembers(JsonParser parser) {
		List<List<Button>> rows = null;
		@Nullable List<List<String>> fallback = null;
		@Nullable List<Integer> colors = null;
		@Nullable List<ChatType> allowedChats = null;
		long seen = 0;
		int member;
		while ((member = JsonMembers.nextMember(parser, MEMBERS)) != JsonMembers.END) {
			switch (member) {
				case 0 -> {
					rows = JsonValues.readList(parser, (row) -> JsonValues.readListOrNull(row, Button::readOrNull));
					seen |= 0x1L;
				}
				case 1 -> fallback = JsonValues.readListOrNull(parser, (row) -> JsonValues.readListOrNull(row, JsonValues::readStringOrNull));
				case 2 -> colors = JsonValues.readListOrNull(parser, JsonValues::readIntOrNull);
				case 3 -> allowedChats = JsonValues.readListOrNull(parser, ChatType::readOrNull);
				default -> throw new IllegalStateException("No member " + member);
			}
		}
		if (seen != 0x1L) {
			throw JsonMembers.missing(parser, "Keyboard", seen, "rows");
		}
		return new Keyboard(rows, fallback, colors, allowedChats);
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.startObject();
		out.write("rows", this.rows);
		out.write("fallback", this.fallback);
		out.write("colors", this.colors);
		out.write("allowed_chats", this.allowedChats);
		out.endObject();
	}
}

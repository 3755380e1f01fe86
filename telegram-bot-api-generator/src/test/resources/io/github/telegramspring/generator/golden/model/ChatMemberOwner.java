package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.RecordText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Who owns the chat.
 *
 * @param user Who it is.
 * @param customTitle Title.
 */
public record ChatMemberOwner(User user, @Nullable String customTitle) implements ChatMember {
	private static final PropertyNameMatcher MEMBERS = JsonMembers.names("user", "custom_title");

	/**
	 * Checks that what is required is there, and keeps lists from being changed.
	 */
	public ChatMemberOwner {
		Objects.requireNonNull(user, "user must not be null");
	}

	/**
	 * Makes a {@code ChatMemberOwner} of what it cannot do without.
	 * @param user Who it is.
	 * @return the {@code ChatMemberOwner}, to which more can be added
	 */
	public static ChatMemberOwner of(User user) {
		return new ChatMemberOwner(user, null);
	}

	/**
	 * Returns a copy with this {@code user}: Who it is.
	 * @param user the value
	 * @return the copy
	 */
	public ChatMemberOwner user(User user) {
		return new ChatMemberOwner(user, this.customTitle);
	}

	/**
	 * Returns a copy with this {@code custom_title}: Title.
	 * @param customTitle the value, or none to leave it out
	 * @return the copy
	 */
	public ChatMemberOwner customTitle(@Nullable String customTitle) {
		return new ChatMemberOwner(this.user, customTitle);
	}

	@Override
	public String toString() {
		return new RecordText("ChatMemberOwner")
				.add("user", this.user)
				.add("customTitle", this.customTitle)
				.toString();
	}

	/**
	 * Reads a {@code ChatMemberOwner} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code ChatMemberOwner}
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, is no object, or lacks something that a {@code ChatMemberOwner} always has
	 */
	public static ChatMemberOwner read(JsonParser parser) {
		JsonMembers.requireObject(parser, "ChatMemberOwner");
		return readMembers(parser);
	}

	/**
	 * Reads a {@code ChatMemberOwner} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code ChatMemberOwner}, or {@code null} if there is no object
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, or lacks something that a {@code ChatMemberOwner} always has
	 */
	public static @Nullable ChatMemberOwner readOrNull(JsonParser parser) {
		return JsonMembers.isObject(parser) ? readMembers(parser) : null;
	}

	static ChatMemberOwner readMembers(JsonParser parser) {
		User user = null;
		@Nullable String customTitle = null;
		long seen = 0;
		int member;
		while ((member = JsonMembers.nextMember(parser, MEMBERS)) != JsonMembers.END) {
			switch (member) {
				case 0 -> {
					user = User.read(parser);
					seen |= 0x1L;
				}
				case 1 -> customTitle = JsonValues.readStringOrNull(parser);
				default -> throw new IllegalStateException("No member " + member);
			}
		}
		if (seen != 0x1L) {
			throw JsonMembers.missing(parser, "ChatMemberOwner", seen, "user");
		}
		return new ChatMemberOwner(user, customTitle);
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.startObject();
		out.write("status", "creator");
		out.write("user", this.user);
		out.write("custom_title", this.customTitle);
		out.endObject();
	}
}

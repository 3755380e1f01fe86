package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.BufferedObject;
import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * What somebody is in a chat.
 */
public sealed interface ChatMember extends JsonWritable permits ChatMemberOwner, ChatMemberLeft, ChatMember.Unknown {
	/**
	 * Returns the {@code user}, which every member of this union has.
	 * @return the {@code user}
	 */
	User user();

	/**
	 * Reads a {@code ChatMember} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code ChatMember}
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, of another kind, or lacks something that its type always has
	 */
	static ChatMember read(JsonParser parser) {
		return JsonValues.require(readOrNull(parser), parser, "ChatMember");
	}

	private static ChatMember readBuffered(BufferedObject object) {
		if (object.text("status").equals("creator")) {
			return ChatMemberOwner.read(object.parser());
		}
		if (object.text("status").equals("left")) {
			return ChatMemberLeft.read(object.parser());
		}
		return Unknown.readMembers(object.parser(), object.json());
	}

	/**
	 * Reads a {@code ChatMember} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code ChatMember}, or {@code null} if the JSON is of another kind
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, or lacks something that its type always has
	 */
	static @Nullable ChatMember readOrNull(JsonParser parser) {
		if (!JsonMembers.isObject(parser)) {
			return null;
		}
		String kind = JsonMembers.leadingString(parser, "status");
		if (kind == null) {
			return readBuffered(BufferedObject.rest(parser));
		}
		return switch (kind) {
			case "creator" -> ChatMemberOwner.readMembers(parser);
			case "left" -> ChatMemberLeft.readMembers(parser);
			default -> readBuffered(BufferedObject.rest(parser, "status", kind));
		} ;
	}

	/**
	 * A member of this union that came with a later version of the Bot API.
	 *
	 * @param user the {@code user} that every member of this union has
	 * @param json the whole object as JSON
	 */
	record Unknown(User user, String json) implements ChatMember {
		private static final PropertyNameMatcher MEMBERS = JsonMembers.names("user");

		@Override
		public void writeTo(JsonOutput out) {
			out.writeRaw(this.json);
		}

		static Unknown readMembers(JsonParser parser, String json) {
			User user = null;
			long seen = 0;
			int member;
			while ((member = JsonMembers.nextMember(parser, MEMBERS)) != JsonMembers.END) {
				switch (member) {
					case 0 -> {
						user = User.read(parser);
						seen |= 0x1L;
					}
					default -> throw new IllegalStateException("No member " + member);
				}
			}
			if (seen != 0x1L) {
				throw JsonMembers.missing(parser, "ChatMember.Unknown", seen, "user");
			}
			return new Unknown(user, json);
		}
	}
}

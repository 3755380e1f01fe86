package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A message or what is left of it.
 */
public sealed interface MaybeInaccessibleMessage extends JsonWritable, MaybeInaccessibleMessageShortcuts permits Message, InaccessibleMessage {
	/**
	 * Returns the {@code message_id}, which every member of this union has.
	 * @return the {@code message_id}
	 */
	int messageId();

	/**
	 * Returns the {@code chat}, which every member of this union has.
	 * @return the {@code chat}
	 */
	Chat chat();

	/**
	 * Reads a {@code MaybeInaccessibleMessage} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code MaybeInaccessibleMessage}
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, of another kind, or lacks something that its type always has
	 */
	static MaybeInaccessibleMessage read(JsonParser parser) {
		return JsonValues.require(readOrNull(parser), parser, "MaybeInaccessibleMessage");
	}

	/**
	 * Reads a {@code MaybeInaccessibleMessage} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code MaybeInaccessibleMessage}, or {@code null} if the JSON is of another kind
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, or lacks something that its type always has
	 */
	static @Nullable MaybeInaccessibleMessage readOrNull(JsonParser parser) {
		if (!JsonMembers.isObject(parser)) {
			return null;
		}
		Message value = Message.readMembers(parser);
		return (value.date().getEpochSecond() == 0) ? new InaccessibleMessage(value.chat(), value.messageId()) : value;
	}
}

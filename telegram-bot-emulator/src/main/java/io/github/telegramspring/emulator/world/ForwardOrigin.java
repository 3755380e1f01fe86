package io.github.telegramspring.emulator.world;

import java.time.Instant;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.wire.UserJson;

/**
 * Where a message was forwarded from.
 *
 * @param from who sent it first
 * @param chat where
 * @param messageId its number there
 * @param date when
 */
public record ForwardOrigin(Account from, Chat chat, int messageId, Instant date) {

	/**
	 * Returns where a message comes from, when it is forwarded.
	 * @param message the message
	 * @return its own origin, or itself
	 */
	public static ForwardOrigin of(StoredMessage message) {
		ForwardOrigin origin = message.origin();
		return (origin != null) ? origin
				: new ForwardOrigin(message.from(), message.chat(), message.id(), message.date());
	}

	/**
	 * Writes the members of a message that tell it, with those of former versions of the
	 * Bot API.
	 * @param out where to write
	 */
	void writeMembers(JsonOutput out) {
		boolean post = isPost();
		JsonWritable origin = (inner) -> {
			inner.startObject();
			inner.write("type", post ? "channel" : "user");
			if (post) {
				inner.write("chat", this.chat.json());
				inner.write("message_id", this.messageId);
			}
			else {
				inner.write("sender_user", UserJson.of(this.from.user()));
			}
			inner.write("date", this.date);
			inner.endObject();
		};
		out.write("forward_origin", origin);
		if (post) {
			out.write("forward_from_chat", this.chat.json());
			out.write("forward_from_message_id", this.messageId);
		}
		else {
			out.write("forward_from", UserJson.of(this.from.user()));
		}
		out.write("forward_date", this.date);
	}

	private boolean isPost() {
		return this.chat instanceof GroupChat group && group.kind() == GroupKind.CHANNEL;
	}

}

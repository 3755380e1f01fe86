package io.github.telegramspring.emulator.world;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.wire.UserJson;
import org.jspecify.annotations.Nullable;

/**
 * Messages, with their members in the server's order (telegram-server.md §5.2).
 */
public final class MessageJson {

	private MessageJson() {
	}

	/**
	 * Writes a message.
	 * @param message the message
	 * @return the JSON object
	 */
	public static JsonWritable of(StoredMessage message) {
		return (out) -> write(out, message, message.replyTo());
	}

	/**
	 * Writes a message as it is nested in another one, or as it is answered to an edit:
	 * it does not show what it replies to.
	 * @param message the message
	 * @return the JSON object
	 */
	public static JsonWritable withoutReply(StoredMessage message) {
		return (out) -> write(out, message, null);
	}

	private static void writeSender(JsonOutput out, StoredMessage message) {
		if (message.chat() instanceof BusinessChat chat) {
			out.write("business_connection_id", chat.connection().id());
			out.write("sender_business_bot", message.isFromBot() ? UserJson.of(message.from().user()) : null);
		}
		out.write("message_id", message.id());
		if (message.isPost()) {
			out.write("sender_chat", message.chat().json());
		}
		else {
			Account from = (message.chat() instanceof BusinessChat chat) ? chat.shownSender(message) : message.from();
			out.write("from", UserJson.of(from.user()));
		}
	}

	private static void write(JsonOutput out, StoredMessage message, @Nullable StoredMessage replyTo) {
		out.startObject();
		writeSender(out, message);
		out.write("chat", message.chat().json());
		out.write("date", message.date());
		out.write("edit_date", message.editDate());
		int topic = message.draft().topicId();
		if (topic > 0) {
			out.write("message_thread_id", topic);
		}
		if (message.origin() != null) {
			message.origin().writeMembers(out);
		}
		out.write("reply_to_message", (replyTo != null) ? withoutReply(replyTo) : null);
		out.write("media_group_id", message.albumId());
		message.content().writeMembers(out);
		out.write("reply_markup", message.keyboard());
		out.write("via_bot", (message.viaBot() != null) ? UserJson.of(message.viaBot().user()) : null);
		out.writeFlag("has_protected_content", message.isProtected());
		out.writeFlag("is_topic_message", topic > 0);
		out.endObject();
	}

}

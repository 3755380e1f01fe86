package io.github.telegramspring.emulator.wire;

import java.util.List;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.emulator.world.MessageContent;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * Messages, with their members in the server's order (telegram-server.md §5.2 and §5.3).
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

	private static void write(JsonOutput out, StoredMessage message, @Nullable StoredMessage replyTo) {
		out.startObject();
		out.write("message_id", message.id());
		out.write("from", UserJson.of(message.from().user()));
		out.write("chat", UserJson.privateChat(message.chat().person().user()));
		out.write("date", message.date());
		if (replyTo != null) {
			// Nested one level only: the inner message shows no reply of its own.
			JsonWritable nested = (inner) -> write(inner, replyTo, null);
			out.write("reply_to_message", nested);
		}
		writeContent(out, message.content());
		out.write("reply_markup", message.keyboard());
		out.writeFlag("has_protected_content", message.isProtected());
		out.endObject();
	}

	private static void writeContent(JsonOutput out, MessageContent content) {
		if (content instanceof MessageContent.Text text) {
			out.write("text", text.text());
			List<JsonWritable> entities = text.entities().stream().map(MessageJson::entity).toList();
			out.write("entities", entities.isEmpty() ? null : entities);
		}
	}

	private static JsonWritable entity(MessageEntity entity) {
		return (out) -> {
			out.startObject();
			out.write("offset", entity.offset());
			out.write("length", entity.length());
			out.write("type", entity.type().value());
			out.endObject();
		};
	}

}

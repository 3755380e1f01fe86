package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.RecordText;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A message.
 *
 * @param messageId Number of the message.
 * @param date When it was sent.
 * @param chat Where it is.
 * @param text What it says.
 * @param pinnedMessage What was pinned.
 */
public record Message(int messageId, Instant date, Chat chat, @Nullable String text,
		@Nullable MaybeInaccessibleMessage pinnedMessage) implements MaybeInaccessibleMessage, MessageView, MessageShortcuts {
	private static final PropertyNameMatcher MEMBERS = JsonMembers.names("message_id", "date", "chat", "text", "pinned_message");

	/**
	 * Checks that what is required is there, and keeps lists from being changed.
	 */
	public Message {
		Objects.requireNonNull(date, "date must not be null");
		Objects.requireNonNull(chat, "chat must not be null");
	}

	/**
	 * Makes a {@code Message} of what it cannot do without.
	 * @param messageId Number of the message.
	 * @param date When it was sent.
	 * @param chat Where it is.
	 * @return the {@code Message}, to which more can be added
	 */
	public static Message of(int messageId, Instant date, Chat chat) {
		return new Message(messageId, date, chat, null, null);
	}

	/**
	 * Returns a copy with this {@code message_id}: Number of the message.
	 * @param messageId the value
	 * @return the copy
	 */
	public Message messageId(int messageId) {
		return new Message(messageId, this.date, this.chat, this.text, this.pinnedMessage);
	}

	/**
	 * Returns a copy with this {@code date}: When it was sent.
	 * @param date the value
	 * @return the copy
	 */
	public Message date(Instant date) {
		return new Message(this.messageId, date, this.chat, this.text, this.pinnedMessage);
	}

	/**
	 * Returns a copy with this {@code chat}: Where it is.
	 * @param chat the value
	 * @return the copy
	 */
	public Message chat(Chat chat) {
		return new Message(this.messageId, this.date, chat, this.text, this.pinnedMessage);
	}

	/**
	 * Returns a copy with this {@code text}: What it says.
	 * @param text the value, or none to leave it out
	 * @return the copy
	 */
	public Message text(@Nullable String text) {
		return new Message(this.messageId, this.date, this.chat, text, this.pinnedMessage);
	}

	/**
	 * Returns a copy with this {@code pinned_message}: What was pinned.
	 * @param pinnedMessage the value, or none to leave it out
	 * @return the copy
	 */
	public Message pinnedMessage(@Nullable MaybeInaccessibleMessage pinnedMessage) {
		return new Message(this.messageId, this.date, this.chat, this.text, pinnedMessage);
	}

	@Override
	public String toString() {
		return new RecordText("Message")
				.add("messageId", this.messageId)
				.add("date", this.date)
				.add("chat", this.chat)
				.add("text", this.text)
				.add("pinnedMessage", this.pinnedMessage)
				.toString();
	}

	/**
	 * Reads a {@code Message} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code Message}
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, is no object, or lacks something that a {@code Message} always has
	 */
	public static Message read(JsonParser parser) {
		JsonMembers.requireObject(parser, "Message");
		return readMembers(parser);
	}

	/**
	 * Reads a {@code Message} from JSON. Members that are unknown, and optional ones of a wrong type, are passed over.
	 * @param parser a parser on the first token of the value
	 * @return the {@code Message}, or {@code null} if there is no object
	 * @throws tools.jackson.core.JacksonException if the JSON is malformed, or lacks something that a {@code Message} always has
	 */
	public static @Nullable Message readOrNull(JsonParser parser) {
		return JsonMembers.isObject(parser) ? readMembers(parser) : null;
	}

	static Message readMembers(JsonParser parser) {
		int messageId = 0;
		Instant date = null;
		Chat chat = null;
		@Nullable String text = null;
		@Nullable MaybeInaccessibleMessage pinnedMessage = null;
		long seen = 0;
		int member;
		while ((member = JsonMembers.nextMember(parser, MEMBERS)) != JsonMembers.END) {
			switch (member) {
				case 0 -> {
					messageId = JsonValues.readInt(parser);
					seen |= 0x1L;
				}
				case 1 -> {
					date = JsonValues.readInstant(parser);
					seen |= 0x2L;
				}
				case 2 -> {
					chat = Chat.read(parser);
					seen |= 0x4L;
				}
				case 3 -> text = JsonValues.readStringOrNull(parser);
				case 4 -> pinnedMessage = MaybeInaccessibleMessage.readOrNull(parser);
				default -> throw new IllegalStateException("No member " + member);
			}
		}
		if (seen != 0x7L) {
			throw JsonMembers.missing(parser, "Message", seen, "message_id", "date", "chat");
		}
		return new Message(messageId, date, chat, text, pinnedMessage);
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.startObject();
		out.write("message_id", this.messageId);
		out.write("date", this.date);
		out.write("chat", this.chat);
		out.write("text", this.text);
		out.write("pinned_message", this.pinnedMessage);
		out.endObject();
	}
}

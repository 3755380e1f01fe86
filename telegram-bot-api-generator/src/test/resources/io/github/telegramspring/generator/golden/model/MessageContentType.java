package io.github.telegramspring.api.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a message consists of, named after the field of the Bot API that holds it. Some messages have two fields for the same thing, such as an animation that is a document as well: the more specific kind comes first here.
 *
 * @see MessageView#contentType()
 */
public enum MessageContentType {
	/**
	 * What it says.
	 */
	TEXT("text", false, false, Message::text),

	/**
	 * What was pinned.
	 */
	PINNED_MESSAGE("pinned_message", true, false, Message::pinnedMessage),

	/**
	 * Content that came with a later version of the Bot API, or none at all.
	 */
	UNKNOWN("unknown", false, false, (message) -> null);

	private final String fieldName;

	private final boolean service;

	private final boolean media;

	private final Function<Message, @Nullable Object> accessor;

	MessageContentType(String fieldName, boolean service, boolean media,
			Function<Message, @Nullable Object> accessor) {
		this.fieldName = fieldName;
		this.service = service;
		this.media = media;
		this.accessor = accessor;
	}

	/**
	 * Returns the field of a message that holds such content, as it is in the Bot API.
	 * @return the name
	 */
	public String fieldName() {
		return this.fieldName;
	}

	/**
	 * Whether such a message tells of an event, such as a new member, instead of being written or sent by somebody.
	 * @return whether it is a service message
	 */
	public boolean isService() {
		return this.service;
	}

	/**
	 * Whether such content is a file or several, such as photos, stickers or voice messages.
	 * @return whether it is media
	 */
	public boolean isMedia() {
		return this.media;
	}

	@Nullable Object valueIn(Message message) {
		return this.accessor.apply(message);
	}
}

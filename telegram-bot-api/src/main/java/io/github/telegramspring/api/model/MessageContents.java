package io.github.telegramspring.api.model;

import org.jspecify.annotations.Nullable;

/**
 * Finds in a message what {@link MessageView} offers.
 */
final class MessageContents {

	private static final MessageContentType[] TYPES = MessageContentType.values();

	private MessageContents() {
	}

	static MessageContentType type(Message message) {
		for (MessageContentType type : TYPES) {
			if (type.valueIn(message) != null) {
				return type;
			}
		}
		return MessageContentType.UNKNOWN;
	}

	static MessageContent content(Message message) {
		MessageContentType type = type(message);
		Object value = type.valueIn(message);
		if (value == null) {
			return new UnknownContent();
		}
		if (type.isService()) {
			return new ServiceContent(type, value);
		}
		if (type.isMedia()) {
			return mediaContent(message);
		}
		return (value instanceof MessageObject object) ? object : new TextContent(message.formattedText());
	}

	private static MessageContent mediaContent(Message message) {
		MessageMedia media = media(message);
		if (media == null) {
			return new UnknownContent();
		}
		String mediaGroupId = message.mediaGroupId();
		return (mediaGroupId != null) ? new AlbumItem(mediaGroupId, media, message.formattedText())
				: new MediaContent(media, message.formattedText());
	}

	static @Nullable MessageMedia media(Message message) {
		MessageContentType type = type(message);
		if (type == MessageContentType.PHOTO) {
			return PhotoSizes.largest(message.photo());
		}
		return (type.valueIn(message) instanceof MessageMedia media) ? media : null;
	}

}

package io.github.telegramspring.api.model;

/**
 * Finds in a message what {@link MessageView} offers.
 */
final class MessageContents {

	private static final MessageContentType[] TYPES = MessageContentType.values();

	private MessageContents() {
	}

	static MessageContentType type(Message message) {
		for (MessageContentType type : TYPES) {
			if (type.isIn(message)) {
				return type;
			}
		}
		return MessageContentType.UNKNOWN;
	}

}

package io.github.telegramspring.api.model;

/**
 * What a message says beyond its single fields: the questions that would otherwise need a
 * look at many of them.
 */
public sealed interface MessageView permits Message {

	/**
	 * Returns what the message consists of. Where the Bot API fills in two fields for the
	 * same thing, it is the more specific one: an animation is not a document, a venue
	 * not a location, and a live photo not a photo. <pre>{@code
	 * switch (message.contentType()) {
	 *     case TEXT -> echo(message);
	 *     case NEW_CHAT_MEMBERS -> greet(message.newChatMembers());
	 *     default -> ignore();
	 * }
	 * }</pre>
	 * @return the kind of the content, {@link MessageContentType#UNKNOWN} if it came with
	 * a later version of the Bot API
	 * @see #hasContent(MessageContentType)
	 */
	default MessageContentType contentType() {
		return MessageContents.type((Message) this);
	}

	/**
	 * Tells whether the message has content of a kind. Unlike {@link #contentType()} this
	 * holds for the less specific kind as well: an animation is also a document.
	 * @param type the kind
	 * @return whether there is such content
	 */
	default boolean hasContent(MessageContentType type) {
		return (type != MessageContentType.UNKNOWN) ? type.isIn((Message) this) : contentType() == type;
	}

}

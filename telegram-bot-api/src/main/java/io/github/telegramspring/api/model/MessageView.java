package io.github.telegramspring.api.model;

import io.github.telegramspring.api.text.FormattedText;
import org.jspecify.annotations.Nullable;

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
		return (type != MessageContentType.UNKNOWN) ? type.valueIn((Message) this) != null : contentType() == type;
	}

	/**
	 * Returns what the message consists of as one value to switch on.
	 * @return the content, made on demand
	 */
	default MessageContent content() {
		return MessageContents.content((Message) this);
	}

	/**
	 * Returns the file that the message carries, or its paid media. <pre>{@code
	 * if (message.media() instanceof MediaFile file) {
	 *     bot.getFile(file.fileId());
	 * }
	 * }</pre>
	 * @return the media, of a photo the largest size, or {@code null} if there is none
	 */
	default @Nullable MessageMedia media() {
		return MessageContents.media((Message) this);
	}

	/**
	 * Returns the text of the message with its formatting, or its caption if it has
	 * media. <pre>{@code
	 * FormattedText text = message.formattedText();
	 * text.html();                                // <b>Hello</b> #world
	 * text.textsOf(MessageEntityType.HASHTAG);    // [#world]
	 * }</pre>
	 * @return the text or caption, empty if there is neither
	 * @throws IllegalArgumentException if an entity is not within the text
	 */
	default FormattedText formattedText() {
		Message message = (Message) this;
		return (message.text() != null) ? FormattedText.of(message.text(), message.entities())
				: FormattedText.of(message.caption(), message.captionEntities());
	}

	/**
	 * Returns who the message is from: the chat in whose name it was sent, such as a
	 * channel or the group of an anonymous administrator, otherwise the user.
	 * @return the sender, or {@code null} if it is not known
	 */
	default @Nullable Sender sender() {
		Message message = (Message) this;
		return (message.senderChat() != null) ? message.senderChat() : message.from();
	}

}

package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.text.DeepLink;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a message even if the bot has no access to it any more.
 */
public sealed interface MaybeInaccessibleMessageView extends JsonWritable permits MaybeInaccessibleMessage {

	/**
	 * Returns the number of the message.
	 * @return the number, unique only within its chat
	 */
	int messageId();

	/**
	 * Returns the chat of the message.
	 * @return the chat
	 */
	Chat chat();

	/**
	 * Tells whether the bot knows the whole message, and not only where it is.
	 * @return whether this is a {@link Message}
	 */
	default boolean isAccessible() {
		return this instanceof Message;
	}

	/**
	 * Returns the link that opens the message: for everybody if the chat is public, for
	 * its members if it is not. <pre>{@code
	 * https://t.me/springnews/7          // in a public channel or supergroup
	 * https://t.me/c/1234567890/7        // in a private one
	 * https://t.me/c/1234567890/2/7      // in topic 2 of a forum
	 * https://t.me/springnews/7?thread=3 // among the comments on message 3
	 * }</pre>
	 * @return the link, or {@code null} if the message has none, as in private chats and
	 * basic groups
	 */
	default @Nullable String link() {
		if (chat().type() != ChatType.SUPERGROUP && chat().type() != ChatType.CHANNEL) {
			return null;
		}
		Message message = (this instanceof Message accessible) ? accessible : null;
		Integer thread = (message != null) ? message.messageThreadId() : null;
		if (message == null || thread == null) {
			return link(chat(), messageId());
		}
		return message.isTopicMessage() ? link(chat(), thread, messageId())
				: link(chat(), messageId()) + "?thread=" + thread;
	}

	private static String link(Chat chat, int messageId) {
		String username = chat.username();
		return (username != null) ? DeepLink.message(username, messageId) : DeepLink.message(chat.id(), messageId);
	}

	private static String link(Chat chat, int messageThreadId, int messageId) {
		String username = chat.username();
		return (username != null) ? DeepLink.message(username, messageThreadId, messageId)
				: DeepLink.message(chat.id(), messageThreadId, messageId);
	}

}

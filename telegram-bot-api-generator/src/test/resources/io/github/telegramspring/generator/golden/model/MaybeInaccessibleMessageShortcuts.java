package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.method.EditMessageText;
import io.github.telegramspring.api.method.ForwardMessage;

/**
 * Requests about a message.
 */
public sealed interface MaybeInaccessibleMessageShortcuts extends JsonWritable permits MaybeInaccessibleMessage {
	/**
	 * Returns the {@code chat}: Where it is.
	 * @return the {@code chat}
	 */
	Chat chat();

	/**
	 * Returns the {@code message_id}: Number of the message.
	 * @return the {@code message_id}
	 */
	int messageId();

	/**
	 * Forwards a message. The message is this one.
	 * @param chatId Chat the call applies to.
	 * @return the request, to which more can be added
	 */
	default ForwardMessage forwardTo(long chatId) {
		return new ForwardMessage(ChatId.of(chatId), ChatId.of(chat().id()), messageId());
	}

	/**
	 * Forwards a message. The message is this one.
	 * @param chatId Chat the call applies to.
	 * @return the request, to which more can be added
	 */
	default ForwardMessage forwardTo(ChatId chatId) {
		return new ForwardMessage(chatId, ChatId.of(chat().id()), messageId());
	}

	/**
	 * Changes a text. The message is this one.
	 * @param text Text of the message. (1-4096 characters after formatting)
	 * @return the request, to which more can be added
	 */
	default EditMessageText editText(String text) {
		return new EditMessageText(ChatId.of(chat().id()), messageId(), null, text, null);
	}
}

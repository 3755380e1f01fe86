package io.github.telegramspring.api.model;

import org.jspecify.annotations.Nullable;

/**
 * How the message of a button is addressed: one that was sent in inline mode by an
 * identifier of its own, any other by chat and number.
 */
final class CallbackQueryBindings {

	private CallbackQueryBindings() {
	}

	static @Nullable String businessConnectionId(CallbackQuery query) {
		return (query.message() instanceof Message message) ? message.businessConnectionId() : null;
	}

	static @Nullable ChatId chatId(CallbackQuery query) {
		return (query.inlineMessageId() != null) ? null : knownChatId(query);
	}

	/**
	 * Games do not take a chat by name.
	 */
	static @Nullable Long chatNumber(CallbackQuery query) {
		return (query.inlineMessageId() != null) ? null : (Long) message(query).chat().id();
	}

	static @Nullable Integer messageId(CallbackQuery query) {
		return (query.inlineMessageId() != null) ? null : (Integer) knownMessageId(query);
	}

	static ChatId knownChatId(CallbackQuery query) {
		return ChatId.of(message(query).chat().id());
	}

	static int knownMessageId(CallbackQuery query) {
		return MessageBindings.messageId(message(query));
	}

	static Message message(CallbackQuery query) {
		if (query.message() instanceof Message message) {
			return message;
		}
		if (query.message() != null) {
			throw new IllegalStateException("The message of the button is too old or deleted, so that the bot has no "
					+ "access to it. Send a new one, as in query.message().chat().sendMessage(text), or use the "
					+ "shortcuts of query.message(), which try nevertheless.");
		}
		throw new IllegalStateException("The message of the button was sent in inline mode, so that its chat is not "
				+ "known. Such a message can be edited, but not be pinned, forwarded, copied or deleted.");
	}

}

package io.github.telegramspring.bot.reply;

import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer to an update belongs: the chat, the topic in it, and the business
 * account that it is sent for.
 *
 * @param chatId the chat
 * @param threadId the topic of a forum
 * @param directMessagesTopicId the topic of direct messages of a channel
 * @param businessConnectionId the connection of the business account
 * @param messageId the message that the update is about
 * @param quoted whether all answers are replies to that message, by the defaults of the
 * bot
 */
record ReplyPlace(ChatId chatId, @Nullable Integer threadId, @Nullable Long directMessagesTopicId,
		@Nullable String businessConnectionId, @Nullable Integer messageId, boolean quoted) {

	static ReplyPlace of(UpdateContext context) {
		Chat chat = context.chat();
		if (chat == null) {
			throw new IllegalStateException("There is no chat to answer in: " + context
					+ " does not belong to one. Use a method of TelegramBot that is meant for this kind of update.");
		}
		Message message = context.message();
		if (message == null) {
			return new ReplyPlace(ChatId.of(chat.id()), null, null, null, null, false);
		}
		boolean quoted = context.bot().defaults().quoteAnswers() && context.type() != UpdateType.CALLBACK_QUERY;
		return new ReplyPlace(ChatId.of(chat.id()), message.isTopicMessage() ? message.messageThreadId() : null,
				(message.directMessagesTopic() != null) ? message.directMessagesTopic().topicId() : null,
				message.businessConnectionId(), message.messageId(), quoted);
	}

}

package io.github.telegramspring.api;

import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.Close;
import io.github.telegramspring.api.method.EditMessageText;
import io.github.telegramspring.api.method.ForwardMessage;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.method.SendChecklist;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.method.SendSecret;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.User;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The methods of the Bot API 0.1, each with its required arguments in order and, in a second form, with a function that adds optional ones:
 *
 * <pre class="code">
 * bot.sendMessage(chatId, "Hello");
 * bot.sendMessage(chatId, "&lt;b&gt;Hello&lt;/b&gt;", (message) -&gt; message.parseMode(ParseMode.HTML));
 * </pre>
 */
public interface BotApi {
	/**
	 * Calls a method of the Bot API and waits for its result.
	 * @param <R> the type of the result
	 * @param method the method with its arguments
	 * @return the result
	 */
	<R> R execute(BotMethod<R> method);

	/**
	 * Tells who the bot is.
	 * @return The bot
	 * @see GetMe
	 */
	default User getMe() {
		return execute(GetMe.of());
	}

	/**
	 * Closes the bot instance.
	 * @return Always true
	 * @see Close
	 */
	default Boolean closeInstance() {
		return execute(Close.of());
	}

	/**
	 * Sends a text.
	 * @param chatId Chat the call applies to.
	 * @param text Text of the message.
	 * @return The sent message
	 * @see SendMessage
	 */
	default Message sendMessage(long chatId, String text) {
		return execute(SendMessage.of(chatId, text));
	}

	/**
	 * Sends a text.
	 * @param chatId Chat the call applies to.
	 * @param text Text of the message.
	 * @param more adds optional arguments
	 * @return The sent message
	 * @see SendMessage
	 */
	default Message sendMessage(long chatId, String text, UnaryOperator<SendMessage> more) {
		return execute(more.apply(SendMessage.of(chatId, text)));
	}

	/**
	 * Sends a text.
	 * @param chatId Chat the call applies to.
	 * @param text Text of the message.
	 * @return The sent message
	 * @see SendMessage
	 */
	default Message sendMessage(ChatId chatId, String text) {
		return execute(SendMessage.of(chatId, text));
	}

	/**
	 * Sends a text.
	 * @param chatId Chat the call applies to.
	 * @param text Text of the message.
	 * @param more adds optional arguments
	 * @return The sent message
	 * @see SendMessage
	 */
	default Message sendMessage(ChatId chatId, String text, UnaryOperator<SendMessage> more) {
		return execute(more.apply(SendMessage.of(chatId, text)));
	}

	/**
	 * Sends a checklist.
	 * @param businessConnectionId Which business account.
	 * @param chatId Chat the call applies to.
	 * @param tasks The tasks.
	 * @return The sent message
	 * @see SendChecklist
	 */
	default Message sendChecklist(String businessConnectionId, long chatId, List<String> tasks) {
		return execute(SendChecklist.of(businessConnectionId, chatId, tasks));
	}

	/**
	 * Sends a checklist.
	 * @param businessConnectionId Which business account.
	 * @param chatId Chat the call applies to.
	 * @param tasks The tasks.
	 * @return The sent message
	 * @see SendChecklist
	 */
	default Message sendChecklist(String businessConnectionId, ChatId chatId, List<String> tasks) {
		return execute(SendChecklist.of(businessConnectionId, chatId, tasks));
	}

	/**
	 * Sends a secret.
	 * @param chatId Chat the call applies to.
	 * @return The sent message
	 * @see SendSecret
	 */
	default Message sendSecret(long chatId) {
		return execute(SendSecret.of(chatId));
	}

	/**
	 * Sends a secret.
	 * @param chatId Chat the call applies to.
	 * @return The sent message
	 * @see SendSecret
	 */
	default Message sendSecret(ChatId chatId) {
		return execute(SendSecret.of(chatId));
	}

	/**
	 * Forwards a message.
	 * @param chatId Chat the call applies to.
	 * @param fromChatId Chat the message is in.
	 * @param messageId Number of the message.
	 * @return The sent message
	 * @see ForwardMessage
	 */
	default Message forwardMessage(long chatId, long fromChatId, int messageId) {
		return execute(ForwardMessage.of(chatId, fromChatId, messageId));
	}

	/**
	 * Forwards a message.
	 * @param chatId Chat the call applies to.
	 * @param fromChatId Chat the message is in.
	 * @param messageId Number of the message.
	 * @return The sent message
	 * @see ForwardMessage
	 */
	default Message forwardMessage(ChatId chatId, ChatId fromChatId, int messageId) {
		return execute(ForwardMessage.of(chatId, fromChatId, messageId));
	}

	/**
	 * Changes a text.
	 * @param chatId Chat the call applies to. (needed if inline_message_id is absent)
	 * @param messageId Number of the message. (needed if inline_message_id is absent)
	 * @param text Text of the message. (1-4096 characters after formatting)
	 * @return The changed message, if the bot sent it
	 * @see EditMessageText
	 */
	default Optional<Message> editMessageText(long chatId, int messageId, String text) {
		return execute(EditMessageText.of(chatId, messageId, text));
	}

	/**
	 * Changes a text.
	 * @param chatId Chat the call applies to. (needed if inline_message_id is absent)
	 * @param messageId Number of the message. (needed if inline_message_id is absent)
	 * @param text Text of the message. (1-4096 characters after formatting)
	 * @param more adds optional arguments
	 * @return The changed message, if the bot sent it
	 * @see EditMessageText
	 */
	default Optional<Message> editMessageText(long chatId, int messageId, String text,
			UnaryOperator<EditMessageText> more) {
		return execute(more.apply(EditMessageText.of(chatId, messageId, text)));
	}

	/**
	 * Changes a text.
	 * @param chatId Chat the call applies to. (needed if inline_message_id is absent)
	 * @param messageId Number of the message. (needed if inline_message_id is absent)
	 * @param text Text of the message. (1-4096 characters after formatting)
	 * @return The changed message, if the bot sent it
	 * @see EditMessageText
	 */
	default Optional<Message> editMessageText(ChatId chatId, int messageId, String text) {
		return execute(EditMessageText.of(chatId, messageId, text));
	}

	/**
	 * Changes a text.
	 * @param chatId Chat the call applies to. (needed if inline_message_id is absent)
	 * @param messageId Number of the message. (needed if inline_message_id is absent)
	 * @param text Text of the message. (1-4096 characters after formatting)
	 * @param more adds optional arguments
	 * @return The changed message, if the bot sent it
	 * @see EditMessageText
	 */
	default Optional<Message> editMessageText(ChatId chatId, int messageId, String text,
			UnaryOperator<EditMessageText> more) {
		return execute(more.apply(EditMessageText.of(chatId, messageId, text)));
	}

	/**
	 * Changes a text.
	 * @param inlineMessageId Which inline message.
	 * @param text Text of the message. (1-4096 characters after formatting)
	 * @return The changed message, if the bot sent it
	 * @see EditMessageText
	 */
	default Optional<Message> editMessageText(String inlineMessageId, String text) {
		return execute(EditMessageText.of(inlineMessageId, text));
	}

	/**
	 * Changes a text.
	 * @param inlineMessageId Which inline message.
	 * @param text Text of the message. (1-4096 characters after formatting)
	 * @param more adds optional arguments
	 * @return The changed message, if the bot sent it
	 * @see EditMessageText
	 */
	default Optional<Message> editMessageText(String inlineMessageId, String text,
			UnaryOperator<EditMessageText> more) {
		return execute(more.apply(EditMessageText.of(inlineMessageId, text)));
	}
}

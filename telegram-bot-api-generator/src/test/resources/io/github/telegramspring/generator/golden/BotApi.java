package io.github.telegramspring.api;

import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.Close;
import io.github.telegramspring.api.method.EditMessageText;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.User;
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

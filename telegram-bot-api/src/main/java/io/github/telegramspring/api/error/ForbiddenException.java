package io.github.telegramspring.api.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the bot is not allowed to do what it asked for (403).
 *
 * <pre class="code">
 * try {
 *     bot.sendMessage(chatId, "News!");
 * }
 * catch (ForbiddenException ex) {
 *     subscribers.remove(chatId); // whatever the reason
 * }
 * </pre>
 */
public class ForbiddenException extends TelegramApiException {

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public ForbiddenException(String methodName, String description) {
		this(methodName, description, null);
	}

	/**
	 * Creates the exception with advice.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 * @param advice what the reader of the message may do about it, as a sentence
	 */
	protected ForbiddenException(String methodName, String description, @Nullable String advice) {
		super(methodName, 403, description, advice, null);
	}

}

package io.github.telegramspring.api.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a bot is called that was
 * {@linkplain io.github.telegramspring.api.TelegramBot#close closed}, as those of a
 * Spring application are when it ends. Nothing was sent.
 *
 * <pre class="code">
 * try {
 *     bot.sendMessage(chatId, "Hello");
 * }
 * catch (BotClosedException ex) {
 *     outbox.add(chatId, "Hello"); // for the next start of the application
 * }
 * </pre>
 */
public class BotClosedException extends TelegramApiException {

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param cause what the closed HTTP client said, or {@code null} if it was not asked
	 */
	public BotClosedException(String methodName, @Nullable Throwable cause) {
		super(methodName, 0, "the bot is closed", "Nothing was sent", cause);
	}

}

package io.github.telegramspring.api.error;

/**
 * Thrown when the user has blocked the bot (403). The bot should stop writing to the user
 * until it hears from them again.
 *
 * <pre class="code">
 * try {
 *     bot.sendMessage(chatId, "News!");
 * }
 * catch (BotBlockedException ex) {
 *     subscribers.remove(chatId);
 * }
 * </pre>
 */
public class BotBlockedException extends ForbiddenException {

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public BotBlockedException(String methodName, String description) {
		super(methodName, description);
	}

}

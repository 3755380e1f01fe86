package io.github.telegramspring.api.error;

/**
 * Thrown when the bot is not, or not any more, in the group or channel (403).
 *
 * <pre class="code">
 * try {
 *     bot.sendMessage(groupId, "News!");
 * }
 * catch (BotKickedException ex) {
 *     groups.remove(groupId);
 * }
 * </pre>
 */
public class BotKickedException extends ForbiddenException {

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public BotKickedException(String methodName, String description) {
		super(methodName, description);
	}

}

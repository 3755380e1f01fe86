package io.github.telegramspring.api.error;

/**
 * Thrown when the account of the user does not exist any more (403).
 *
 * <pre class="code">
 * try {
 *     bot.sendMessage(userId, "News!");
 * }
 * catch (UserDeactivatedException ex) {
 *     users.remove(userId);
 * }
 * </pre>
 */
public class UserDeactivatedException extends ForbiddenException {

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public UserDeactivatedException(String methodName, String description) {
		super(methodName, description);
	}

}

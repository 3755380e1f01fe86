package io.github.telegramspring.api.error;

/**
 * Thrown when the bot has logged out of the Bot API server that was called, as a bot does
 * to move to another server (400).
 *
 * <pre class="code">
 * try {
 *     bot.getMe();
 * }
 * catch (LoggedOutException ex) {
 *     logger.error("The bot has moved: set telegram.bot.base-url to its new server", ex);
 * }
 * </pre>
 */
public class LoggedOutException extends UnauthorizedException {

	private static final String ADVICE = "Call the server that the bot has moved to; "
			+ "it can come back to Telegram's own ten minutes after logOut";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public LoggedOutException(String methodName, String description) {
		super(methodName, 400, description, ADVICE);
	}

}

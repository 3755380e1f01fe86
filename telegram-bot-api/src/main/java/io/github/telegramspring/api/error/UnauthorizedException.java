package io.github.telegramspring.api.error;

/**
 * Thrown when the Bot API server does not accept the token of the bot (401, 404 or 421),
 * or the bot has left it.
 *
 * <pre class="code">
 * try {
 *     bot.getMe();
 * }
 * catch (UnauthorizedException ex) {
 *     throw new IllegalStateException("Get a new token from &#64;BotFather", ex);
 * }
 * </pre>
 */
public class UnauthorizedException extends TelegramApiException {

	private static final String ADVICE = "Check the token: it may have been revoked, mistyped, or belong to the other "
			+ "environment (test or production)";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param errorCode the error code that Telegram gave
	 * @param description what Telegram told about the error
	 */
	public UnauthorizedException(String methodName, int errorCode, String description) {
		this(methodName, errorCode, description, ADVICE);
	}

	/**
	 * Creates the exception with advice.
	 * @param methodName the Bot API method that was called
	 * @param errorCode the error code that Telegram gave
	 * @param description what Telegram told about the error
	 * @param advice what the reader of the message may do about it, as a sentence
	 */
	protected UnauthorizedException(String methodName, int errorCode, String description, String advice) {
		super(methodName, errorCode, description, advice, null);
	}

}

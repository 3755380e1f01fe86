package io.github.telegramspring.api.error;

/**
 * Thrown when the Bot API server does not know the method that was called (404).
 *
 * <pre class="code">
 * try {
 *     bot.call("sendHologram", arguments, Message.class);
 * }
 * catch (MethodNotFoundException ex) {
 *     logger.warn("The server is too old for " + ex.methodName());
 * }
 * </pre>
 */
public class MethodNotFoundException extends TelegramApiException {

	private static final String ADVICE = "The Bot API server may be older than the method";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public MethodNotFoundException(String methodName, String description) {
		super(methodName, 404, description, ADVICE, null);
	}

}

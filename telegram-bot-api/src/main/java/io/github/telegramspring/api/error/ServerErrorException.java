package io.github.telegramspring.api.error;

/**
 * Thrown when Telegram, or something on the way to it, fails by itself (500 and above).
 * Whether the call was carried out is not known.
 *
 * <pre class="code">
 * try {
 *     bot.sendMessage(chatId, "Hello");
 * }
 * catch (ServerErrorException ex) {
 *     logger.warn("Nobody knows whether it was sent", ex);
 * }
 * </pre>
 */
public class ServerErrorException extends TelegramApiException {

	private static final String ADVICE = "It is not known whether the call was carried out";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param errorCode the error code, or the HTTP status
	 * @param description a description of the error
	 */
	public ServerErrorException(String methodName, int errorCode, String description) {
		super(methodName, errorCode, description, ADVICE, null);
	}

}

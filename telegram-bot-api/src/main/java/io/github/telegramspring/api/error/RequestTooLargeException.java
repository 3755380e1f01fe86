package io.github.telegramspring.api.error;

/**
 * Thrown when a request has more bytes than the server takes (413): Telegram takes
 * uploads of up to 50 MB and photos of up to 10 MB, a local server up to 2000 MB.
 */
public class RequestTooLargeException extends TelegramApiException {

	private static final String ADVICE = "Telegram takes uploads of up to 50 MB and photos of up to 10 MB";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public RequestTooLargeException(String methodName, String description) {
		super(methodName, 413, description, ADVICE, null);
	}

}

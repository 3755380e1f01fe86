package io.github.telegramspring.api.error;

/**
 * Thrown when a request has more bytes than the server takes (413): Telegram takes
 * uploads of up to 50 MB and photos of up to 10 MB, a local server up to 2000 MB. If the
 * size is known, the request is not even sent; the error code is 0 then.
 *
 * <pre class="code">
 * try {
 *     bot.sendDocument(chatId, InputFile.of(path));
 * }
 * catch (RequestTooLargeException ex) {
 *     bot.sendMessage(chatId, "It is too large for Telegram: " + downloads.link(path));
 * }
 * </pre>
 */
public class RequestTooLargeException extends TelegramApiException {

	private static final String ADVICE = "Telegram takes uploads of up to 50 MB and photos of up to 10 MB, "
			+ "a local Bot API server up to 2000 MB: see localServer of the builder of the bot";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public RequestTooLargeException(String methodName, String description) {
		super(methodName, 413, description, ADVICE, null);
	}

	/**
	 * Creates the exception for a request that is not worth sending.
	 * @param methodName the Bot API method that was to be called
	 * @param size how many bytes the request has
	 * @param limit how many it may have
	 */
	public RequestTooLargeException(String methodName, long size, long limit) {
		super(methodName, 0, "the request has " + size + " bytes, of which at most " + limit + " are allowed",
				"It was not sent. " + ADVICE, null);
	}

}

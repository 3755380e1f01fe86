package io.github.telegramspring.api.error;

/**
 * Thrown when another instance of the bot, or a webhook, takes its updates already (409).
 */
public class ConflictException extends TelegramApiException {

	private static final String ADVICE = "Either a webhook or one single poller can take the updates of a bot";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public ConflictException(String methodName, String description) {
		super(methodName, 409, description, ADVICE, null);
	}

}

package io.github.telegramspring.api.error;

import java.time.Duration;

/**
 * Thrown when the bot sends faster than Telegram allows (429). Nothing was done; the same
 * call may be made again after {@link #retryAfter()}.
 *
 * <pre class="code">
 * try {
 *     bot.sendMessage(chatId, "Hello");
 * }
 * catch (TooManyRequestsException ex) {
 *     scheduler.schedule(again, Instant.now().plus(ex.retryAfter()));
 * }
 * </pre>
 */
public class TooManyRequestsException extends TelegramApiException {

	private final Duration retryAfter;

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 * @param retryAfter how long to wait
	 */
	public TooManyRequestsException(String methodName, String description, Duration retryAfter) {
		super(methodName, 429, description);
		this.retryAfter = retryAfter;
	}

	/**
	 * Returns how long to wait before the call is made again.
	 * @return the time to wait; a second if Telegram gave none
	 */
	public Duration retryAfter() {
		return this.retryAfter;
	}

}

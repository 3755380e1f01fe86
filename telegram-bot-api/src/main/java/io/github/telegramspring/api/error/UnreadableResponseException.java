package io.github.telegramspring.api.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when what came back is not an answer of the Bot API: a page of some proxy, JSON
 * that breaks off, or a result of another type. Usually the base URL is wrong or
 * something between the bot and Telegram has answered. With a status of 2xx the call may
 * have been carried out.
 *
 * <pre class="code">
 * try {
 *     bot.getMe();
 * }
 * catch (UnreadableResponseException ex) {
 *     logger.error("This is no Bot API server: " + ex.excerpt());
 * }
 * </pre>
 */
public class UnreadableResponseException extends TelegramApiException {

	private final String excerpt;

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param status the HTTP status
	 * @param problem what is wrong with the response, as a clause such as "the body is
	 * empty"
	 * @param excerpt how the body begins, or an empty text if that is nothing to show
	 * @param cause why it could not be read
	 */
	public UnreadableResponseException(String methodName, int status, String problem, String excerpt,
			@Nullable Throwable cause) {
		super(methodName, status, excerpt.isEmpty() ? problem : problem + ", it begins with: " + excerpt,
				"Expected was the JSON of the Bot API; check the base URL and what is on the way to it", cause);
		this.excerpt = excerpt;
	}

	/**
	 * Returns how the body begins, as plain text.
	 * @return at most some 120 characters; empty if the body is, or if it is likely to
	 * hold what people wrote
	 */
	public String excerpt() {
		return this.excerpt;
	}

}

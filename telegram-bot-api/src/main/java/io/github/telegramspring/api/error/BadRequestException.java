package io.github.telegramspring.api.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when Telegram finds something wrong with the arguments of a call (400).
 *
 * <pre class="code">
 * try {
 *     bot.execute(request);
 * }
 * catch (BadRequestException ex) {
 *     logger.warn("Telegram does not take " + ex.parameterName() + ": " + ex.description());
 * }
 * </pre>
 */
public class BadRequestException extends TelegramApiException {

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public BadRequestException(String methodName, String description) {
		this(methodName, description, null);
	}

	/**
	 * Creates the exception with advice.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 * @param advice what the reader of the message may do about it, as a sentence
	 */
	protected BadRequestException(String methodName, String description, @Nullable String advice) {
		super(methodName, 400, description, advice, null);
	}

	/**
	 * Returns which parameter Telegram complains about, as far as its words tell.
	 * @return the name in the Bot API, such as {@code chat_id} or {@code reply_markup},
	 * or {@code null} if it is not clear
	 */
	public @Nullable String parameterName() {
		return ParameterNames.find(description());
	}

}

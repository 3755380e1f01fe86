package io.github.telegramspring.api.error;

/**
 * Thrown when the message to edit, delete, forward, copy, answer or react to does not
 * exist, or not any more (400).
 *
 * <pre class="code">
 * try {
 *     bot.execute(message.editText(text));
 * }
 * catch (MessageNotFoundException ex) {
 *     bot.execute(message.answer(text));
 * }
 * </pre>
 */
public class MessageNotFoundException extends BadRequestException {

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public MessageNotFoundException(String methodName, String description) {
		super(methodName, description);
	}

}

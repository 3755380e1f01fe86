package io.github.telegramspring.api.error;

/**
 * Thrown when an edit would leave the message as it is (400). Nothing has to be done
 * about it.
 *
 * <pre class="code">
 * try {
 *     bot.execute(message.editText(score));
 * }
 * catch (MessageNotModifiedException ex) {
 *     // Nothing has changed, which is fine.
 * }
 * </pre>
 */
public class MessageNotModifiedException extends BadRequestException {

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public MessageNotModifiedException(String methodName, String description) {
		super(methodName, description);
	}

}

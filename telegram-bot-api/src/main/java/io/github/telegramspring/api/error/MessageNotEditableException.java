package io.github.telegramspring.api.error;

/**
 * Thrown when a message is there but cannot be edited, or not in this way: it is not the
 * bot's own, too old, or has no text or caption to edit (400). A new message can be sent
 * instead.
 *
 * <pre class="code">
 * try {
 *     bot.execute(message.editText(text));
 * }
 * catch (MessageNotEditableException ex) {
 *     bot.execute(message.answer(text));
 * }
 * </pre>
 */
public class MessageNotEditableException extends BadRequestException {

	private static final String ADVICE = "Send a new message instead, or edit what the message has: text, caption or media";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public MessageNotEditableException(String methodName, String description) {
		super(methodName, description, ADVICE);
	}

}

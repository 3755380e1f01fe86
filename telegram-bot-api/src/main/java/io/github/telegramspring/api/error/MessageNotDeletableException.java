package io.github.telegramspring.api.error;

/**
 * Thrown when a message is there but cannot be deleted: it is older than 48 hours, or the
 * bot lacks the right (400).
 *
 * <pre class="code">
 * try {
 *     bot.execute(message.delete());
 * }
 * catch (MessageNotDeletableException ex) {
 *     bot.execute(message.editText("(removed)"));
 * }
 * </pre>
 */
public class MessageNotDeletableException extends BadRequestException {

	private static final String ADVICE = "Messages can be deleted within 48 hours; those of others take an administrator who may do so";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public MessageNotDeletableException(String methodName, String description) {
		super(methodName, description, ADVICE);
	}

}

package io.github.telegramspring.api.error;

/**
 * Thrown when the topic to send to does not exist, or not any more (400). The message can
 * be sent without a {@code message_thread_id}.
 *
 * <pre class="code">
 * try {
 *     bot.execute(SendMessage.of(groupId, text).messageThreadId(topic));
 * }
 * catch (MessageThreadNotFoundException ex) {
 *     bot.sendMessage(groupId, text);
 * }
 * </pre>
 */
public class MessageThreadNotFoundException extends BadRequestException {

	private static final String ADVICE = "The topic may have been deleted; without message_thread_id a message goes to the general topic";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public MessageThreadNotFoundException(String methodName, String description) {
		super(methodName, description, ADVICE);
	}

}

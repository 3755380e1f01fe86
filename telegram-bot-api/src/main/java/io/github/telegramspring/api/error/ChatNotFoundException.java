package io.github.telegramspring.api.error;

/**
 * Thrown when the bot knows no chat by the id or name that was given (400).
 *
 * <pre class="code">
 * try {
 *     return bot.getChat(ChatId.of(name));
 * }
 * catch (ChatNotFoundException ex) {
 *     return null;
 * }
 * </pre>
 */
public class ChatNotFoundException extends BadRequestException {

	private static final String ADVICE = "A bot knows users only after they wrote to it, and groups and channels only as a member";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public ChatNotFoundException(String methodName, String description) {
		super(methodName, description, ADVICE);
	}

}

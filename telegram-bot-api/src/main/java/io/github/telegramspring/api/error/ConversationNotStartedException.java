package io.github.telegramspring.api.error;

/**
 * Thrown when the bot writes to a user who never wrote to it (403).
 *
 * <pre class="code">
 * try {
 *     bot.sendMessage(userId, "Your order is on its way");
 * }
 * catch (ConversationNotStartedException ex) {
 *     return "Please open " + DeepLink.start("shop_bot", "orders") + " and tap on Start";
 * }
 * </pre>
 */
public class ConversationNotStartedException extends ForbiddenException {

	private static final String ADVICE = "Let the user open the bot first, for instance by a link like https://t.me/thisbot?start=hello";

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public ConversationNotStartedException(String methodName, String description) {
		super(methodName, description, ADVICE);
	}

}

package io.github.telegramspring.api.error;

/**
 * Thrown when the group has become a supergroup, which is another chat with another id
 * (400). The old id is of no use any more.
 *
 * <pre class="code">
 * try {
 *     bot.sendMessage(groupId, "News!");
 * }
 * catch (ChatMigratedException ex) {
 *     groups.move(groupId, ex.newChatId());
 * }
 * </pre>
 */
public class ChatMigratedException extends BadRequestException {

	private final long newChatId;

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 * @param newChatId the id of the supergroup
	 */
	public ChatMigratedException(String methodName, String description, long newChatId) {
		super(methodName, description, "The chat is now " + newChatId);
		this.newChatId = newChatId;
	}

	/**
	 * Returns the id of the supergroup.
	 * @return the id to use from now on
	 */
	public long newChatId() {
		return this.newChatId;
	}

}

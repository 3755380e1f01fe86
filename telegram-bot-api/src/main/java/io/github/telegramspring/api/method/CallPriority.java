package io.github.telegramspring.api.method;

/**
 * Who goes first when calls have to wait for each other.
 *
 * <pre class="code">
 * bot.with(CallOptions.of().priority(CallPriority.BULK)).sendMessage(chatId, "News!");
 * </pre>
 */
public enum CallPriority {

	/**
	 * Somebody waits for it: an answer to what a user did.
	 */
	INTERACTIVE,

	/**
	 * Nobody waits for it: one of the messages of a broadcast.
	 */
	BULK

}

package io.github.telegramspring.api.broadcast;

import io.github.telegramspring.api.error.TelegramApiException;

/**
 * Is told about chats that did not get the message. Called by several threads at a time.
 *
 * <pre class="code">
 * Broadcaster.builder(bot).listener(new BroadcastListener() {
 *
 *     &#64;Override
 *     public void onUnreachable(long chatId, TelegramApiException reason) {
 *         subscribers.remove(chatId);
 *     }
 *
 * });
 * </pre>
 *
 * A listener that throws ends the broadcast, which can be started again.
 */
public interface BroadcastListener {

	/**
	 * Called for a chat that cannot be written to any more: the user has blocked the bot
	 * or is gone, the bot was removed, or the chat is not there. The application may want
	 * to forget it. May be called once more for a chat when a broadcast goes on.
	 * @param chatId the chat
	 * @param reason what Telegram says
	 */
	default void onUnreachable(long chatId, TelegramApiException reason) {
	}

	/**
	 * Called for a chat with which something else went wrong. Whether it got the message
	 * the exception tells.
	 * @param chatId the chat
	 * @param failure what went wrong
	 */
	default void onFailure(long chatId, RuntimeException failure) {
	}

}

package io.github.telegramspring.bot;

/**
 * The last resort for updates that could not be read or whose handler failed. What it is
 * given has been acknowledged, or will be: Telegram does not send it again.
 */
@FunctionalInterface
public interface FailedUpdateHandler {

	/**
	 * Takes note of a failed update.
	 * @param failed the update and what was wrong
	 */
	void handleFailedUpdate(FailedUpdate failed);

}

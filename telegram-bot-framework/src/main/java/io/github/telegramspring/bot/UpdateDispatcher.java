package io.github.telegramspring.bot;

/**
 * Finds the handler of an update and lets it handle it.
 */
@FunctionalInterface
public interface UpdateDispatcher {

	/**
	 * Dispatches an update. Nothing happens if no handler is for it.
	 * @param context the update
	 * @throws Exception if the handler failed and no exception handler took it
	 */
	void dispatch(UpdateContext context) throws Exception;

}

package io.github.telegramspring.emulator.webhook;

import io.github.telegramspring.emulator.http.Arguments;

/**
 * Makes the call that a webhook put into its response. What becomes of it is not told to
 * the bot (telegram-server.md §4.5).
 */
@FunctionalInterface
public interface ReplyInResponse {

	/**
	 * Makes the call, if it is one.
	 * @param arguments what was in the body of the response; the argument {@code method}
	 * names the method
	 */
	void call(Arguments arguments);

}

package io.github.telegramspring.emulator.engine;

import java.util.concurrent.CompletableFuture;

import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;

/**
 * Does what calls of the Bot API ask for.
 */
public interface CallHandler {

	/**
	 * Answers a call; must be called under the guard.
	 * @param method the name of the method, in any case
	 * @param bot who calls
	 * @param arguments the arguments
	 * @return the answer, which may be yet to come
	 */
	CompletableFuture<Answer> call(String method, BotSession bot, Arguments arguments);

	/**
	 * Makes the call that is in the response of a webhook, unless it is one that is
	 * ignored there; must be called under the guard.
	 * @param bot who calls
	 * @param arguments the arguments, among which {@code method} names the method
	 */
	void callFromResponse(BotSession bot, Arguments arguments);

}

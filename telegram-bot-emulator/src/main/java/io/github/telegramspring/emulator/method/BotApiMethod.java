package io.github.telegramspring.emulator.method;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;

/**
 * One method of the Bot API.
 */
@FunctionalInterface
interface BotApiMethod {

	/**
	 * Answers a call.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @return the answer
	 * @throws io.github.telegramspring.emulator.wire.RefusalException if the call is
	 * refused
	 */
	Answer call(BotSession bot, Arguments arguments);

}

package io.github.telegramspring.emulator.method;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;

/**
 * Answers to queries. Nobody can tap a button yet, so no query can be valid.
 */
final class QueryMethods {

	void addTo(MethodTable table) {
		table.add("answerCallbackQuery", this::answerCallbackQuery);
	}

	private Answer answerCallbackQuery(BotSession bot, Arguments arguments) {
		throw RefusalException.badRequest("query is too old and response timeout expired or query ID is invalid");
	}

}

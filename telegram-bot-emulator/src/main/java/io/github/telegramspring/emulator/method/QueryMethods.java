package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.QueryKind;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.wire.WireJson;
import tools.jackson.databind.JsonNode;

/**
 * Answers to queries, each of which is accepted once and in time.
 */
final class QueryMethods {

	private static final int MAX_TEXT = 200;

	private static final int MAX_RESULTS = 50;

	void addTo(MethodTable table) {
		table.add("answerCallbackQuery", this::answerCallbackQuery);
		table.add("answerInlineQuery", this::answerInlineQuery);
	}

	private Answer answerInlineQuery(BotSession bot, Arguments arguments) {
		JsonNode results = results(RequiredArgument.text(arguments, "results"));
		if (results.size() > MAX_RESULTS) {
			throw RefusalException.badRequest("too many inline query results specified");
		}
		bot.queries().answer(QueryKind.INLINE, arguments.text("inline_query_id"), arguments);
		return Answer.done();
	}

	private static JsonNode results(String json) {
		try {
			JsonNode results = WireJson.tree(json.getBytes(StandardCharsets.UTF_8));
			if (results.isArray()) {
				return results;
			}
		}
		catch (IllegalArgumentException ex) {
			throw RefusalException.badRequest("can't parse inline query results JSON object");
		}
		throw RefusalException.badRequest("expected an Array of inline query results");
	}

	private Answer answerCallbackQuery(BotSession bot, Arguments arguments) {
		String text = arguments.text("text");
		if (text.codePointCount(0, text.length()) > MAX_TEXT) {
			throw RefusalException.badRequest("MESSAGE_TOO_LONG");
		}
		bot.queries().answer(QueryKind.CALLBACK, arguments.text("callback_query_id"), arguments);
		return Answer.done();
	}

}

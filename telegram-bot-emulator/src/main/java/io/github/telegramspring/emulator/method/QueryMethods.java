package io.github.telegramspring.emulator.method;

import java.util.List;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.InlineResult;
import io.github.telegramspring.emulator.engine.QueryKind;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;

/**
 * Answers to queries, each of which is accepted once and in time.
 */
final class QueryMethods {

	private static final int MAX_TEXT = 200;

	void addTo(MethodTable table) {
		table.add("answerCallbackQuery", this::answerCallbackQuery);
		table.add("answerInlineQuery", this::answerInlineQuery);
	}

	private Answer answerInlineQuery(BotSession bot, Arguments arguments) {
		List<InlineResult> results = InlineResultArgument.read(bot, RequiredArgument.text(arguments, "results"));
		bot.queries().answer(QueryKind.INLINE, arguments.text("inline_query_id"), arguments).offer(results);
		return Answer.done();
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

package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.api.inline.InlineResults;
import io.github.telegramspring.api.model.InlineQuery;
import io.github.telegramspring.api.model.InlineQueryResult;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;

import org.springframework.core.ResolvableType;

/**
 * Answers an inline query with the results that were returned: a list of any length, of
 * which Telegram is given 50 at a time, or {@link InlineResults}.
 */
public final class InlineReturnValueHandler implements HandlerMethodReturnValueHandler {

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		return InlineResults.class == returnType.resolve() || isResults(returnType);
	}

	private static boolean isResults(ResolvableType type) {
		Class<?> element = type.as(List.class).getGeneric(0).resolve();
		return List.class.isAssignableFrom(type.toClass())
				&& (element == null || InlineQueryResult.class.isAssignableFrom(element));
	}

	@Override
	public boolean supportsUpdateType(UpdateType updateType) {
		return updateType == UpdateType.INLINE_QUERY;
	}

	@Override
	public List<String> offers() {
		return List.of("List<InlineQueryResult>", "InlineResults");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) {
		InlineQuery query = context.update().inlineQuery();
		if (query != null) {
			context.reply(results(value).answer(query));
		}
	}

	private static InlineResults results(Object value) {
		return (value instanceof InlineResults results) ? results
				: InlineResults.of(((List<?>) value).stream().map(InlineQueryResult.class::cast).toList());
	}

}

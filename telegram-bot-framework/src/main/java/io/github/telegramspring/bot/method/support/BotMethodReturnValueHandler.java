package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;

import org.springframework.core.ResolvableType;

/**
 * Executes the Bot API method that was returned.
 */
public final class BotMethodReturnValueHandler implements HandlerMethodReturnValueHandler {

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		return BotMethod.class.isAssignableFrom(returnType.toClass());
	}

	@Override
	public List<String> offers() {
		return List.of("any BotMethod");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) {
		context.reply((BotMethod<?>) value);
	}

}

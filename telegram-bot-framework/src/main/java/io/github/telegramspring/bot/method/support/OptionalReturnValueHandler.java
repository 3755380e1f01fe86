package io.github.telegramspring.bot.method.support;

import java.util.List;
import java.util.Optional;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.ReturnValueHandlers;

import org.springframework.core.ResolvableType;

/**
 * Handles what is in an {@code Optional}.
 */
public final class OptionalReturnValueHandler implements HandlerMethodReturnValueHandler {

	private final ReturnValueHandlers handlers;

	/**
	 * Creates the handler.
	 * @param handlers handle the value
	 */
	public OptionalReturnValueHandler(ReturnValueHandlers handlers) {
		this.handlers = handlers;
	}

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		return returnType.toClass() == Optional.class && this.handlers.supports(returnType.getGeneric(0));
	}

	@Override
	public List<String> offers() {
		return List.of("an Optional");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) throws Exception {
		this.handlers.handle(((Optional<?>) value).orElse(null), context);
	}

}

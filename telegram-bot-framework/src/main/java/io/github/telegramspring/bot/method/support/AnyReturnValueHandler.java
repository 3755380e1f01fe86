package io.github.telegramspring.bot.method.support;

import io.github.telegramspring.bot.Unhandled;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.ReturnValueHandlers;

import org.springframework.core.ResolvableType;

/**
 * Handles values of methods that say no more than that they return an {@code Object}, for
 * example because they sometimes return {@link Unhandled}: by what the value is.
 */
public final class AnyReturnValueHandler implements HandlerMethodReturnValueHandler {

	private final ReturnValueHandlers handlers;

	/**
	 * Creates the handler.
	 * @param handlers handle the value
	 */
	public AnyReturnValueHandler(ReturnValueHandlers handlers) {
		this.handlers = handlers;
	}

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		return returnType.resolve() == Object.class || returnType.resolve() == Unhandled.class;
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) throws Exception {
		if (value.getClass() == Object.class || value instanceof Unhandled) {
			throw new IllegalStateException(value
					+ " was returned where it means nothing; Unhandled is to be returned as such, not in another value");
		}
		this.handlers.handle(value, context);
	}

}

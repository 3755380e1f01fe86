package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;

import org.springframework.core.ResolvableType;

/**
 * Does nothing for methods that return nothing.
 */
public final class VoidReturnValueHandler implements HandlerMethodReturnValueHandler {

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		return returnType.resolve() == void.class || returnType.resolve() == Void.class;
	}

	@Override
	public List<String> offers() {
		return List.of("void");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) {
		throw new IllegalStateException("A method without a return value returned " + value);
	}

}

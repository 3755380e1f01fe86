package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;

import org.springframework.core.ResolvableType;

/**
 * Does nothing for a {@code boolean} that says that the update is handled; {@code false}
 * has passed it on by then.
 */
public final class HandledReturnValueHandler implements HandlerMethodReturnValueHandler {

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		return returnType.resolve() == boolean.class || returnType.resolve() == Boolean.class;
	}

	@Override
	public List<String> offers() {
		return List.of("boolean");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) {
		if (Boolean.FALSE.equals(value)) {
			throw new IllegalStateException("false was returned in another value, where it is too late to pass "
					+ context + " on; return it as such");
		}
	}

}

package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.RawUpdate;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;

import org.springframework.core.MethodParameter;

/**
 * Resolves {@link RawUpdate} parameters to the JSON of the update.
 */
public final class RawUpdateArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(RawUpdate.class) && parameter.getParameterType() == String.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		return context.json();
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return List.of("@RawUpdate String");
	}

}

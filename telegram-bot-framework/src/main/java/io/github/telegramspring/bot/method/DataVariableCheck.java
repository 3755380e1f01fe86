package io.github.telegramspring.bot.method;

import java.util.Set;

import io.github.telegramspring.bot.annotation.DataVariable;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;
import org.jspecify.annotations.Nullable;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;

/**
 * Checks at start-up that the patterns of a mapping have the variables that the method
 * asks for.
 */
final class DataVariableCheck {

	private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

	private DataVariableCheck() {
	}

	static void check(BotHandlerMethod method, UpdateMappingInfo mapping) {
		Set<String> variables = mapping.variables();
		for (MethodParameter parameter : method.getMethodParameters()) {
			DataVariable annotation = parameter.getParameterAnnotation(DataVariable.class);
			String name = (annotation != null && !parameter.isOptional()) ? name(annotation, parameter) : null;
			if (name != null && !variables.contains(name)) {
				throw new InvalidHandlerMethodException(method,
						"there is no variable '" + name + "' for parameter " + parameter.getParameterIndex(),
						"The variables that all patterns of the mapping have are " + variables
								+ ". One that only some have is for an Optional or @Nullable parameter.");
			}
		}
	}

	private static @Nullable String name(DataVariable annotation, MethodParameter parameter) {
		if (!annotation.value().isEmpty()) {
			return annotation.value();
		}
		parameter.initParameterNameDiscovery(NAMES);
		return parameter.getParameterName();
	}

}

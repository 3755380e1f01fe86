package io.github.telegramspring.bot.method;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.StartParameter;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;

import org.springframework.core.MethodParameter;

/**
 * Checks at start-up that the arguments of a command can be told apart by their order,
 * and that there is a command at all.
 */
final class CommandArgumentCheck {

	private CommandArgumentCheck() {
	}

	static void check(BotHandlerMethod method, UpdateMappingInfo mapping) {
		MethodParameter[] parameters = method.getMethodParameters();
		List<MethodParameter> arguments = Arrays.stream(parameters)
			.filter((parameter) -> parameter.hasParameterAnnotation(Argument.class))
			.toList();
		boolean start = Arrays.stream(parameters)
			.anyMatch((parameter) -> parameter.hasParameterAnnotation(StartParameter.class));
		if (mapping.commands().isEmpty() && (start || !arguments.isEmpty())) {
			throw new InvalidHandlerMethodException(method,
					"it asks for " + (start ? "what follows /start" : "an argument of a command")
							+ ", but is not for commands",
					"Annotate it with @BotCommand, or take the text of the message with @Text.");
		}
		for (int i = 0; i < arguments.size() - 1; i++) {
			checkOrder(method, arguments.get(i), arguments.get(i + 1));
		}
	}

	private static void checkOrder(BotHandlerMethod method, MethodParameter argument, MethodParameter next) {
		if (isMany(argument)) {
			throw new InvalidHandlerMethodException(method,
					"the argument of parameter " + argument.getParameterIndex() + " takes all that are left, but "
							+ "parameter " + next.getParameterIndex() + " asks for another one",
					"Let the parameter with many arguments be the last one.");
		}
		if (argument.isOptional() && !next.isOptional() && !isMany(next)) {
			throw new InvalidHandlerMethodException(method,
					"the argument of parameter " + argument.getParameterIndex() + " may be left out, but that of "
							+ "parameter " + next.getParameterIndex() + " behind it has to be there",
					"Let the parameters that are Optional or @Nullable be the last ones.");
		}
	}

	private static boolean isMany(MethodParameter parameter) {
		Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
		return type.isArray() || Collection.class.isAssignableFrom(type);
	}

}

package io.github.telegramspring.bot.method.support;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.telegramspring.bot.CommandCall;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.method.CommandUsageException;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.util.StringUtils;

/**
 * Resolves {@link Argument} parameters from what follows the command, converted to their
 * type.
 */
public final class CommandArgumentResolver implements HandlerMethodArgumentResolver {

	private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);

	private final ParameterNameDiscoverer parameterNames = new DefaultParameterNameDiscoverer();

	private final ConversionService conversionService;

	/**
	 * Creates the resolver.
	 * @param conversionService converts arguments from text
	 */
	public CommandArgumentResolver(ConversionService conversionService) {
		this.conversionService = conversionService;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(Argument.class)
				&& this.conversionService.canConvert(TEXT, valueType(parameter));
	}

	private static TypeDescriptor valueType(MethodParameter parameter) {
		return new TypeDescriptor(parameter.nestedIfOptional());
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		CommandCall command = context.command();
		String text = (command != null) ? argument(command.arguments(), parameter) : null;
		if (text == null) {
			if (!parameter.isOptional()) {
				throw new CommandUsageException(StringUtils.capitalize(name(parameter)) + " is missing.",
						usage(parameter, command));
			}
			return null;
		}
		try {
			return this.conversionService.convert(text, TEXT, valueType(parameter));
		}
		catch (ConversionException ex) {
			throw new CommandUsageException("'" + text + "' cannot be taken for " + name(parameter) + ".",
					usage(parameter, command));
		}
	}

	private static @Nullable String argument(String line, MethodParameter parameter) {
		List<MethodParameter> siblings = arguments(parameter);
		ArgumentLine arguments = new ArgumentLine(line);
		int position = siblings.indexOf(parameter);
		for (int i = 0; i < position; i++) {
			arguments.next();
		}
		boolean takesRest = position == siblings.size() - 1 && valueType(parameter).getType() == String.class;
		return takesRest ? arguments.rest() : arguments.next();
	}

	private static List<MethodParameter> arguments(MethodParameter parameter) {
		return IntStream.range(0, parameter.getExecutable().getParameterCount())
			.mapToObj((index) -> (index == parameter.getParameterIndex()) ? parameter
					: MethodParameter.forExecutable(parameter.getExecutable(), index))
			.filter((candidate) -> candidate.hasParameterAnnotation(Argument.class))
			.toList();
	}

	private String usage(MethodParameter parameter, @Nullable CommandCall command) {
		String name = (command != null) ? command.name() : "";
		return arguments(parameter).stream()
			.map((argument) -> argument.isOptional() ? "[" + name(argument) + "]" : "<" + name(argument) + ">")
			.collect(Collectors.joining(" ", "/" + name + " ", ""));
	}

	private String name(MethodParameter parameter) {
		Argument annotation = parameter.getParameterAnnotation(Argument.class);
		if (annotation != null && !annotation.value().isEmpty()) {
			return annotation.value();
		}
		parameter.initParameterNameDiscovery(this.parameterNames);
		String name = parameter.getParameterName();
		return (name != null) ? name : "argument " + (parameter.getParameterIndex() + 1);
	}

}

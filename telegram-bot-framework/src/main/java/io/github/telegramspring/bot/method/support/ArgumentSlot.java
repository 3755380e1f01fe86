package io.github.telegramspring.bot.method.support;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import io.github.telegramspring.bot.annotation.Argument;
import org.jspecify.annotations.Nullable;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.annotation.AnnotatedMethod;
import org.springframework.core.convert.TypeDescriptor;

/**
 * Which of the arguments of a command a parameter takes, worked out once from the
 * signature of the method.
 *
 * @param index how many arguments come before
 * @param last whether none comes after
 * @param many whether it takes all that are left, one by one
 * @param rest whether it takes all that is left, as one
 * @param required whether it has to be there
 * @param type the type of an argument
 * @param name the name for people
 * @param usage the arguments of the command, as in {@code <city> [days]}
 */
record ArgumentSlot(int index, boolean last, boolean many, boolean rest, boolean required, TypeDescriptor type,
		String name, String usage) {

	private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

	static ArgumentSlot of(MethodParameter parameter) {
		List<MethodParameter> all = siblings(parameter);
		int index = (int) all.stream()
			.filter((sibling) -> sibling.getParameterIndex() < parameter.getParameterIndex())
			.count();
		boolean last = index == all.size() - 1;
		TypeDescriptor type = new TypeDescriptor(parameter.nestedIfOptional());
		TypeDescriptor element = isMany(type) ? type.getElementTypeDescriptor() : null;
		String usage = all.stream().map(ArgumentSlot::usage).collect(Collectors.joining(" "));
		return new ArgumentSlot(index, last, element != null, last && type.getType() == String.class,
				element == null && !parameter.isOptional(), (element != null) ? element : type, name(parameter), usage);
	}

	private static List<MethodParameter> siblings(MethodParameter parameter) {
		if (parameter.getMethod() == null) {
			return List.of(parameter);
		}
		return Arrays.stream(new AnnotatedMethod(parameter.getMethod()).getMethodParameters())
			.filter((sibling) -> sibling.hasParameterAnnotation(Argument.class))
			.toList();
	}

	private static boolean isMany(TypeDescriptor type) {
		return type.isArray() || Collection.class.isAssignableFrom(type.getType());
	}

	private static String usage(MethodParameter parameter) {
		String name = name(parameter);
		if (isMany(new TypeDescriptor(parameter.nestedIfOptional()))) {
			return "[" + name + "...]";
		}
		return parameter.isOptional() ? "[" + name + "]" : "<" + name + ">";
	}

	private static String name(MethodParameter parameter) {
		Argument annotation = parameter.getParameterAnnotation(Argument.class);
		return (annotation != null && !annotation.value().isEmpty()) ? annotation.value()
				: nameInCode(parameter, "argument " + (parameter.getParameterIndex() + 1));
	}

	/**
	 * Returns the name that a parameter has in the source, if that is known.
	 */
	static String nameInCode(MethodParameter parameter, String otherwise) {
		parameter.initParameterNameDiscovery(NAMES);
		@Nullable String name = parameter.getParameterName();
		return (name != null) ? name : otherwise;
	}

}

package io.github.telegramspring.api.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The generated shortcuts, found by reflection.
 */
final class ReflectiveShortcuts {

	private ReflectiveShortcuts() {
	}

	/**
	 * The types that have shortcuts.
	 */
	static Stream<Class<?>> types() {
		return BotApiSchema.INSTANCE.objects()
			.stream()
			.<Class<?>>map((type) -> BotApiSchema.classOf(type.name()))
			.filter((type) -> of(type).findAny().isPresent());
	}

	/**
	 * The shortcuts of a type.
	 */
	static Stream<Method> of(Class<?> type) {
		return Arrays.stream(type.getMethods())
			.filter((method) -> method.getDeclaringClass().getSimpleName().endsWith("Shortcuts"))
			.filter((method) -> !Modifier.isAbstract(method.getModifiers()))
			.sorted(Comparator.comparing(Method::toGenericString));
	}

}

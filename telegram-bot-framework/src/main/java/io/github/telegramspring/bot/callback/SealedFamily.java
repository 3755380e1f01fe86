package io.github.telegramspring.bot.callback;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The records that a type stands for: a record itself, or all that a sealed interface
 * permits, directly or through other sealed interfaces.
 */
final class SealedFamily {

	private SealedFamily() {
	}

	/**
	 * Returns the types at the ends of a family.
	 * @param type a record, a sealed interface, or anything else
	 * @return the types, which are records if all is well, in the order of the permits
	 */
	static List<Class<?>> members(Class<?> type) {
		return leaves(type).distinct().toList();
	}

	private static Stream<Class<?>> leaves(Class<?> type) {
		return (type.isInterface() && type.isSealed())
				? Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedFamily::leaves) : Stream.of(type);
	}

}

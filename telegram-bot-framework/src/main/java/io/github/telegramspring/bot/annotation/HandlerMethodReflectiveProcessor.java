package io.github.telegramspring.bot.annotation;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Stream;

import io.github.telegramspring.api.json.JsonWritable;

import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.ReflectionHints;
import org.springframework.aot.hint.annotation.SimpleReflectiveProcessor;
import org.springframework.core.ResolvableType;

/**
 * Lets a native image call a handler method, and make the records that it has as
 * parameters of the data of buttons. The objects of the Bot API are read without
 * reflection.
 */
class HandlerMethodReflectiveProcessor extends SimpleReflectiveProcessor {

	private static final BindingReflectionHintsRegistrar BINDING = new BindingReflectionHintsRegistrar();

	@Override
	protected void registerMethodHint(ReflectionHints hints, Method method) {
		super.registerMethodHint(hints, method);
		Arrays.stream(method.getParameters())
			.map(HandlerMethodReflectiveProcessor::type)
			.flatMap(HandlerMethodReflectiveProcessor::records)
			.forEach((type) -> BINDING.registerReflectionHints(hints, type));
	}

	private static Class<?> type(Parameter parameter) {
		ResolvableType type = ResolvableType.forType(parameter.getParameterizedType());
		return type.hasGenerics() ? type.getGeneric().resolve(parameter.getType()) : parameter.getType();
	}

	/**
	 * The hints of a sealed type do not include those it permits.
	 */
	private static Stream<Class<?>> records(Class<?> type) {
		if (JsonWritable.class.isAssignableFrom(type)) {
			return Stream.empty();
		}
		Stream<Class<?>> permitted = type.isSealed()
				? Arrays.stream(type.getPermittedSubclasses()).flatMap(HandlerMethodReflectiveProcessor::records)
				: Stream.empty();
		return (type.isRecord() || type.isSealed()) ? Stream.concat(Stream.of(type), permitted) : Stream.empty();
	}

}

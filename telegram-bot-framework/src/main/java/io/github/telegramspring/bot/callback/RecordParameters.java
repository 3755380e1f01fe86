package io.github.telegramspring.bot.callback;

import java.util.LinkedHashSet;
import java.util.Set;

import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;

/**
 * The records that parameters of handlers are, and what reads their data.
 */
final class RecordParameters {

	private final CallbackDataCodec codec;

	private final Set<Class<?>> types = new LinkedHashSet<>();

	private volatile CallbackDataRegistry registry = CallbackDataRegistry.of(Set.of());

	RecordParameters(CallbackDataCodec codec) {
		this.codec = codec;
	}

	/**
	 * Tells whether a parameter is a record, or a family of records, that is no type of
	 * the Bot API.
	 */
	static boolean isRecord(MethodParameter parameter) {
		Class<?> type = type(parameter);
		boolean record = type.isRecord() || (type.isInterface() && type.isSealed());
		return record && !JsonWritable.class.isAssignableFrom(type);
	}

	static Class<?> type(MethodParameter parameter) {
		return parameter.nestedIfOptional().getNestedParameterType();
	}

	/**
	 * Adds the record of a parameter.
	 * @throws InvalidCallbackRecordException if it can never be such data, or has the
	 * same tag as another
	 */
	synchronized void add(MethodParameter parameter) {
		this.types.add(type(parameter));
		this.registry = CallbackDataRegistry.of(this.types);
	}

	CallbackDataRegistry registry() {
		return this.registry;
	}

	/**
	 * Reads data, if it is that of the parameter.
	 */
	@Nullable Object read(@Nullable String data, MethodParameter parameter) {
		Object value = (data != null) ? this.registry.decode(this.codec, data) : null;
		return type(parameter).isInstance(value) ? value : null;
	}

}

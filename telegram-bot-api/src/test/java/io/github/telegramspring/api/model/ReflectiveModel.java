package io.github.telegramspring.api.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Reads a value of a type that is known only by its name, and builds requests, which have
 * no readers, of the values that make their JSON.
 */
final class ReflectiveModel {

	private ReflectiveModel() {
	}

	/**
	 * Reads a value with the reader of its type.
	 */
	static JsonWritable read(String type, String json) {
		return Json.read(json, (parser) -> read(BotApiSchema.classOf(type), parser));
	}

	private static JsonWritable read(Class<?> type, JsonParser parser) {
		try {
			Method reader = type.getMethod("read", JsonParser.class);
			return (JsonWritable) reader.invoke(null, parser);
		}
		catch (InvocationTargetException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
		catch (ReflectiveOperationException ex) {
			throw new LinkageError(ex.getMessage(), ex);
		}
	}

	/**
	 * Builds a record of the members of a JSON object.
	 */
	static JsonWritable build(Class<?> type, JsonNode json) {
		RecordComponent[] components = type.getRecordComponents();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		Object[] values = Arrays.stream(components)
			.map((component) -> value(component.getGenericType(), json.get(wireName(component.getName()))))
			.toArray();
		try {
			return (JsonWritable) type.getConstructor(types).newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new LinkageError(ex.getMessage(), ex);
		}
	}

	private static String wireName(String component) {
		return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
	}

	private static @Nullable Object value(Type type, @Nullable JsonNode json) {
		if (json == null) {
			return (type == boolean.class) ? Boolean.FALSE : null;
		}
		if (type instanceof ParameterizedType list) {
			return json.valueStream().map((element) -> value(list.getActualTypeArguments()[0], element)).toList();
		}
		return switch (((Class<?>) type).getSimpleName()) {
			case "int", "Integer" -> json.intValue();
			case "long", "Long" -> json.longValue();
			case "double", "Double" -> json.doubleValue();
			case "boolean", "Boolean" -> json.booleanValue();
			case "String" -> json.stringValue();
			case "Instant" -> Instant.ofEpochSecond(json.longValue());
			case "Duration" -> Duration.ofSeconds(json.longValue());
			default -> Json.read(json.toString(), (parser) -> read((Class<?>) type, parser));
		};
	}

}

package io.github.telegramspring.api.model;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import io.github.telegramspring.api.text.FormattedText;

/**
 * Makes a value for any type that a method of the API takes.
 */
final class SampleArguments {

	private final SampleJson json;

	SampleArguments(long seed) {
		this.json = new SampleJson(seed);
	}

	Object of(Type type) {
		if (type instanceof ParameterizedType list) {
			return List.of(of(list.getActualTypeArguments()[0]));
		}
		return of((Class<?>) type);
	}

	private Object of(Class<?> type) {
		if (type.isEnum()) {
			return type.getEnumConstants()[0];
		}
		return switch (type.getSimpleName()) {
			case "String" -> "some text";
			case "String[]" -> new String[] { "one", "two" };
			case "int", "Integer" -> 17;
			case "long", "Long" -> 4_294_967_296L;
			case "double", "Double" -> 1.5;
			case "boolean", "Boolean" -> true;
			case "Duration" -> Duration.ofHours(6);
			case "Instant" -> Instant.ofEpochSecond(1_700_000_000);
			case "ChatId" -> ChatId.of("@elsewhere");
			case "InputFile" -> InputFile.id("AgACAgIAAxk");
			case "TextWithEntities" ->
				new FormattedText("bold", List.of(MessageEntity.of(MessageEntityType.BOLD, 0, 4)));
			default -> model(type);
		};
	}

	private Object model(Class<?> type) {
		if (type.isSealed() && type.isInterface() && type.getPermittedSubclasses()[0].isRecord()) {
			return model(type.getPermittedSubclasses()[0]);
		}
		return Arrays.stream(type.getFields())
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
			.findFirst()
			.map(SampleArguments::constant)
			.orElseGet(() -> ReflectiveModel.read(type.getSimpleName(),
					this.json.value(type.getSimpleName(), 1).toString()));
	}

	private static Object constant(Field field) {
		try {
			return field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new LinkageError(ex.getMessage(), ex);
		}
	}

}

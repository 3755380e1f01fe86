package io.github.telegramspring.bot.callback;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.core.Nullness;
import org.springframework.util.ClassUtils;

/**
 * Values of any type that a record in a button can have, small and large.
 */
final class RandomValues {

	private final Random random;

	RandomValues(Random random) {
		this.random = random;
	}

	Record record(Class<?> type) {
		try {
			RecordComponent[] components = type.getRecordComponents();
			Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			Object[] values = Arrays.stream(components).map(this::component).toArray();
			return (Record) type.getDeclaredConstructor(types).newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Object component(RecordComponent component) {
		boolean nullable = Nullness.forMethodReturnType(component.getAccessor()) == Nullness.NULLABLE;
		return (nullable && this.random.nextInt(3) == 0) ? null : value(component.getGenericType());
	}

	private Object value(Type type) {
		if (type instanceof ParameterizedType generic) {
			Type argument = generic.getActualTypeArguments()[0];
			return (generic.getRawType() == List.class)
					? Stream.generate(() -> value(argument)).limit(this.random.nextInt(3)).toList()
					: Optional.of(argument).filter((present) -> this.random.nextBoolean()).map(this::value);
		}
		Class<?> simple = ClassUtils.resolvePrimitiveIfNecessary((Class<?>) type);
		if (simple.isEnum()) {
			return simple.getEnumConstants()[this.random.nextInt(simple.getEnumConstants().length)];
		}
		if (simple.isSealed()) {
			return record(simple.getPermittedSubclasses()[this.random.nextInt(2)]);
		}
		return simple.isRecord() ? record(simple) : scalar(simple);
	}

	private Object scalar(Class<?> type) {
		return switch (type.getSimpleName()) {
			case "Byte" -> (byte) number();
			case "Short" -> (short) number();
			case "Integer" -> (int) number();
			case "Long" -> number();
			case "Boolean" -> this.random.nextBoolean();
			case "Character" -> (char) this.random.nextInt(Character.MAX_VALUE + 1);
			case "Double" -> this.random.nextBoolean() ? number() / 100.0 : Double.longBitsToDouble(number());
			case "Float" -> this.random.nextBoolean() ? number() / 100F : Float.intBitsToFloat((int) number());
			case "String" -> text();
			case "UUID" -> new UUID(number(), number());
			case "Instant" -> Instant.ofEpochSecond(number() >> 10, this.random.nextBoolean() ? 0 : (int) number());
			case "Duration" -> Duration.ofSeconds(number() >> 2, this.random.nextBoolean() ? 0 : (int) number());
			case "LocalDate" -> LocalDate.ofEpochDay(number() >> 30);
			case "LocalTime" -> LocalTime.ofNanoOfDay(this.random.nextLong(LocalTime.MAX.toNanoOfDay()));
			case "BigDecimal" -> BigDecimal.valueOf(number(), this.random.nextInt(-99, 100));
			case "BigInteger" -> BigInteger.valueOf(number()).multiply(BigInteger.valueOf(number()));
			default -> throw new IllegalStateException("No values of " + type);
		};
	}

	private long number() {
		return this.random.nextLong() >> this.random.nextInt(Long.SIZE);
	}

	private String text() {
		int[] characters = this.random.ints(this.random.nextInt(8), 0, Character.MAX_CODE_POINT + 1)
			.map((character) -> (character >>> 11 != 0x1b && this.random.nextBoolean()) ? character : 'a')
			.toArray();
		return new String(characters, 0, characters.length);
	}

}

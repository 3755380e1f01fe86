package io.github.telegramspring.bot.callback;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ClassUtils;

/**
 * The formats of simple types. Whole numbers share one, so that an {@code int} can become
 * a {@code long} without making buttons stale.
 */
final class ScalarFormats {

	private static final int GREATEST_SCALE = 99;

	/**
	 * Enough for the decimal form of each {@code double}.
	 */
	private static final int GREATEST_DOUBLE_SCALE = 400;

	private static final int NANOS_PER_SECOND = 1_000_000_000;

	private static final int UUID_HALF_DIGITS = 11;

	private static final Map<Class<?>, ScalarFormat<?>> FORMATS = Stream.of(
			number(Byte.class, Byte.MIN_VALUE, Byte.MAX_VALUE, Long::byteValue),
			number(Short.class, Short.MIN_VALUE, Short.MAX_VALUE, Long::shortValue),
			number(Integer.class, Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue),
			number(Long.class, Long.MIN_VALUE, Long.MAX_VALUE, Function.identity()),
			scalar(Boolean.class, "boolean", 1, (out, value) -> out.unsigned(value ? 1 : 0), (in) -> in.count(1) == 1),
			scalar(Character.class, "char", 1, (out, value) -> out.unsigned(value),
					(in) -> (char) in.count(Character.MAX_VALUE)),
			scalar(Double.class, "double", 2, ScalarFormats::writeDouble, ScalarFormats::readDouble),
			scalar(Float.class, "float", 2, ScalarFormats::writeFloat, ScalarFormats::readFloat),
			scalar(BigInteger.class, "integer", 1, DataWriter::integer, DataReader::integer),
			scalar(BigDecimal.class, "decimal", 2, ScalarFormats::writeDecimal, (in) -> in.decimal(GREATEST_SCALE)),
			scalar(String.class, "text", 1, DataWriter::text, DataReader::text),
			scalar(UUID.class, "uuid", 2 * UUID_HALF_DIGITS, ScalarFormats::writeUuid, ScalarFormats::readUuid),
			scalar(Instant.class, "instant", 2, ScalarFormats::writeInstant, ScalarFormats::readInstant),
			scalar(Duration.class, "duration", 2, ScalarFormats::writeDuration, ScalarFormats::readDuration),
			scalar(LocalDate.class, "date", 1, (out, value) -> out.number(value.toEpochDay()), ScalarFormats::readDate),
			scalar(LocalTime.class, "time", 2, ScalarFormats::writeTime, ScalarFormats::readTime))
		.collect(Collectors.toUnmodifiableMap((format) -> format.type(), Function.identity()));

	private ScalarFormats() {
	}

	static @Nullable ValueFormat find(Class<?> type) {
		return FORMATS.get(ClassUtils.resolvePrimitiveIfNecessary(type));
	}

	private static <T> ScalarFormat<T> scalar(Class<T> type, String shape, int leastBytes,
			BiConsumer<DataWriter, T> writer, Function<DataReader, T> reader) {
		return new ScalarFormat<>(type, shape, leastBytes, writer, reader);
	}

	private static <T extends Number> ScalarFormat<T> number(Class<T> type, long least, long most,
			Function<Long, T> narrow) {
		return scalar(type, "number", 1, (out, value) -> out.number(value.longValue()),
				(in) -> narrow.apply(in.number(least, most)));
	}

	private static void writeDouble(DataWriter out, double value) {
		if (Double.isFinite(value) && Double.doubleToLongBits(value) != Double.doubleToLongBits(-0.0)) {
			out.decimal(new BigDecimal(Double.toString(value)).stripTrailingZeros());
		}
		else {
			out.symbol(Alphabet.BITS);
			out.unsigned(Double.doubleToLongBits(value));
		}
	}

	private static double readDouble(DataReader in) {
		return in.take(Alphabet.BITS) ? Double.longBitsToDouble(in.unsigned())
				: in.decimal(GREATEST_DOUBLE_SCALE).doubleValue();
	}

	private static void writeFloat(DataWriter out, float value) {
		if (Float.isFinite(value) && Float.floatToIntBits(value) != Float.floatToIntBits(-0.0F)) {
			out.decimal(new BigDecimal(Float.toString(value)).stripTrailingZeros());
		}
		else {
			out.symbol(Alphabet.BITS);
			out.unsigned(Integer.toUnsignedLong(Float.floatToIntBits(value)));
		}
	}

	private static float readFloat(DataReader in) {
		return in.take(Alphabet.BITS) ? Float.intBitsToFloat((int) in.unsigned())
				: in.decimal(GREATEST_DOUBLE_SCALE).floatValue();
	}

	private static void writeDecimal(DataWriter out, BigDecimal value) {
		if (Math.abs((long) value.scale()) > GREATEST_SCALE) {
			throw new IllegalArgumentException("it has a scale of " + value.scale() + ", which must be from -"
					+ GREATEST_SCALE + " to " + GREATEST_SCALE);
		}
		out.decimal(value);
	}

	private static void writeUuid(DataWriter out, UUID value) {
		out.digits(value.getMostSignificantBits(), UUID_HALF_DIGITS);
		out.digits(value.getLeastSignificantBits(), UUID_HALF_DIGITS);
	}

	private static UUID readUuid(DataReader in) {
		return new UUID(in.digits(UUID_HALF_DIGITS), in.digits(UUID_HALF_DIGITS));
	}

	private static void writeInstant(DataWriter out, Instant value) {
		out.number(value.getEpochSecond());
		out.unsigned(value.getNano());
	}

	private static Instant readInstant(DataReader in) {
		long second = in.number(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond());
		return Instant.ofEpochSecond(second, in.count(NANOS_PER_SECOND - 1));
	}

	private static void writeDuration(DataWriter out, Duration value) {
		out.number(value.getSeconds());
		out.unsigned(value.getNano());
	}

	private static Duration readDuration(DataReader in) {
		return Duration.ofSeconds(in.number(Long.MIN_VALUE, Long.MAX_VALUE), in.count(NANOS_PER_SECOND - 1));
	}

	private static LocalDate readDate(DataReader in) {
		return LocalDate.ofEpochDay(in.number(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
	}

	private static void writeTime(DataWriter out, LocalTime value) {
		out.unsigned(value.toSecondOfDay());
		out.unsigned(value.toNanoOfDay() % NANOS_PER_SECOND);
	}

	private static LocalTime readTime(DataReader in) {
		long second = in.count(LocalTime.MAX.toSecondOfDay());
		return LocalTime.ofNanoOfDay(second * NANOS_PER_SECOND + in.count(NANOS_PER_SECOND - 1));
	}

}

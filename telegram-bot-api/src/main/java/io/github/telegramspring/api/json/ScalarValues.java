package io.github.telegramspring.api.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import tools.jackson.core.JsonGenerator;

import org.springframework.util.ClassUtils;

/**
 * Writes the values that are neither objects nor arrays.
 */
final class ScalarValues {

	private ScalarValues() {
	}

	static void write(Object value, JsonGenerator generator) {
		if (value instanceof Integer number) {
			generator.writeNumber(number);
		}
		else if (value instanceof Long number) {
			generator.writeNumber(number);
		}
		else if (value instanceof Double number) {
			generator.writeNumber(number);
		}
		else if (value instanceof Number number) {
			generator.writeNumber(new BigDecimal(number.toString()));
		}
		else if (value instanceof Boolean bool) {
			generator.writeBoolean(bool);
		}
		else if (value instanceof CharSequence text) {
			generator.writeString(text.toString());
		}
		else if (value instanceof Instant instant) {
			generator.writeNumber(instant.getEpochSecond());
		}
		else if (value instanceof Duration duration) {
			writeSeconds(duration, generator);
		}
		else {
			throw new IllegalArgumentException("A Bot API value cannot be made of "
					+ ClassUtils.getDescriptiveType(value)
					+ "; allowed are text, numbers, booleans, Instant, Duration, collections, maps and JsonWritable");
		}
	}

	private static void writeSeconds(Duration duration, JsonGenerator generator) {
		if (duration.getNano() == 0) {
			generator.writeNumber(duration.toSeconds());
		}
		else {
			generator.writeNumber(BigDecimal.valueOf(duration.getSeconds())
				.add(BigDecimal.valueOf(duration.getNano(), 9))
				.stripTrailingZeros());
		}
	}

}

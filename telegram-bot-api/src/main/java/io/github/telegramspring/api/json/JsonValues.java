package io.github.telegramspring.api.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the values a Bot API object is made of. Each kind of value has two readers: the
 * plain one fails when the value is of another JSON kind, the {@code OrNull} one skips
 * such a value and answers {@code null}, so that an optional member that is not what the
 * Bot API says costs nothing but itself.
 */
public final class JsonValues {

	private JsonValues() {
	}

	private static boolean is(JsonParser parser, JsonToken token) {
		if (parser.currentToken() == token) {
			return true;
		}
		parser.skipChildren();
		return false;
	}

	/**
	 * Checks that a value was read.
	 * @param <T> the type of the value
	 * @param value what was read
	 * @param parser the parser
	 * @param expected what is expected, for the message
	 * @return the value
	 */
	public static <T> T require(@Nullable T value, JsonParser parser, String expected) {
		if (value == null) {
			throw JsonMembers.wrongKind(parser, expected);
		}
		return value;
	}

	/**
	 * Reads text.
	 * @param parser the parser
	 * @return the text
	 */
	public static String readString(JsonParser parser) {
		return require(readStringOrNull(parser), parser, "a string");
	}

	/**
	 * Reads text, if that is what is there.
	 * @param parser the parser
	 * @return the text or {@code null}
	 */
	public static @Nullable String readStringOrNull(JsonParser parser) {
		return is(parser, JsonToken.VALUE_STRING) ? parser.getString() : null;
	}

	/**
	 * Reads true or false.
	 * @param parser the parser
	 * @return the value
	 */
	public static boolean readBoolean(JsonParser parser) {
		return require(readBooleanOrNull(parser), parser, "true or false");
	}

	/**
	 * Reads true or false, if that is what is there.
	 * @param parser the parser
	 * @return the value or {@code null}
	 */
	public static @Nullable Boolean readBooleanOrNull(JsonParser parser) {
		JsonToken token = parser.currentToken();
		if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
			return token == JsonToken.VALUE_TRUE;
		}
		parser.skipChildren();
		return null;
	}

	/**
	 * Reads a value that is either true or absent.
	 * @param parser the parser
	 * @return whether the value is true
	 */
	public static boolean readFlag(JsonParser parser) {
		return is(parser, JsonToken.VALUE_TRUE);
	}

	/**
	 * Reads a 32-bit whole number.
	 * @param parser the parser
	 * @return the number
	 */
	public static int readInt(JsonParser parser) {
		long value = readLong(parser);
		if ((int) value != value) {
			throw JsonMembers.wrongKind(parser, "a whole number of 32 bits");
		}
		return (int) value;
	}

	/**
	 * Reads a 32-bit whole number, if that is what is there.
	 * @param parser the parser
	 * @return the number or {@code null}
	 */
	public static @Nullable Integer readIntOrNull(JsonParser parser) {
		if (!isLong(parser)) {
			return null;
		}
		long value = parser.getLongValue();
		return ((int) value == value) ? (int) value : null;
	}

	/**
	 * Reads a 64-bit whole number.
	 * @param parser the parser
	 * @return the number
	 */
	public static long readLong(JsonParser parser) {
		if (!isLong(parser)) {
			throw JsonMembers.wrongKind(parser, "a whole number");
		}
		return parser.getLongValue();
	}

	/**
	 * Reads a 64-bit whole number, if that is what is there.
	 * @param parser the parser
	 * @return the number or {@code null}
	 */
	public static @Nullable Long readLongOrNull(JsonParser parser) {
		return isLong(parser) ? parser.getLongValue() : null;
	}

	private static boolean isLong(JsonParser parser) {
		return is(parser, JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
	}

	/**
	 * Reads a number that may have a fraction.
	 * @param parser the parser
	 * @return the number
	 */
	public static double readDouble(JsonParser parser) {
		return require(readDoubleOrNull(parser), parser, "a number");
	}

	/**
	 * Reads a number that may have a fraction, if that is what is there.
	 * @param parser the parser
	 * @return the number or {@code null}
	 */
	public static @Nullable Double readDoubleOrNull(JsonParser parser) {
		if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
				|| parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
			double value = parser.getDoubleValue();
			return Double.isFinite(value) ? value : null;
		}
		parser.skipChildren();
		return null;
	}

	/**
	 * Reads a point in time, given in Unix seconds.
	 * @param parser the parser
	 * @return the time
	 */
	public static Instant readInstant(JsonParser parser) {
		return require(readInstantOrNull(parser), parser, "a time in Unix seconds");
	}

	/**
	 * Reads a point in time, given in Unix seconds, if that is what is there.
	 * @param parser the parser
	 * @return the time or {@code null}
	 */
	public static @Nullable Instant readInstantOrNull(JsonParser parser) {
		try {
			return isLong(parser) ? Instant.ofEpochSecond(parser.getLongValue()) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * Reads a span of time, given in seconds.
	 * @param parser the parser
	 * @return the duration
	 */
	public static Duration readSeconds(JsonParser parser) {
		return require(readSecondsOrNull(parser), parser, "a number of seconds");
	}

	/**
	 * Reads a span of time, given in seconds, if that is what is there.
	 * @param parser the parser
	 * @return the duration or {@code null}
	 */
	public static @Nullable Duration readSecondsOrNull(JsonParser parser) {
		if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
			double nanos = parser.getDoubleValue() * 1e9;
			return (Math.abs(nanos) < Long.MAX_VALUE) ? Duration.ofNanos(Math.round(nanos)) : null;
		}
		return isLong(parser) ? Duration.ofSeconds(parser.getLongValue()) : null;
	}

	/**
	 * Reads an array; elements that are not of the expected JSON kind are left out.
	 * @param <T> the type of the elements
	 * @param parser the parser
	 * @param elements reads an element
	 * @return an immutable list
	 */
	public static <T> List<T> readList(JsonParser parser, JsonReader<T> elements) {
		return require(readListOrNull(parser, elements), parser, "an array");
	}

	/**
	 * Reads an array, if that is what is there; elements that are not of the expected
	 * JSON kind are left out.
	 * @param <T> the type of the elements
	 * @param parser the parser
	 * @param elements reads an element
	 * @return an immutable list or {@code null}
	 */
	public static <T> @Nullable List<T> readListOrNull(JsonParser parser, JsonReader<T> elements) {
		if (!is(parser, JsonToken.START_ARRAY)) {
			return null;
		}
		T first = nextElement(parser, elements);
		if (first == null) {
			return List.of();
		}
		T element = nextElement(parser, elements);
		if (element == null) {
			return List.of(first);
		}
		List<T> list = new ArrayList<>(4);
		list.add(first);
		while (element != null) {
			list.add(element);
			element = nextElement(parser, elements);
		}
		return List.copyOf(list);
	}

	/**
	 * Reads the next element of an array that is of the expected JSON kind.
	 */
	private static <T> @Nullable T nextElement(JsonParser parser, JsonReader<T> elements) {
		JsonToken token = parser.nextToken();
		while (token != JsonToken.END_ARRAY && token != null) {
			T element = elements.read(parser);
			if (element != null) {
				return element;
			}
			token = parser.nextToken();
		}
		return null;
	}

}

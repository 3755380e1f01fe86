package io.github.telegramspring.bot.callback;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link DataWriter} wrote. It trusts nobody: whatever the text is, there is a
 * value or a {@link MalformedCallbackDataException}, and no more memory is used than the
 * text is long.
 */
final class DataReader {

	private static final int LONG_DIGITS = (Long.SIZE + Alphabet.DIGIT_BITS - 1) / Alphabet.DIGIT_BITS;

	private final Class<?> type;

	private final String text;

	private int position;

	/**
	 * Creates a reader.
	 * @param type the record that is read, which messages name
	 * @param text the text
	 */
	DataReader(Class<?> type, String text) {
		this.type = type;
		this.text = text;
	}

	boolean take(char symbol) {
		if (remaining() > 0 && this.text.charAt(this.position) == symbol) {
			this.position++;
			return true;
		}
		return false;
	}

	/**
	 * Reads a number that can be negative and must be within limits.
	 */
	long number(long least, long most) {
		long value = unsigned();
		return within((value >>> 1) ^ -(value & 1), least, most);
	}

	/**
	 * Reads a number of 0 or more.
	 */
	int count(int most) {
		return (int) within(unsigned(), 0, most);
	}

	long unsigned() {
		int first = digit();
		if (first <= Alphabet.LAST_SMALL_NUMBER) {
			return first;
		}
		return digits(first - Alphabet.LAST_SMALL_NUMBER);
	}

	long digits(int digits) {
		long value = digit();
		if (digits == LONG_DIGITS && value >= 1 << (Long.SIZE % Alphabet.DIGIT_BITS)) {
			throw malformed("a number is too large");
		}
		for (int i = 1; i < digits; i++) {
			value = (value << Alphabet.DIGIT_BITS) | digit();
		}
		return value;
	}

	BigInteger integer() {
		BigInteger value = BigInteger.ZERO;
		for (int i = count(remaining()); i > 0; i--) {
			value = value.shiftLeft(Alphabet.DIGIT_BITS).or(BigInteger.valueOf(digit()));
		}
		BigInteger half = value.shiftRight(1);
		return value.testBit(0) ? half.not() : half;
	}

	BigDecimal decimal(int greatestScale) {
		int scale = (int) number(-greatestScale, greatestScale);
		return new BigDecimal(integer(), scale);
	}

	String text() {
		int length = count(remaining());
		if (length > remaining()) {
			throw malformed("it ends too early");
		}
		String value = this.text.substring(this.position, this.position + length);
		if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
			throw malformed("a text ends within a character");
		}
		this.position += length;
		return value;
	}

	@Nullable Object optional(ValueFormat format) {
		if (take(Alphabet.ABSENT)) {
			return null;
		}
		if (format.needsPresenceMark() && !take(Alphabet.PRESENT)) {
			throw malformed("there is no mark at " + this.position);
		}
		return format.read(this);
	}

	int remaining() {
		return this.text.length() - this.position;
	}

	void end() {
		if (remaining() > 0) {
			throw malformed("there is something after its end, at " + this.position);
		}
	}

	MalformedCallbackDataException malformed(String problem) {
		return malformed(problem, null);
	}

	MalformedCallbackDataException malformed(String problem, @Nullable Throwable cause) {
		return new MalformedCallbackDataException(this.type, problem, cause);
	}

	private int digit() {
		if (remaining() == 0) {
			throw malformed("it ends too early");
		}
		int value = Alphabet.value(this.text.charAt(this.position));
		if (value < 0) {
			throw malformed("there is no digit at " + this.position);
		}
		this.position++;
		return value;
	}

	private long within(long value, long least, long most) {
		if (value < least || value > most) {
			throw malformed("a number is " + value + ", not one from " + least + " to " + most);
		}
		return value;
	}

}

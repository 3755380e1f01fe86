package io.github.telegramspring.bot.callback;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Writes values one after the other, so that each can be told from the next without
 * anything between them.
 */
final class DataWriter {

	private final StringBuilder text = new StringBuilder(CallbackRecord.MAX_BYTES);

	void symbol(char symbol) {
		this.text.append(symbol);
	}

	/**
	 * Writes a number that can be negative: its sign becomes the lowest bit.
	 */
	void number(long value) {
		unsigned((value << 1) ^ (value >> (Long.SIZE - 1)));
	}

	/**
	 * Writes a number as one digit if it is small, else as the count of its digits and
	 * the digits.
	 */
	void unsigned(long value) {
		if (value >= 0 && value <= Alphabet.LAST_SMALL_NUMBER) {
			symbol(Alphabet.digit(value));
			return;
		}
		int bits = Long.SIZE - Long.numberOfLeadingZeros(value);
		int digits = (bits + Alphabet.DIGIT_BITS - 1) / Alphabet.DIGIT_BITS;
		symbol(Alphabet.digit(Alphabet.LAST_SMALL_NUMBER + digits));
		digits(value, digits);
	}

	void digits(long value, int digits) {
		for (int i = digits - 1; i >= 0; i--) {
			symbol(Alphabet.digit(value >>> (i * Alphabet.DIGIT_BITS)));
		}
	}

	void integer(BigInteger value) {
		BigInteger rest = (value.signum() < 0) ? value.not().shiftLeft(1).setBit(0) : value.shiftLeft(1);
		int digits = (rest.bitLength() + Alphabet.DIGIT_BITS - 1) / Alphabet.DIGIT_BITS;
		unsigned(digits);
		for (int i = digits - 1; i >= 0; i--) {
			symbol(Alphabet.digit(rest.shiftRight(i * Alphabet.DIGIT_BITS).intValue()));
		}
	}

	void decimal(BigDecimal value) {
		number(value.scale());
		integer(value.unscaledValue());
	}

	void text(String value) {
		if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
			throw new IllegalArgumentException("it has half of a surrogate pair in it");
		}
		unsigned(value.length());
		this.text.append(value);
	}

	void optional(@Nullable Object value, ValueFormat format) {
		if (value == null) {
			symbol(Alphabet.ABSENT);
			return;
		}
		if (format.needsPresenceMark()) {
			symbol(Alphabet.PRESENT);
		}
		format.write(value, this);
	}

	/**
	 * Returns how many bytes of UTF-8 have been written.
	 */
	int bytes() {
		return DataLength.of(toString());
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}

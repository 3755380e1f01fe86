package io.github.telegramspring.bot.callback;

import java.util.Arrays;

/**
 * The 64 digits of numbers, those of base64url, and the signs that are no digits.
 */
final class Alphabet {

	/**
	 * How many bits a digit holds.
	 */
	static final int DIGIT_BITS = 6;

	/**
	 * The greatest number that is written as one digit. Digits above it tell how many
	 * digits follow.
	 */
	static final int LAST_SMALL_NUMBER = 52;

	/**
	 * Stands in the place of a value that is not there.
	 */
	static final char ABSENT = '.';

	/**
	 * Stands before a value that is there, if it could begin as one that is not there.
	 */
	static final char PRESENT = ':';

	/**
	 * Stands before the bits of a floating-point number that no decimal number is equal
	 * to.
	 */
	static final char BITS = '*';

	private static final char[] DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
		.toCharArray();

	private static final byte[] VALUES = new byte[128];

	static {
		Arrays.fill(VALUES, (byte) -1);
		for (byte value = 0; value < DIGITS.length; value++) {
			VALUES[DIGITS[value]] = value;
		}
	}

	private Alphabet() {
	}

	static char digit(long value) {
		return DIGITS[(int) value & (DIGITS.length - 1)];
	}

	/**
	 * Returns what a digit stands for.
	 * @param digit the digit
	 * @return a number from 0 to 63, or -1 if it is no digit
	 */
	static int value(char digit) {
		return (digit < VALUES.length) ? VALUES[digit] : -1;
	}

}

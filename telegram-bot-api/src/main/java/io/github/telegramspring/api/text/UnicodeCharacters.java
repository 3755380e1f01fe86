package io.github.telegramspring.api.text;

/**
 * The classes of characters by which Telegram finds words, tags and addresses in text of
 * any language.
 */
final class UnicodeCharacters {

	private static final int ZERO_WIDTH_NON_JOINER = 0x200c;

	private static final int ZERO_WIDTH_JOINER = 0x200d;

	private static final int MIDDLE_DOT = 0xb7;

	private UnicodeCharacters() {
	}

	static boolean isWordCharacter(int c) {
		if (c < 0x80) {
			return AsciiCharacters.isNameCharacter(c);
		}
		return switch (Character.getType(c)) {
			case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
					Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
					Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
				true;
			default -> false;
		};
	}

	/**
	 * Returns whether a hashtag can have the character.
	 */
	static boolean isTagCharacter(int c) {
		return c == '_' || c == ZERO_WIDTH_NON_JOINER || c == MIDDLE_DOT || (c >= 0xd80 && c <= 0xdff)
				|| Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
	}

	/**
	 * Returns whether the name of a host can have the character, dots included.
	 */
	static boolean isHostCharacter(int c) {
		if (c < 0xc0) {
			return AsciiCharacters.isNameCharacter(c) || c == '.' || c == '-' || c == '~';
		}
		return isVisible(c);
	}

	/**
	 * Returns whether what precedes the {@code @} of an address can have the character.
	 */
	static boolean isUserCharacter(int c) {
		return "\n/[]{}()'`<>\"@\u00ab\u00bb".indexOf(c) < 0 && isVisible(c);
	}

	/**
	 * Returns whether what follows the host of an address can have the character.
	 */
	static boolean isPathCharacter(int c) {
		return "\n<>\"\u00ab\u00bb".indexOf(c) < 0 && isVisible(c);
	}

	private static boolean isVisible(int c) {
		if (c >= 0x2000 && c <= 0x206f) {
			return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
		}
		return !Character.isSpaceChar(c);
	}

}

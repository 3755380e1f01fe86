package io.github.telegramspring.api.text;

/**
 * Knows which code points make up one character for the reader: a letter with its
 * accents, an emoji with its skin tone, a family, a flag.
 */
final class CharacterClusters {

	private static final int ZERO_WIDTH_JOINER = 0x200d;

	private CharacterClusters() {
	}

	/**
	 * Returns whether a character starts at an offset inside the text.
	 */
	static boolean isStart(String text, int offset) {
		if (text.charAt(offset - 1) == '\r' && text.charAt(offset) == '\n') {
			return false;
		}
		if (Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))) {
			return false;
		}
		int before = text.codePointBefore(offset);
		int after = text.codePointAt(offset);
		if (before == ZERO_WIDTH_JOINER || after == ZERO_WIDTH_JOINER || extendsCharacter(after)) {
			return false;
		}
		return !(isFlagLetter(before) && isFlagLetter(after) && flagLettersBefore(text, offset) % 2 == 1);
	}

	private static boolean extendsCharacter(int c) {
		boolean skinTone = c >= 0x1f3fb && c <= 0x1f3ff;
		boolean flagTag = c >= 0xe0020 && c <= 0xe007f;
		return skinTone || flagTag || switch (Character.getType(c)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
			default -> false;
		};
	}

	private static boolean isFlagLetter(int c) {
		return c >= 0x1f1e6 && c <= 0x1f1ff;
	}

	private static int flagLettersBefore(String text, int offset) {
		int count = 0;
		for (int i = offset; i > 0 && isFlagLetter(text.codePointBefore(i)); i -= 2) {
			count++;
		}
		return count;
	}

}

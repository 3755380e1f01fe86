package io.github.telegramspring.api.text;

/**
 * The classes of ASCII characters by which Telegram's parsers go, regardless of locale
 * and of what Unicode adds to them.
 */
final class AsciiCharacters {

	private AsciiCharacters() {
	}

	static boolean isLetter(int c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	}

	static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

	static boolean isLetterOrDigit(int c) {
		return isLetter(c) || isDigit(c);
	}

	/**
	 * Returns whether names of users and commands can have the character.
	 */
	static boolean isNameCharacter(int c) {
		return isLetterOrDigit(c) || c == '_';
	}

	static boolean isHexDigit(int c) {
		return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
	}

	static boolean isSpace(int c) {
		return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u000b' || c == 0;
	}

	/**
	 * Returns whether a part of a text has digits only.
	 */
	static boolean areDigits(String text, int start, int end) {
		for (int i = start; i < end; i++) {
			if (!isDigit(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Returns the text in lower case, with letters beyond ASCII left as they are.
	 */
	static String toLowerCase(String text) {
		StringBuilder lower = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			lower.append((c >= 'A' && c <= 'Z') ? (char) (c + 32) : c);
		}
		return lower.toString();
	}

}

package io.github.telegramspring.api.text;

/**
 * Decides whether a text is an e-mail address in the eyes of Telegram.
 *
 * <p>
 * The name has up to ten parts of at most 26 characters that end in a dot or plus, and a
 * last part of 1 to 35; the host has one to six parts of at most 30, and a last of 2 to 8
 * letters.
 */
final class EmailAddress {

	private EmailAddress() {
	}

	static boolean matches(String text) {
		int at = text.indexOf('@');
		return at > 0 && isName(text, at) && isHost(text, at + 1);
	}

	private static boolean isName(String text, int end) {
		int parts = 0;
		int size = 0;
		for (int i = 0; i < end; i++) {
			char c = text.charAt(i);
			if (c == '.' || c == '+') {
				if (size > 26 || ++parts > 10) {
					return false;
				}
				size = 0;
			}
			else if (isWordCharacter(c)) {
				size++;
			}
			else {
				return false;
			}
		}
		return size >= 1 && size <= 35;
	}

	private static boolean isHost(String text, int start) {
		int parts = 0;
		int partStart = start;
		for (int i = start; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '.') {
				if (++parts > 6 || !isHostPart(text, partStart, i)) {
					return false;
				}
				partStart = i + 1;
			}
			else if (!isWordCharacter(c)) {
				return false;
			}
		}
		int size = text.length() - partStart;
		return parts >= 1 && size >= 2 && size <= 8 && text.chars().skip(partStart).allMatch(AsciiCharacters::isLetter);
	}

	private static boolean isHostPart(String text, int start, int end) {
		return end > start && end - start <= 30 && AsciiCharacters.isLetterOrDigit(text.charAt(start))
				&& AsciiCharacters.isLetterOrDigit(text.charAt(end - 1));
	}

	private static boolean isWordCharacter(char c) {
		return AsciiCharacters.isNameCharacter(c) || c == '-';
	}

}

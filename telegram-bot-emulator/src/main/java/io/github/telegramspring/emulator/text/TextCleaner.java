package io.github.telegramspring.emulator.text;

/**
 * Cleans a text as Telegram does: control characters become spaces, carriage returns and
 * the characters U+2028 to U+202E go, and so does white space around the text
 * (telegram-server.md §5.5, steps 2 and 4).
 */
public final class TextCleaner {

	private TextCleaner() {
	}

	/**
	 * Cleans a text.
	 * @param text the text
	 * @return what is left, which can be empty
	 */
	public static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character < ' ' && character != '\n' && character != '\r') {
				clean.append(' ');
			}
			else if (character != '\r' && (character < '\u2028' || character > '\u202e')) {
				clean.append(character);
			}
		}
		return trim(clean);
	}

	private static String trim(CharSequence text) {
		int start = 0;
		int end = text.length();
		while (end > 0 && isBlank(text.charAt(end - 1))) {
			end--;
		}
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		return text.subSequence(start, end).toString();
	}

	private static boolean isBlank(char character) {
		return character == ' ' || character == '\n';
	}

}

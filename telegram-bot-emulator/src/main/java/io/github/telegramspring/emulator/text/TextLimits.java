package io.github.telegramspring.emulator.text;

/**
 * How long texts may be. Characters are Unicode code points (telegram-server.md §5.5,
 * step 6).
 */
public final class TextLimits {

	/**
	 * The most characters a message may have.
	 */
	public static final int MAX_TEXT = 4096;

	private TextLimits() {
	}

	/**
	 * Tells whether a text is too long for a message.
	 * @param text the text, cleaned
	 * @return whether it is
	 */
	public static boolean isTooLong(String text) {
		return text.codePointCount(0, text.length()) > MAX_TEXT;
	}

}

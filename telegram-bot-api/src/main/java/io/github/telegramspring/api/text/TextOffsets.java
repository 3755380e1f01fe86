package io.github.telegramspring.api.text;

/**
 * Converts between the three ways in which Telegram counts: entities in UTF-16 code
 * units, lengths in code points, and errors in bytes of UTF-8.
 *
 * <pre class="code">
 * String text = "é👍!";
 * TextOffsets.utf16ToCodePoints(text, 3);  // 2
 * TextOffsets.utf16ToUtf8(text, 3);        // 6
 * TextOffsets.utf8ToUtf16(text, 6);        // 3
 * </pre>
 *
 * <p>
 * An offset inside a character counts as the start of that character. A surrogate without
 * its other half counts as one code point of one byte, since {@link String#getBytes}
 * writes a question mark for it.
 */
public final class TextOffsets {

	private TextOffsets() {
	}

	/**
	 * Returns the length by which Telegram's limits are checked.
	 * @param text the text
	 * @return the number of code points
	 */
	public static int codePoints(String text) {
		return text.codePointCount(0, text.length());
	}

	/**
	 * Converts an offset of an entity to code points.
	 * @param text the text
	 * @param offset the offset in UTF-16 code units
	 * @return the offset in code points
	 * @throws IndexOutOfBoundsException if the offset is not in the text
	 */
	public static int utf16ToCodePoints(String text, int offset) {
		return text.codePointCount(0, characterStart(text, offset));
	}

	/**
	 * Converts an offset in code points to one that an entity can have.
	 * @param text the text
	 * @param offset the offset in code points
	 * @return the offset in UTF-16 code units
	 * @throws IndexOutOfBoundsException if the offset is not in the text
	 */
	public static int codePointsToUtf16(String text, int offset) {
		return text.offsetByCodePoints(0, offset);
	}

	/**
	 * Converts an offset of an entity to bytes, in which the Bot API reports errors.
	 * @param text the text
	 * @param offset the offset in UTF-16 code units
	 * @return the offset in bytes of UTF-8
	 * @throws IndexOutOfBoundsException if the offset is not in the text
	 */
	public static int utf16ToUtf8(String text, int offset) {
		int end = characterStart(text, offset);
		int bytes = 0;
		for (int i = 0; i < end;) {
			int codePoint = text.codePointAt(i);
			bytes += utf8Length(codePoint);
			i += Character.charCount(codePoint);
		}
		return bytes;
	}

	/**
	 * Converts the byte offset of an error to an offset in the string.
	 * @param text the text
	 * @param offset the offset in bytes of UTF-8
	 * @return the offset in UTF-16 code units
	 * @throws IndexOutOfBoundsException if the offset is not in the text
	 */
	public static int utf8ToUtf16(String text, int offset) {
		int bytes = 0;
		int i = 0;
		while (i < text.length()) {
			int codePoint = text.codePointAt(i);
			bytes += utf8Length(codePoint);
			if (bytes > offset) {
				break;
			}
			i += Character.charCount(codePoint);
		}
		if (offset < 0 || (i == text.length() && bytes < offset)) {
			throw new IndexOutOfBoundsException("There is no byte " + offset + " in a text of " + bytes + " bytes");
		}
		return i;
	}

	/**
	 * Returns how much room a text takes where limits are in bytes.
	 * @param text the text
	 * @return the number of bytes of UTF-8
	 */
	public static int utf8Length(String text) {
		return utf16ToUtf8(text, text.length());
	}

	private static int utf8Length(int codePoint) {
		if (codePoint < 0x80 || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)) {
			return 1;
		}
		if (codePoint < 0x800) {
			return 2;
		}
		return (codePoint < 0x10000) ? 3 : 4;
	}

	private static int characterStart(String text, int offset) {
		if (offset > 0 && offset < text.length()
				&& Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))) {
			return offset - 1;
		}
		if (offset < 0 || offset > text.length()) {
			throw new IndexOutOfBoundsException(
					"There is no offset " + offset + " in a text of " + text.length() + " UTF-16 code units");
		}
		return offset;
	}

}

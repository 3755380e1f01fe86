package io.github.telegramspring.api.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the tags and character references of Telegram's HTML, which is stricter than that
 * of browsers in some places and laxer in others.
 */
final class HtmlReader extends MarkupReader {

	/**
	 * A reference with its ampersand, but without its semicolon, is shorter than this.
	 */
	private static final int REFERENCE_LIMIT = 10;

	private static final int NOTHING = -1;

	HtmlReader(String markup) {
		super(markup);
	}

	boolean peekIs(int offset, char expected) {
		int index = this.position + offset;
		return index < this.markup.length() && this.markup.charAt(index) == expected;
	}

	/**
	 * Reads the name of a tag after its bracket.
	 */
	String name(int tagStart, String unclosed) {
		int start = this.position;
		while (hasMore() && peek() != '>' && !isSpace(peek())) {
			this.position++;
		}
		if (!hasMore()) {
			throw errorAt(tagStart, unclosed);
		}
		return this.markup.substring(start, this.position);
	}

	void skipSpaces() {
		while (hasMore() && isSpace(peek())) {
			this.position++;
		}
	}

	/**
	 * Reads what follows the name of a start tag, to the bracket that closes the tag.
	 */
	Map<String, String> attributes(String tag, int tagStart) {
		if (hasMore() && peek() == '>') {
			this.position++;
			return Map.of();
		}
		Map<String, String> attributes = new HashMap<>();
		while (true) {
			skipSpaces();
			if (hasMore() && peek() == '>') {
				this.position++;
				return attributes;
			}
			String name = attributeName();
			if (name.isEmpty()) {
				throw errorAt(tagStart, "Empty attribute name in the tag \"" + tag + '"');
			}
			skipSpaces();
			requireMore(tagStart, tag);
			String value = "";
			if (peek() == '=') {
				this.position++;
				skipSpaces();
				requireMore(tagStart, tag);
				value = attributeValue();
			}
			attributes.put(name, value);
			if (!hasMore()) {
				throw errorAt(tagStart, "Unclosed start tag");
			}
		}
	}

	private void requireMore(int tagStart, String tag) {
		if (!hasMore()) {
			throw errorAt(tagStart, "Unclosed start tag \"" + tag + '"');
		}
	}

	private String attributeName() {
		int start = this.position;
		while (hasMore() && !isSpace(peek()) && "=>/\"'".indexOf(peek()) < 0) {
			this.position++;
		}
		return this.markup.substring(start, this.position);
	}

	private String attributeValue() {
		char quote = peek();
		if (quote != '"' && quote != '\'') {
			return unquotedValue();
		}
		this.position++;
		StringBuilder value = new StringBuilder();
		while (hasMore() && peek() != quote) {
			int codePoint = (peek() == '&') ? characterReference() : NOTHING;
			if (codePoint == NOTHING) {
				value.append(next());
			}
			else {
				value.appendCodePoint(codePoint);
			}
		}
		this.position++;
		return value.toString();
	}

	private String unquotedValue() {
		int start = this.position;
		while (hasMore() && isTokenCharacter(peek())) {
			this.position++;
		}
		if (hasMore() && !isSpace(peek()) && peek() != '>') {
			throw errorAt(start, "Unexpected end of name token");
		}
		return this.markup.substring(start, this.position).toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads the character reference that starts here, if it is one that Telegram knows.
	 * @return the character, or {@code -1} with nothing read
	 */
	int characterReference() {
		int start = this.position + 1;
		int end;
		int codePoint;
		if (peekIs(1, '#')) {
			int radix = peekIs(2, 'x') ? 16 : 10;
			int digits = start + ((radix == 16) ? 2 : 1);
			end = endOfDigits(digits, radix);
			codePoint = (end > digits && end - this.position < REFERENCE_LIMIT)
					? Integer.parseInt(this.markup, digits, end, radix) : NOTHING;
			if (codePoint <= 0 || codePoint >= Character.MAX_CODE_POINT) {
				return NOTHING;
			}
		}
		else {
			end = endOfLetters(start);
			codePoint = named(start, end);
			if (codePoint == NOTHING) {
				return NOTHING;
			}
		}
		this.position = (end < this.markup.length() && this.markup.charAt(end) == ';') ? end + 1 : end;
		return codePoint;
	}

	private int endOfDigits(int start, int radix) {
		int end = start;
		int limit = Math.min(this.markup.length(), this.position + REFERENCE_LIMIT);
		while (end < limit && this.markup.charAt(end) < 0x80 && Character.digit(this.markup.charAt(end), radix) >= 0) {
			end++;
		}
		return end;
	}

	private int endOfLetters(int start) {
		int end = start;
		int limit = Math.min(this.markup.length(), this.position + REFERENCE_LIMIT);
		while (end < limit && AsciiCharacters.isLetter(this.markup.charAt(end))) {
			end++;
		}
		return end;
	}

	private int named(int start, int end) {
		return switch (this.markup.substring(start, end)) {
			case "lt" -> '<';
			case "gt" -> '>';
			case "amp" -> '&';
			case "quot" -> '"';
			default -> NOTHING;
		};
	}

	TextFormatException errorAt(int start, String problem, String rest) {
		return TextFormatException.at(this.markup, start, problem, rest);
	}

	private static boolean isTokenCharacter(char c) {
		return AsciiCharacters.isLetterOrDigit(c) || c == '.' || c == '-';
	}

	private static boolean isSpace(char c) {
		return AsciiCharacters.isSpace(c);
	}

}

package io.github.telegramspring.api.text;

import org.jspecify.annotations.Nullable;

/**
 * Reads the parts that the two Markdown styles share, or that need a look ahead.
 */
final class MarkdownReader extends MarkupReader {

	MarkdownReader(String markup) {
		super(markup);
	}

	boolean startsWith(String expected) {
		return this.markup.startsWith(expected, this.position);
	}

	int length() {
		return this.markup.length();
	}

	/**
	 * Reads a character that a backslash may precede; before anything but ASCII, the
	 * backslash is itself the character.
	 */
	char nextUnescaped() {
		char c = next();
		if (c == '\\' && hasMore() && peek() > 0 && peek() < 127) {
			return next();
		}
		return c;
	}

	/**
	 * Returns the position of a sign from here on, or {@code -1}.
	 */
	int find(String sign) {
		return this.markup.indexOf(sign, this.position);
	}

	/**
	 * Reads to a position.
	 */
	String readTo(int end) {
		String text = this.markup.substring(this.position, end);
		this.position = end;
		return text;
	}

	/**
	 * Reads the language of a code block: the word between the backticks and the first
	 * space or line break.
	 * @return the language, {@code null} if there is none
	 */
	@Nullable String language() {
		int end = this.position;
		while (end < this.markup.length() && this.markup.charAt(end) != '`'
				&& !AsciiCharacters.isSpace(this.markup.charAt(end))) {
			end++;
		}
		if (end == this.position || end == this.markup.length() || this.markup.charAt(end) == '`') {
			return null;
		}
		return readTo(end);
	}

	/**
	 * Skips one line break, which may consist of two characters.
	 */
	void skipLineBreak() {
		if (!hasMore() || !isLineBreak(peek())) {
			return;
		}
		char first = next();
		if (hasMore() && isLineBreak(peek()) && peek() != first) {
			skip(1);
		}
	}

	/**
	 * Returns whether a quotation is over when so many characters have been read: there
	 * is no more text, or a line that is not part of it.
	 */
	boolean endsQuoteAfter(int count) {
		int end = this.position + count;
		if (this.markup.startsWith("\r", end)) {
			end++;
			if (end == this.markup.length()) {
				return false;
			}
		}
		return end == this.markup.length()
				|| (this.markup.charAt(end) == '\n' && !this.markup.startsWith(">", end + 1));
	}

	/**
	 * Reads an address in parentheses, of which the first comes next.
	 */
	String address() {
		int start = ++this.position;
		StringBuilder address = new StringBuilder();
		while (hasMore() && peek() != ')') {
			address.append(nextUnescaped());
		}
		if (!hasMore()) {
			throw errorAt(start, "Can't find end of a URL");
		}
		skip(1);
		return address.toString();
	}

	/**
	 * Returns an error whose words do not say where it is.
	 */
	TextFormatException error(int start, String problem) {
		return new TextFormatException(problem, this.markup, start);
	}

	private static boolean isLineBreak(char c) {
		return c == '\n' || c == '\r';
	}

}

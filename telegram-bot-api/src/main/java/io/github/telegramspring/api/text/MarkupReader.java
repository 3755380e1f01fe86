package io.github.telegramspring.api.text;

/**
 * Where in a markup its reader is: what the readers of all languages have in common.
 */
abstract class MarkupReader {

	final String markup;

	int position;

	MarkupReader(String markup) {
		this.markup = markup;
	}

	boolean hasMore() {
		return this.position < this.markup.length();
	}

	int position() {
		return this.position;
	}

	char peek() {
		return this.markup.charAt(this.position);
	}

	char next() {
		return this.markup.charAt(this.position++);
	}

	void skip(int count) {
		this.position += count;
	}

	/**
	 * Returns an error whose words say where it is.
	 */
	TextFormatException errorAt(int start, String problem) {
		return TextFormatException.at(this.markup, start, problem);
	}

}

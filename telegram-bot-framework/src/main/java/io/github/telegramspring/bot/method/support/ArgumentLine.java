package io.github.telegramspring.bot.method.support;

import org.jspecify.annotations.Nullable;

/**
 * What follows a command, taken apart argument by argument: separated by white space, or
 * between double quotes.
 */
final class ArgumentLine {

	private final String text;

	private int position;

	ArgumentLine(String text) {
		this.text = text;
	}

	/**
	 * Takes the next argument.
	 * @return the argument without its quotes, or null if there is none
	 */
	@Nullable String next() {
		skipSpace();
		if (this.position == this.text.length()) {
			return null;
		}
		int close = (this.text.charAt(this.position) == '"') ? this.text.indexOf('"', this.position + 1) : -1;
		if (close > 0) {
			String quoted = this.text.substring(this.position + 1, close);
			this.position = close + 1;
			return quoted;
		}
		int start = this.position;
		while (this.position < this.text.length() && !Character.isWhitespace(this.text.charAt(this.position))) {
			this.position++;
		}
		return this.text.substring(start, this.position);
	}

	/**
	 * Takes all that is left.
	 * @return the text, without the quotes around all of it, or null if there is none
	 */
	@Nullable String rest() {
		skipSpace();
		String rest = this.text.substring(this.position);
		if (rest.length() > 1 && rest.indexOf('"', 1) == rest.length() - 1 && rest.charAt(0) == '"') {
			rest = rest.substring(1, rest.length() - 1);
		}
		boolean nothing = this.position == this.text.length();
		this.position = this.text.length();
		return nothing ? null : rest;
	}

	private void skipSpace() {
		while (this.position < this.text.length() && Character.isWhitespace(this.text.charAt(this.position))) {
			this.position++;
		}
	}

}

package io.github.telegramspring.bot.mapping;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a template such as {@code buy:{id}} into a regular expression with a named group
 * for each variable. A backslash before a brace or a backslash takes it literally.
 */
final class TemplateParser {

	private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

	private final String template;

	private final StringBuilder regex = new StringBuilder();

	private final StringBuilder literal = new StringBuilder();

	private final Set<String> names = new HashSet<>();

	private String prefix = "";

	private int literals;

	private int position;

	TemplateParser(String template) {
		this.template = template;
	}

	String parse() {
		while (this.position < this.template.length()) {
			char character = this.template.charAt(this.position++);
			if (character == '{') {
				endLiteral();
				variable();
			}
			else if (character == '\\' && this.position < this.template.length()) {
				this.literal.append(this.template.charAt(this.position++));
			}
			else {
				this.literal.append(character);
			}
		}
		endLiteral();
		return this.regex.toString();
	}

	private void endLiteral() {
		if (this.regex.isEmpty()) {
			this.prefix = this.literal.toString();
		}
		if (!this.literal.isEmpty()) {
			this.regex.append(Pattern.quote(this.literal.toString()));
		}
		this.literals += this.literal.length();
		this.literal.setLength(0);
	}

	private void variable() {
		String variable = this.template.substring(this.position, end());
		this.position += variable.length() + 1;
		int colon = variable.indexOf(':');
		String name = (colon < 0) ? variable : variable.substring(0, colon);
		if (!NAME.matcher(name).matches() || !this.names.add(name)) {
			throw new IllegalArgumentException("'" + this.template + "' is not a pattern: '" + name
					+ "' is not a name, or is there twice; a variable is written {name} or {name:regex}, "
					+ "and its name has letters and digits only");
		}
		this.regex.append("(?<").append(name).append('>').append((colon < 0) ? ".+?" : variable.substring(colon + 1));
		this.regex.append(')');
	}

	private int end() {
		int depth = 1;
		for (int i = this.position; i < this.template.length(); i++) {
			char character = this.template.charAt(i);
			if (character == '\\') {
				i++;
			}
			else if (character == '{') {
				depth++;
			}
			else if (character == '}' && --depth == 0) {
				return i;
			}
		}
		throw new IllegalArgumentException("'" + this.template + "' is not a pattern: a '{' is not closed; "
				+ "a brace that is meant literally has a backslash before it");
	}

	String prefix() {
		return this.prefix;
	}

	int literals() {
		return this.literals;
	}

	boolean hasVariables() {
		return !this.names.isEmpty();
	}

}

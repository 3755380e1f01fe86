package io.github.telegramspring.bot.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;

/**
 * Takes a template such as {@code buy:{id}} apart into literals and variables.
 */
final class TemplateParser {

	private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

	private final String template;

	private final List<TemplateSegment> segments = new ArrayList<>();

	private final StringBuilder literal = new StringBuilder();

	private int position;

	TemplateParser(String template) {
		this.template = template;
	}

	List<TemplateSegment> parse() {
		while (this.position < this.template.length()) {
			char character = this.template.charAt(this.position);
			switch (character) {
				case '\\' -> escaped();
				case '{' -> variable();
				case '}' -> throw invalid("has a '}' without a '{' before it; write \\} for the character", null);
				default -> {
					this.literal.append(character);
					this.position++;
				}
			}
		}
		endLiteral();
		return List.copyOf(this.segments);
	}

	private void escaped() {
		char next = (this.position + 1 < this.template.length()) ? this.template.charAt(this.position + 1) : ' ';
		if (next != '{' && next != '}' && next != '\\') {
			throw invalid("has a '\\' that is not before a '{', '}' or '\\'; write \\\\ for the character", null);
		}
		this.literal.append(next);
		this.position += 2;
	}

	private void variable() {
		endLiteral();
		int end = closingBrace();
		String content = this.template.substring(this.position + 1, end);
		int colon = content.indexOf(':');
		TemplateSegment.Variable variable = (colon < 0) ? new TemplateSegment.Variable(content, null)
				: new TemplateSegment.Variable(content.substring(0, colon), regex(content.substring(colon + 1)));
		add(variable);
		this.position = end + 1;
	}

	/**
	 * Finds the end of a variable, in whose regular expression there can be braces.
	 */
	private int closingBrace() {
		int depth = 0;
		for (int i = this.position; i < this.template.length(); i++) {
			switch (this.template.charAt(i)) {
				case '\\' -> i++;
				case '{' -> depth++;
				case '}' -> {
					depth--;
					if (depth == 0) {
						return i;
					}
				}
				default -> {
				}
			}
		}
		throw invalid("has a '{' without a '}' after it; write \\{ for the character", null);
	}

	private Pattern regex(String regex) {
		try {
			return Pattern.compile(regex, Pattern.DOTALL);
		}
		catch (PatternSyntaxException ex) {
			throw invalid("has a variable whose regular expression is none: " + ex.getDescription(), ex);
		}
	}

	private void add(TemplateSegment.Variable variable) {
		if (!NAME.matcher(variable.name()).matches()) {
			throw invalid("has a variable '" + variable.name()
					+ "', while names are letters and digits, and do not begin with a digit", null);
		}
		for (TemplateSegment segment : this.segments) {
			if (segment instanceof TemplateSegment.Variable other && other.name().equals(variable.name())) {
				throw invalid("has the variable '" + variable.name() + "' twice", null);
			}
		}
		TemplateSegment last = this.segments.isEmpty() ? null : this.segments.get(this.segments.size() - 1);
		if (last instanceof TemplateSegment.Variable before
				&& (before.pattern() == null || variable.pattern() == null)) {
			throw invalid("has two variables side by side, '" + before.name() + "' and '" + variable.name()
					+ "'; put something between them, or give both a regular expression", null);
		}
		this.segments.add(variable);
	}

	private void endLiteral() {
		if (!this.literal.isEmpty()) {
			this.segments.add(new TemplateSegment.Literal(this.literal.toString()));
			this.literal.setLength(0);
		}
	}

	private IllegalArgumentException invalid(String problem, @Nullable Throwable cause) {
		return new IllegalArgumentException("The pattern '" + this.template + "' " + problem, cause);
	}

}

package io.github.telegramspring.bot.callback;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;

/**
 * Takes a pattern apart into literals and variables.
 */
final class CallbackPatternParser {

	private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	private final String pattern;

	private final List<PatternSegment> segments = new ArrayList<>();

	private final StringBuilder literal = new StringBuilder();

	private int position;

	CallbackPatternParser(String pattern) {
		this.pattern = pattern;
	}

	List<PatternSegment> parse() {
		while (this.position < this.pattern.length()) {
			char character = this.pattern.charAt(this.position);
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
		char next = (this.position + 1 < this.pattern.length()) ? this.pattern.charAt(this.position + 1) : ' ';
		if (next != '{' && next != '}' && next != '\\') {
			throw invalid("has a '\\' that is not before a '{', '}' or '\\'; write \\\\ for the character", null);
		}
		this.literal.append(next);
		this.position += 2;
	}

	private void variable() {
		endLiteral();
		int end = closingBrace();
		String content = this.pattern.substring(this.position + 1, end);
		int colon = content.indexOf(':');
		PatternSegment.Variable variable = (colon < 0) ? new PatternSegment.Variable(content, null)
				: new PatternSegment.Variable(content.substring(0, colon), regex(content.substring(colon + 1)));
		add(variable);
		this.position = end + 1;
	}

	/**
	 * Finds the end of a variable, in whose regular expression there can be braces.
	 */
	private int closingBrace() {
		int depth = 0;
		for (int i = this.position; i < this.pattern.length(); i++) {
			switch (this.pattern.charAt(i)) {
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

	private void add(PatternSegment.Variable variable) {
		if (!NAME.matcher(variable.name()).matches()) {
			throw invalid("has a variable '" + variable.name()
					+ "', while names are letters, digits and '_', and do not begin with a digit", null);
		}
		for (PatternSegment segment : this.segments) {
			if (segment instanceof PatternSegment.Variable other && other.name().equals(variable.name())) {
				throw invalid("has the variable '" + variable.name() + "' twice", null);
			}
		}
		PatternSegment last = this.segments.isEmpty() ? null : this.segments.get(this.segments.size() - 1);
		if (last instanceof PatternSegment.Variable before && (before.regex() == null || variable.regex() == null)) {
			throw invalid("has two variables side by side, '" + before.name() + "' and '" + variable.name()
					+ "'; put something between them, or give both a regular expression", null);
		}
		this.segments.add(variable);
	}

	private void endLiteral() {
		if (!this.literal.isEmpty()) {
			this.segments.add(new PatternSegment.Literal(this.literal.toString()));
			this.literal.setLength(0);
		}
	}

	private IllegalArgumentException invalid(String problem, @Nullable Throwable cause) {
		return new IllegalArgumentException("The pattern '" + this.pattern + "' " + problem, cause);
	}

}

package io.github.telegramspring.bot.mapping;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;

/**
 * What a text has to look like. There are three forms: the text itself; a
 * {@linkplain TextTemplate template} such as {@code buy:{id}} for all of the text; and a
 * regular expression that is found anywhere in the text.
 *
 * <p>
 * What a template begins with is its prefix, by which the registry looks it up. Two
 * patterns are equal if they are of the same form and written alike.
 */
final class TextPattern {

	private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

	private final String source;

	private final Form form;

	private final Pattern regex;

	private final String prefix;

	private final int literals;

	private final Set<String> variables = new LinkedHashSet<>();

	private TextPattern(String source, Form form, Pattern regex, String prefix, int literals) {
		this.source = source;
		this.form = form;
		this.regex = regex;
		this.prefix = prefix;
		this.literals = literals;
		Matcher names = GROUP_NAME.matcher(regex.pattern());
		while (names.find()) {
			this.variables.add(names.group(1));
		}
	}

	static TextPattern exact(String text) {
		return new TextPattern(text, Form.EXACT, Pattern.compile(text, Pattern.LITERAL), text, text.length());
	}

	static TextPattern regex(String regex) {
		try {
			return new TextPattern(regex, Form.REGEX, Pattern.compile(regex), "", 0);
		}
		catch (PatternSyntaxException ex) {
			throw new IllegalArgumentException("'" + regex + "' is not a pattern: " + ex.getDescription()
					+ "; write a regular expression, in which \\ before a character takes it literally", ex);
		}
	}

	static TextPattern template(String source) {
		TextTemplate template = TextTemplate.of(source);
		if (template.variables().isEmpty()) {
			return exact(template.literals());
		}
		return new TextPattern(source, Form.TEMPLATE, template.regex(), template.prefix(),
				template.literals().length());
	}

	@Nullable TextMatch match(String text) {
		if (this.form == Form.EXACT) {
			return this.prefix.equals(text) ? TextMatch.NONE : null;
		}
		Matcher matcher = this.regex.matcher(text);
		boolean matches = (this.form == Form.REGEX) ? matcher.find() : matcher.matches();
		return matches ? new TextMatch(matcher) : null;
	}

	Form form() {
		return this.form;
	}

	/**
	 * What every text of the pattern begins with; all of it if the pattern is the text.
	 */
	String prefix() {
		return this.prefix;
	}

	/**
	 * How many characters are not up to variables.
	 */
	int literals() {
		return this.literals;
	}

	Set<String> variables() {
		return this.variables;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TextPattern pattern && pattern.form == this.form && pattern.source.equals(this.source);
	}

	@Override
	public int hashCode() {
		return this.source.hashCode();
	}

	@Override
	public String toString() {
		return (this.form == Form.REGEX) ? "/" + this.source + "/" : "'" + this.source + "'";
	}

	/**
	 * The forms, the most specific first.
	 */
	enum Form {

		EXACT, TEMPLATE, REGEX

	}

}

package io.github.telegramspring.bot.mapping;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A text with places that differ, for matching and for making such texts.
 *
 * <pre class="code">
 * TextTemplate template = TextTemplate.of("buy:{item:\\d+}:{size}");
 * template.match("buy:42:L").group("size");       // "L"
 * template.match("buy:all:L");                    // null
 * </pre>
 *
 * A variable in braces is one or more characters, as few as it takes for the rest to
 * match; or what a regular expression after a colon says. A {@code \} before a brace or
 * another {@code \} makes it a character like all others.
 */
public final class TextTemplate {

	private final List<TemplateSegment> segments;

	private final Pattern regex;

	private TextTemplate(List<TemplateSegment> segments) {
		this.segments = segments;
		this.regex = Pattern.compile(segments.stream().map(TemplateSegment::regex).collect(Collectors.joining()),
				Pattern.DOTALL);
	}

	/**
	 * Reads a template.
	 * @param template the template, such as <code>buy:{item}</code>
	 * @return the template
	 * @throws IllegalArgumentException if it is malformed
	 */
	public static TextTemplate of(String template) {
		return new TextTemplate(new TemplateParser(template).parse());
	}

	/**
	 * Matches a text, all of it.
	 * @param text the text
	 * @return the match, with a named group for each variable, or {@code null} if the
	 * text is not of this template
	 */
	public @Nullable Matcher match(String text) {
		Matcher matcher = this.regex.matcher(text);
		return matcher.matches() ? matcher : null;
	}

	/**
	 * Makes a text.
	 * @param values gives the value of each variable
	 * @return the text, which does not match if the values do not
	 */
	public String expand(UnaryOperator<String> values) {
		return this.segments.stream()
			.map((segment) -> (segment instanceof TemplateSegment.Literal literal) ? literal.text()
					: values.apply(((TemplateSegment.Variable) segment).name()))
			.collect(Collectors.joining());
	}

	/**
	 * Returns the names of the variables.
	 * @return the names, in their order
	 */
	public List<String> variables() {
		return variableSegments().map(TemplateSegment.Variable::name).toList();
	}

	/**
	 * Returns how many variables take anything but nothing.
	 * @return the number of variables without a regular expression
	 */
	public int freeVariables() {
		return (int) variableSegments().filter((variable) -> variable.pattern() == null).count();
	}

	private Stream<TemplateSegment.Variable> variableSegments() {
		return this.segments.stream()
			.filter(TemplateSegment.Variable.class::isInstance)
			.map(TemplateSegment.Variable.class::cast);
	}

	/**
	 * Returns what is not up to variables.
	 * @return the text without them
	 */
	public String literals() {
		return expand((name) -> "");
	}

	/**
	 * Returns what all texts of this template begin with.
	 */
	String prefix() {
		return (!this.segments.isEmpty() && this.segments.get(0) instanceof TemplateSegment.Literal first)
				? first.text() : "";
	}

	Pattern regex() {
		return this.regex;
	}

}

package io.github.telegramspring.bot.callback;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.telegramspring.api.limit.TextLimit;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for the data of inline buttons, for those who like texts better than records.
 *
 * <pre class="code">
 * CallbackPattern pattern = CallbackPattern.of("buy:{item:\\d+}:{size}");
 * pattern.build(42, "L");          // "buy:42:L"
 * pattern.match("buy:42:L");       // {item=42, size=L}
 * pattern.match("buy:all:L");      // null
 * </pre>
 *
 * A variable in braces is one or more characters, as few as it takes for the rest to
 * match; or what a regular expression after a colon says. A {@code \} before a brace or
 * another {@code \} makes it a character like all others.
 */
public final class CallbackPattern {

	/**
	 * Puts the more specific pattern first: one without variables, then one with more
	 * text beside its variables, then one with fewer variables that take anything, then
	 * one with fewer variables. Patterns that are equal by this are told apart by nothing
	 * but what they match.
	 */
	public static final Comparator<CallbackPattern> SPECIFICITY = Comparator
		.comparing((CallbackPattern pattern) -> !pattern.isLiteral())
		.thenComparing(CallbackPattern::literalLength, Comparator.reverseOrder())
		.thenComparing(CallbackPattern::freeVariables)
		.thenComparing((pattern) -> pattern.variables().size());

	private static final TextLimit LIMIT = TextLimit.bytes("Callback data", 1, CallbackRecord.MAX_BYTES)
		.advice("keep what is long on the server, and put its id into the data");

	private final String pattern;

	private final List<PatternSegment> segments;

	private final List<PatternSegment.Variable> variables;

	private final Pattern regex;

	private CallbackPattern(String pattern, List<PatternSegment> segments) {
		this.pattern = pattern;
		this.segments = segments;
		this.variables = segments.stream()
			.filter(PatternSegment.Variable.class::isInstance)
			.map(PatternSegment.Variable.class::cast)
			.toList();
		this.regex = Pattern.compile(segments.stream().map(this::regex).collect(Collectors.joining()), Pattern.DOTALL);
	}

	/**
	 * Reads a pattern.
	 * @param pattern the pattern, such as <code>buy:{item}</code>
	 * @return the pattern
	 * @throws IllegalArgumentException if it is empty or malformed, or no data is short
	 * enough for it
	 */
	public static CallbackPattern of(String pattern) {
		CallbackPattern parsed = new CallbackPattern(pattern, new CallbackPatternParser(pattern).parse());
		if (pattern.isEmpty() || parsed.leastBytes() > CallbackRecord.MAX_BYTES) {
			throw new IllegalArgumentException("The pattern '" + pattern + "' matches data of at least "
					+ parsed.leastBytes() + " bytes, while a button has 1 to " + CallbackRecord.MAX_BYTES);
		}
		return parsed;
	}

	private String regex(PatternSegment segment) {
		if (segment instanceof PatternSegment.Variable variable) {
			return "(?<" + group(variable) + ">" + variable.regexText() + ")";
		}
		return Pattern.quote(((PatternSegment.Literal) segment).text());
	}

	private String group(PatternSegment.Variable variable) {
		return "variable" + this.variables.indexOf(variable);
	}

	/**
	 * Matches the data of a button.
	 * @param data the data
	 * @return the values of the variables in their order, unmodifiable, or {@code null}
	 * if the data is not of this pattern
	 */
	public @Nullable Map<String, String> match(String data) {
		Matcher matcher = this.regex.matcher(data);
		if (!matcher.matches()) {
			return null;
		}
		Map<String, String> values = new LinkedHashMap<>();
		for (PatternSegment.Variable variable : this.variables) {
			values.put(variable.name(), matcher.group(group(variable)));
		}
		return Collections.unmodifiableMap(values);
	}

	/**
	 * Makes the data of a button.
	 * @param values the values of the variables, in their order
	 * @return 1 to 64 bytes that match the pattern and give these values
	 * @throws IllegalArgumentException if there is another number of values, a value does
	 * not match or cannot be told from what is beside it, or there is not enough room
	 */
	public String build(Object... values) {
		if (values.length != this.variables.size()) {
			throw new IllegalArgumentException("The pattern '" + this.pattern + "' has the variables " + variables()
					+ ", but there are " + values.length + " values");
		}
		Map<String, Object> named = new LinkedHashMap<>();
		for (int i = 0; i < values.length; i++) {
			named.put(this.variables.get(i).name(), values[i]);
		}
		return build(named);
	}

	/**
	 * Makes the data of a button.
	 * @param values the values of the variables, by their names
	 * @return 1 to 64 bytes that match the pattern and give these values
	 * @throws IllegalArgumentException if a value is missing, does not match or cannot be
	 * told from what is beside it, or there is not enough room
	 */
	public String build(Map<String, ?> values) {
		Map<String, String> written = new LinkedHashMap<>();
		StringBuilder text = new StringBuilder();
		for (PatternSegment segment : this.segments) {
			if (segment instanceof PatternSegment.Variable variable) {
				written.put(variable.name(), value(variable, values));
				text.append(written.get(variable.name()));
			}
			else {
				text.append(((PatternSegment.Literal) segment).text());
			}
		}
		String data = LIMIT.check(text.toString());
		checkReadable(data, written);
		return data;
	}

	private String value(PatternSegment.Variable variable, Map<String, ?> values) {
		Object value = values.get(variable.name());
		if (value == null) {
			throw new IllegalArgumentException(
					"The pattern '" + this.pattern + "' needs a value for '" + variable.name() + "'");
		}
		return value.toString();
	}

	private void checkReadable(String data, Map<String, String> written) {
		Map<String, String> read = match(data);
		if (!written.equals(read)) {
			throw new IllegalArgumentException("The pattern '" + this.pattern + "' would read " + written + " as "
					+ ((read != null) ? read : "something else, as it does not match '" + data + "'"));
		}
	}

	/**
	 * Returns what all data of this pattern begins with, to find the pattern by it.
	 * @return the text before the first variable, which can be empty
	 */
	public String prefix() {
		return (this.segments.get(0) instanceof PatternSegment.Literal first) ? first.text() : "";
	}

	/**
	 * Tells whether there is but one text that matches.
	 * @return whether the pattern has no variables
	 */
	public boolean isLiteral() {
		return this.variables.isEmpty();
	}

	/**
	 * Returns the names of the variables.
	 * @return the names, in their order
	 */
	public List<String> variables() {
		return this.variables.stream().map(PatternSegment.Variable::name).toList();
	}

	private int literalLength() {
		return this.segments.stream()
			.filter(PatternSegment.Literal.class::isInstance)
			.mapToInt((segment) -> DataLength.of(((PatternSegment.Literal) segment).text()))
			.sum();
	}

	private int leastBytes() {
		return literalLength() + freeVariables();
	}

	private int freeVariables() {
		return (int) this.variables.stream().filter((variable) -> variable.regex() == null).count();
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof CallbackPattern other && this.pattern.equals(other.pattern);
	}

	@Override
	public int hashCode() {
		return this.pattern.hashCode();
	}

	/**
	 * Returns the pattern as it was written.
	 */
	@Override
	public String toString() {
		return this.pattern;
	}

}

package io.github.telegramspring.bot.callback;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import io.github.telegramspring.api.limit.TextLimit;
import io.github.telegramspring.bot.mapping.TextTemplate;
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

	private static final TextLimit LIMIT = TextLimit.bytes("Callback data", 1, CallbackRecord.MAX_BYTES)
		.advice("keep what is long on the server, and put its id into the data");

	private final String pattern;

	private final TextTemplate template;

	private CallbackPattern(String pattern, TextTemplate template) {
		this.pattern = pattern;
		this.template = template;
	}

	/**
	 * Reads a pattern.
	 * @param pattern the pattern, such as <code>buy:{item}</code>
	 * @return the pattern
	 * @throws IllegalArgumentException if it is empty or malformed, or no data is short
	 * enough for it
	 */
	public static CallbackPattern of(String pattern) {
		CallbackPattern parsed = new CallbackPattern(pattern, TextTemplate.of(pattern));
		if (pattern.isEmpty() || parsed.leastBytes() > CallbackRecord.MAX_BYTES) {
			throw new IllegalArgumentException("The pattern '" + pattern + "' matches data of at least "
					+ parsed.leastBytes() + " bytes, while a button has 1 to " + CallbackRecord.MAX_BYTES);
		}
		return parsed;
	}

	/**
	 * Matches the data of a button.
	 * @param data the data
	 * @return the values of the variables in their order, unmodifiable, or {@code null}
	 * if the data is not of this pattern
	 */
	public @Nullable Map<String, String> match(String data) {
		Matcher matcher = this.template.match(data);
		if (matcher == null) {
			return null;
		}
		Map<String, String> values = new LinkedHashMap<>();
		variables().forEach((name) -> values.put(name, matcher.group(name)));
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
		List<String> names = variables();
		if (values.length != names.size()) {
			throw new IllegalArgumentException("The pattern '" + this.pattern + "' has the variables " + names
					+ ", but there are " + values.length + " values");
		}
		Map<String, Object> named = new LinkedHashMap<>();
		for (int i = 0; i < values.length; i++) {
			named.put(names.get(i), values[i]);
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
		variables().forEach((name) -> written.put(name, value(name, values)));
		String data = LIMIT.check(this.template.expand((name) -> value(name, values)));
		checkReadable(data, written);
		return data;
	}

	private String value(String name, Map<String, ?> values) {
		Object value = values.get(name);
		if (value == null) {
			throw new IllegalArgumentException("The pattern '" + this.pattern + "' needs a value for '" + name + "'");
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
	 * Returns the names of the variables.
	 * @return the names, in their order
	 */
	public List<String> variables() {
		return this.template.variables();
	}

	private int leastBytes() {
		return DataLength.of(this.template.literals()) + this.template.freeVariables();
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

package io.github.telegramspring.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Makes javadoc of the sentences and facts of the schema.
 */
final class Documentation {

	private final Map<String, String> commonParameters;

	Documentation(Map<String, String> commonParameters) {
		this.commonParameters = commonParameters;
	}

	/**
	 * The whole description of a member: its sentence, then its limits.
	 */
	String describe(Schema.Member member) {
		List<String> facts = facts(member);
		String sentence = sentence(member);
		return facts.isEmpty() ? sentence : sentence + " (" + escape(String.join("; ", facts)) + ")";
	}

	String sentence(Schema.Member member) {
		String doc = (member.doc() != null) ? member.doc() : this.commonParameters.get(member.name());
		if (doc == null) {
			throw new IllegalStateException("The schema has no sentence about " + member.name());
		}
		return escape(doc);
	}

	private List<String> facts(Schema.Member member) {
		List<String> facts = new ArrayList<>();
		add(facts, range(member.minLength(), member.maxLength()),
				" " + ((member.lengthUnit() != null) ? member.lengthUnit() : "characters")
						+ (member.afterEntities() ? " after formatting" : ""));
		add(facts, range(member.minItems(), member.maxItems()), " elements");
		add(facts, range(member.min(), member.max()), "seconds".equals(member.unit()) ? " seconds" : "");
		add(facts, (member.charset() != null) ? "only " + member.charset() : null, "");
		add(facts, (member.values() != null && member.valueSet() == null) ? "one of " + join(member.values()) : null,
				"");
		add(facts, (member.constant() != null) ? "always " + member.constant() : null, "");
		add(facts, (member.defaultValue() != null) ? "default " + member.defaultValue() : null, "");
		add(facts, file(member.file()), "");
		add(facts, condition(member.requiredIf()), "");
		add(facts, (member.onlyFrom() != null) ? "only in the answer to " + member.onlyFrom() : null, "");
		return facts;
	}

	private static void add(List<String> facts, @Nullable String fact, String suffix) {
		if (fact != null) {
			facts.add(fact + suffix);
		}
	}

	private static @Nullable String range(@Nullable Object min, @Nullable Object max) {
		if (min == null && max == null) {
			return null;
		}
		if (max == null) {
			return "at least " + min;
		}
		return (min != null) ? min + "-" + max : "at most " + max;
	}

	private static @Nullable String file(@Nullable Map<String, Object> file) {
		return (file != null && file.get("maxSize") != null) ? "at most " + file.get("maxSize") : null;
	}

	private static @Nullable String condition(@Nullable Map<String, Object> requiredIf) {
		if (requiredIf == null) {
			return null;
		}
		List<String> conditions = new ArrayList<>();
		requiredIf.forEach((kind, value) -> {
			if (value instanceof Map<?, ?> equal) {
				equal.forEach((name, expected) -> conditions.add(name + " is " + expected));
			}
			else {
				conditions.add(join((List<?>) value) + " is " + kind);
			}
		});
		return "needed if " + String.join(" and ", conditions);
	}

	private static String join(List<?> values) {
		return String.join(", ", values.stream().map(String::valueOf).toList());
	}

	/**
	 * Makes plain text safe within javadoc.
	 */
	static String escape(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("@", "&#64;")
			.replace("*/", "*&#47;");
	}

	/**
	 * A sentence as part of another: without its full stop.
	 */
	static String clause(String sentence) {
		return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
	}

}

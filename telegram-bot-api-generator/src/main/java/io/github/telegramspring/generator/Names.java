package io.github.telegramspring.generator;

import java.util.Locale;
import java.util.regex.Pattern;

import com.palantir.javapoet.ClassName;

/**
 * The Java names of what the schema names, and of the hand-written classes that generated
 * ones use.
 */
final class Names {

	static final String API = "io.github.telegramspring.api";

	static final String MODEL = API + ".model";

	static final String METHOD = API + ".method";

	static final String JSON = API + ".json";

	static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

	static final ClassName JSON_PARSER = ClassName.get("tools.jackson.core", "JsonParser");

	static final ClassName NAME_MATCHER = ClassName.get("tools.jackson.core.sym", "PropertyNameMatcher");

	static final ClassName JSON_VALUES = ClassName.get(JSON, "JsonValues");

	static final ClassName JSON_MEMBERS = ClassName.get(JSON, "JsonMembers");

	static final ClassName JSON_OUTPUT = ClassName.get(JSON, "JsonOutput");

	static final ClassName JSON_WRITABLE = ClassName.get(JSON, "JsonWritable");

	static final ClassName BUFFERED_OBJECT = ClassName.get(JSON, "BufferedObject");

	static final ClassName RECORD_TEXT = ClassName.get(JSON, "RecordText");

	static final ClassName FORMATTED_TEXT = ClassName.get(API + ".text", "FormattedText");

	static final ClassName BOT_METHOD = ClassName.get(METHOD, "BotMethod");

	static final ClassName CHAT_METHOD = ClassName.get(METHOD, "ChatMethod");

	private static final Pattern WORD_START = Pattern.compile("_([a-z0-9])");

	private Names() {
	}

	static ClassName model(String name) {
		return ClassName.get(MODEL, name);
	}

	static ClassName request(String method) {
		return ClassName.get(METHOD, Character.toUpperCase(method.charAt(0)) + method.substring(1));
	}

	static String camelCase(String snakeCase) {
		return WORD_START.matcher(snakeCase).replaceAll((match) -> match.group(1).toUpperCase(Locale.ROOT));
	}

	static String constant(String value) {
		return value.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
	}

}

package io.github.telegramspring.api.passport;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonReader;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.passport.PassportDecryptionException.Step;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * The members of a decrypted JSON object that are text. All that is optional may also be
 * there and empty, since that is what apps send for what the user left out.
 */
final class DataFields {

	/**
	 * Days and months of one digit are read as well: what is decrypted was written by the
	 * app of the user and seen by no server.
	 */
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private final String subject;

	private final Map<String, String> members = new HashMap<>();

	private DataFields(String subject) {
		this.subject = subject;
	}

	static DataFields parse(String subject, byte[] json) {
		return parse(subject, json, (parser) -> read(subject, parser));
	}

	static <T> T parse(String subject, byte[] json, JsonReader<T> reader) {
		try {
			return Json.read(json, reader);
		}
		catch (JacksonException ex) {
			// Without the cause, whose message may quote what was decrypted.
			throw new PassportDecryptionException(subject, Step.CONTENT);
		}
	}

	static @Nullable DataFields read(String subject, JsonParser parser) {
		if (!JsonMembers.isObject(parser)) {
			return null;
		}
		DataFields fields = new DataFields(subject);
		for (String name = parser.nextName(); name != null; name = parser.nextName()) {
			parser.nextToken();
			String value = JsonValues.readStringOrNull(parser);
			if (value != null) {
				fields.members.put(name, value);
			}
		}
		return fields;
	}

	String require(String name) {
		String value = this.members.get(name);
		if (value == null) {
			throw unreadable(name);
		}
		return value;
	}

	@Nullable String get(String name) {
		String value = this.members.get(name);
		return (value != null && !value.isEmpty()) ? value : null;
	}

	LocalDate requireDate(String name) {
		return parseDate(name, require(name));
	}

	@Nullable LocalDate getDate(String name) {
		String value = get(name);
		return (value != null) ? parseDate(name, value) : null;
	}

	private LocalDate parseDate(String name, String value) {
		try {
			return LocalDate.parse(value, DATE);
		}
		catch (DateTimeParseException ex) {
			throw unreadable(name);
		}
	}

	private PassportDecryptionException unreadable(String name) {
		return new PassportDecryptionException(this.subject, Step.CONTENT,
				"the decrypted contents have no " + name + " that can be read");
	}

}

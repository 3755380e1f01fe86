package io.github.telegramspring.api.webapp;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The decoded fields of signed data, in the order in which they came.
 * <p>
 * What is signed is the <em>data-check-string</em>: a line {@code name=value} for each
 * field, sorted by name. It can be read in more than one way if a name has {@code =} in
 * it, or a line break is anywhere, so that a field could be hidden within another one.
 * Telegram sends neither, and both are refused.
 */
final class SignedFields {

	static final String HASH = "hash";

	static final String SIGNATURE = "signature";

	static final String AUTH_DATE = "auth_date";

	/**
	 * Several times what Telegram sends, and too little to keep a server busy.
	 */
	private static final int MAX_LENGTH = 16_384;

	private static final Pattern HARMLESS_NAME = Pattern.compile("[A-Za-z0-9_]{1,32}");

	/**
	 * Enough digits for any id, and too few for the range of {@link Instant}.
	 */
	private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,16}");

	private final String subject;

	private final Map<String, String> fields = new LinkedHashMap<>();

	private SignedFields(String subject) {
		this.subject = subject;
	}

	static SignedFields ofQuery(String subject, String query) {
		SignedFields result = new SignedFields(subject);
		if (query.isEmpty()) {
			throw result.malformed("is empty");
		}
		if (query.length() > MAX_LENGTH) {
			throw result.malformed("has more than " + MAX_LENGTH + " characters");
		}
		for (String pair : query.split("&", -1)) {
			int equals = pair.indexOf('=');
			if (equals < 0) {
				throw result.malformed("is no query string of name=value pairs that are separated by &");
			}
			result.add(result.decode(pair.substring(0, equals)), result.decode(pair.substring(equals + 1)));
		}
		return result;
	}

	static SignedFields ofMap(String subject, Map<String, ?> map) {
		SignedFields result = new SignedFields(subject);
		int length = 0;
		for (Map.Entry<String, ?> field : map.entrySet()) {
			Object value = field.getValue();
			if (value == null) {
				continue;
			}
			if (!(value instanceof String || value instanceof Long || value instanceof Integer)) {
				throw result
					.malformed("has something other than text or a whole number as " + describe(field.getKey()));
			}
			String text = value.toString();
			length += field.getKey().length() + text.length();
			if (length > MAX_LENGTH) {
				throw result.malformed("has more than " + MAX_LENGTH + " characters");
			}
			result.add(field.getKey(), text);
		}
		return result;
	}

	private String decode(String text) {
		try {
			return URLDecoder.decode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw malformed("has an incomplete % sequence in it");
		}
	}

	private void add(String name, String value) {
		if (name.isEmpty() || name.indexOf('=') >= 0 || name.indexOf('\n') >= 0 || value.indexOf('\n') >= 0) {
			throw malformed("has a field without a name, with = in its name, or with a line break");
		}
		if (this.fields.putIfAbsent(name, value) != null) {
			throw malformed("has the field " + describe(name) + " more than once");
		}
	}

	private static String describe(String name) {
		return HARMLESS_NAME.matcher(name).matches() ? name : "with a strange name";
	}

	String subject() {
		return this.subject;
	}

	Map<String, String> asMap() {
		return Collections.unmodifiableMap(this.fields);
	}

	@Nullable String get(String name) {
		return this.fields.get(name);
	}

	String require(String name) {
		String value = get(name);
		if (value == null) {
			throw malformed("lacks the field " + name);
		}
		return value;
	}

	long requireNumber(String name) {
		return parseNumber(name, require(name));
	}

	@Nullable Long getNumber(String name) {
		String value = get(name);
		return (value != null) ? parseNumber(name, value) : null;
	}

	private long parseNumber(String name, String value) {
		if (!WHOLE_NUMBER.matcher(value).matches()) {
			throw malformed("has something other than a whole number as " + name);
		}
		return Long.parseLong(value);
	}

	Instant authDate() {
		return Instant.ofEpochSecond(requireNumber(AUTH_DATE));
	}

	<T> @Nullable T getJson(String name, JsonReader<T> reader) {
		String json = get(name);
		if (json == null) {
			return null;
		}
		try {
			return Json.read(json, reader);
		}
		catch (JacksonException ex) {
			// Without the cause, whose message may quote what is known about the user.
			throw malformed("has a value that cannot be read as " + name);
		}
	}

	byte[] dataCheckString(String prefix, Set<String> without) {
		Map<String, String> sorted = new TreeMap<>(this.fields);
		sorted.keySet().removeAll(without);
		String text = sorted.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + field.getValue())
			.collect(Collectors.joining("\n", prefix, ""));
		return encode(text);
	}

	/**
	 * Refuses half surrogate pairs, all of which {@code getBytes} would turn into the
	 * same bytes as a question mark.
	 */
	private byte[] encode(String text) {
		try {
			ByteBuffer buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
			byte[] bytes = new byte[buffer.remaining()];
			buffer.get(bytes);
			return bytes;
		}
		catch (CharacterCodingException ex) {
			throw malformed("has half a surrogate pair in it");
		}
	}

	MalformedSignedDataException malformed(String problem) {
		return new MalformedSignedDataException(this.subject, problem);
	}

}

package io.github.telegramspring.api.json;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * The way in and out: parses bytes or text with a generated reader, and writes values to
 * text. Independent of any {@code JsonMapper} of the application, so its settings cannot
 * change the protocol.
 *
 * <pre class="code">
 * Update update = Json.read(bytes, Update::read);
 * String json = Json.write(update);
 * </pre>
 */
public final class Json {

	/**
	 * More than any value of the Bot API needs, and few enough for the stack of any
	 * thread.
	 */
	private static final int MAX_NESTING_DEPTH = 200;

	static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING_DEPTH).build())
		.disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.build();

	/**
	 * For what is not read but passed on: whatever is JSON passes, as large and deep as
	 * it may be.
	 */
	private static final JsonFactory UNLIMITED = FACTORY.rebuild()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(Integer.MAX_VALUE)
			.maxNumberLength(Integer.MAX_VALUE)
			.maxStringLength(Integer.MAX_VALUE)
			.maxNameLength(Integer.MAX_VALUE)
			.build())
		.streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
		.build();

	private Json() {
	}

	/**
	 * Reads one value that must be all there is.
	 * @param <T> the type of the value
	 * @param json the JSON text in UTF-8
	 * @param reader reads the value, such as {@code Update::read}
	 * @return the value
	 * @throws JacksonException if the JSON is malformed, of another kind, lacks something
	 * required, or is followed by something else
	 */
	public static <T> T read(byte[] json, JsonReader<T> reader) {
		try (JsonParser parser = parser(json, 0, json.length)) {
			return read(parser, reader);
		}
	}

	/**
	 * Reads one value that must be all there is.
	 * @param <T> the type of the value
	 * @param json the JSON text
	 * @param reader reads the value, such as {@code Update::read}
	 * @return the value
	 * @throws JacksonException if the JSON is malformed, of another kind, lacks something
	 * required, or is followed by something else
	 */
	public static <T> T read(String json, JsonReader<T> reader) {
		return read(json.getBytes(StandardCharsets.UTF_8), reader);
	}

	private static <T> T read(JsonParser parser, JsonReader<T> reader) {
		JsonToken first = parser.nextToken();
		T value = (first != null) ? reader.read(parser) : null;
		if (value == null) {
			throw new StreamReadException(parser,
					(first != null) ? "Found a value of another kind: " + first : "Found no JSON at all");
		}
		if (parser.nextToken() != null) {
			throw new StreamReadException(parser, "Found something after the end of the JSON value");
		}
		return value;
	}

	/**
	 * Opens a parser over a part of an array. It refuses what no value of the Bot API
	 * has: nesting deeper than 200 levels, and numbers, names and texts that are longer
	 * than Jackson allows.
	 * @param json the array, which holds UTF-8
	 * @param offset the index of the first byte
	 * @param length the number of bytes
	 * @return a parser that stands before the first token
	 */
	public static JsonParser parser(byte[] json, int offset, int length) {
		return FACTORY.createParser(ObjectReadContext.empty(), json, offset, length);
	}

	/**
	 * Opens a parser without limits over a part of an array: for JSON that is skipped or
	 * {@linkplain #copy copied}. Readers of nested values might exhaust the stack.
	 * @param json the array, which holds UTF-8
	 * @param offset the index of the first byte
	 * @param length the number of bytes
	 * @return a parser that stands before the first token
	 */
	public static JsonParser unlimitedParser(byte[] json, int offset, int length) {
		return UNLIMITED.createParser(ObjectReadContext.empty(), json, offset, length);
	}

	/**
	 * Copies the current value as it is, but for white space.
	 * @param parser a parser on the first token of the value, left on its last one
	 * @return the JSON in UTF-8
	 */
	public static byte[] copy(JsonParser parser) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonGenerator generator = UNLIMITED.createGenerator(ObjectWriteContext.empty(), bytes)) {
			copy(parser, generator);
		}
		return bytes.toByteArray();
	}

	/**
	 * Copies the current value. Numbers are copied digit by digit: not all have a value
	 * that Java could hold.
	 */
	static void copy(JsonParser parser, JsonGenerator generator) {
		int depth = 0;
		do {
			JsonToken token = (depth > 0) ? parser.nextToken() : parser.currentToken();
			if (token == null) {
				throw new StreamReadException(parser, "Found the end of the JSON within a value");
			}
			if (token.isNumeric()) {
				generator.writeNumber(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
			}
			else {
				generator.copyCurrentEvent(parser);
			}
			depth += nesting(token);
		}
		while (depth > 0);
	}

	private static int nesting(JsonToken token) {
		if (token.isStructStart()) {
			return 1;
		}
		return token.isStructEnd() ? -1 : 0;
	}

	/**
	 * Writes a value to text.
	 * @param value the value
	 * @return its JSON, without white space and without members that are {@code null}
	 */
	public static String write(JsonWritable value) {
		StringWriter text = new StringWriter();
		try (JsonOutput out = JsonOutput.to(text)) {
			value.writeTo(out);
		}
		return text.toString();
	}

	/**
	 * Writes an object that the Bot API takes as a text of JSON, as in
	 * {@code request.providerData(Json.write(Map.of("receipt", receipt)))}.
	 * @param members the members: text, numbers, booleans, types of the Bot API, and
	 * collections and maps of these; {@code null} leaves one out
	 * @return its JSON, without white space
	 */
	public static String write(Map<String, ? extends @Nullable Object> members) {
		return write((out) -> out.writeValue(members));
	}

}

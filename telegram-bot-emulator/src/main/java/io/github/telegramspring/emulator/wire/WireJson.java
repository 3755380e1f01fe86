package io.github.telegramspring.emulator.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON as the server does: compact, and everything that is not ASCII as
 * {@code \}{@code uXXXX} with lower-case digits (telegram-server.md §1.4).
 */
public final class WireJson {

	/**
	 * Without limits, so that updates can be as odd as a test wants them.
	 */
	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(Integer.MAX_VALUE)
			.maxNumberLength(Integer.MAX_VALUE)
			.maxStringLength(Integer.MAX_VALUE)
			.maxNameLength(Integer.MAX_VALUE)
			.build())
		.enable(JsonWriteFeature.ESCAPE_NON_ASCII)
		.disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
		.build();

	private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private WireJson() {
	}

	/**
	 * Writes a value.
	 * @param value the value
	 * @return its bytes
	 */
	public static byte[] bytes(JsonWritable value) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
		try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
			value.writeTo(JsonOutput.to(generator));
		}
		return bytes.toByteArray();
	}

	/**
	 * Takes JSON in, from wherever it comes, to be written as the server does.
	 * @param json one JSON value
	 * @return the value, which writes itself
	 * @throws IllegalArgumentException if it is not JSON
	 */
	public static JsonWritable value(String json) {
		byte[] bytes = MAPPER.writeValueAsBytes(tree(json.getBytes(StandardCharsets.UTF_8)));
		return (out) -> out.writeRaw(new String(bytes, StandardCharsets.US_ASCII));
	}

	/**
	 * Takes JSON apart.
	 * @param json one JSON value
	 * @return the value
	 * @throws IllegalArgumentException if it is not JSON
	 */
	public static JsonNode tree(byte[] json) {
		try {
			return MAPPER.readTree(json);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("This is not JSON: " + ex.getOriginalMessage(), ex);
		}
	}

}

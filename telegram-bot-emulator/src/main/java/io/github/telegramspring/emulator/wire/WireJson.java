package io.github.telegramspring.emulator.wire;

import java.io.ByteArrayOutputStream;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Writes JSON as the server does: compact, and everything that is not ASCII as
 * {@code \}{@code uXXXX} with lower-case digits (telegram-server.md §1.4).
 */
public final class WireJson {

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.enable(JsonWriteFeature.ESCAPE_NON_ASCII)
		.disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
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

}

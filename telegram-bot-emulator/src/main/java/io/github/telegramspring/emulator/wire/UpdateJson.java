package io.github.telegramspring.emulator.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;

/**
 * Updates, with the line break after the number that the server writes
 * (telegram-server.md §3).
 */
public final class UpdateJson {

	private UpdateJson() {
	}

	/**
	 * Writes an update.
	 * @param id its number
	 * @param type its kind
	 * @param content what happened
	 * @return the bytes, the same for a webhook and for {@code getUpdates}
	 */
	public static byte[] bytes(int id, UpdateType type, byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
		bytes.writeBytes(ascii("{\"update_id\":" + id + ",\n\"" + type.value() + "\":"));
		bytes.writeBytes(content);
		bytes.write('}');
		return bytes.toByteArray();
	}

	/**
	 * Makes an array of updates.
	 * @param updates the updates
	 * @return the array, which writes itself
	 */
	public static JsonWritable array(List<byte[]> updates) {
		StringBuilder array = new StringBuilder("[");
		for (byte[] update : updates) {
			array.append((array.length() > 1) ? "," : "").append(new String(update, StandardCharsets.US_ASCII));
		}
		String json = array.append(']').toString();
		return (out) -> out.writeRaw(json);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}

package io.github.telegramspring.api.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damages JSON the ways it is damaged on its way: cut off, garbled, with pieces lost,
 * inserted, replaced or repeated.
 */
public final class JsonDamage {

	private static final List<String> TOKENS = List.of("null", "true", "-1", "1e999", "\"\"", "{}", "[]", "{", "}", "[",
			"]", ",", ":", "\\u0000", "\"type\":\"x\",", "\"date\":0,", "99999999999999999999", "\uD83D", " ");

	private final Random random;

	/**
	 * Creates the damage.
	 * @param random says how and where
	 */
	public JsonDamage(Random random) {
		this.random = random;
	}

	/**
	 * Damages some JSON in one of several ways.
	 * @param json the JSON, which is left as it is
	 * @return a damaged copy
	 */
	public byte[] damage(byte[] json) {
		int place = this.random.nextInt(json.length);
		return switch (this.random.nextInt(6)) {
			case 0 -> Arrays.copyOf(json, place);
			case 1 -> withByte(json, place);
			case 2 -> splice(json, place, Math.min(json.length, place + this.random.nextInt(40)), new byte[0]);
			case 3 -> splice(json, place, place, token());
			case 4 -> withReplacedValue(json, place);
			default -> withRepeatedPart(json, place);
		};
	}

	private byte[] withByte(byte[] json, int place) {
		byte[] copy = json.clone();
		copy[place] = (byte) this.random.nextInt(256);
		return copy;
	}

	private byte[] withReplacedValue(byte[] json, int place) {
		String text = new String(json, StandardCharsets.UTF_8);
		int colon = text.indexOf(':', Math.min(place, text.length() - 1));
		int end = (colon >= 0) ? indexOfEnd(text, colon + 1) : -1;
		if (end < 0) {
			return withByte(json, place);
		}
		String value = new String(token(), StandardCharsets.UTF_8);
		return (text.substring(0, colon + 1) + value + text.substring(end)).getBytes(StandardCharsets.UTF_8);
	}

	private static int indexOfEnd(String text, int start) {
		for (int i = start; i < text.length(); i++) {
			if (text.charAt(i) == ',' || text.charAt(i) == '}' || text.charAt(i) == ']') {
				return i;
			}
		}
		return -1;
	}

	private byte[] withRepeatedPart(byte[] json, int place) {
		int end = Math.min(json.length, place + this.random.nextInt(200));
		return splice(json, end, end, Arrays.copyOfRange(json, place, end));
	}

	private byte[] token() {
		return TOKENS.get(this.random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] splice(byte[] json, int from, int to, byte[] inserted) {
		byte[] result = new byte[json.length - (to - from) + inserted.length];
		System.arraycopy(json, 0, result, 0, from);
		System.arraycopy(inserted, 0, result, from, inserted.length);
		System.arraycopy(json, to, result, from + inserted.length, json.length - to);
		return result;
	}

}

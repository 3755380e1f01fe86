package io.github.telegramspring.emulator.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Decodes {@code %XX}; a percent sign that starts nothing stays as it is.
 */
final class PercentDecoder {

	private PercentDecoder() {
	}

	/**
	 * Decodes a text.
	 * @param text the text
	 * @param plusIsSpace whether {@code +} stands for a space, as in forms
	 * @return the text it stands for
	 */
	static String decode(String text, boolean plusIsSpace) {
		byte[] in = text.getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
		for (int i = 0; i < in.length; i++) {
			int value = (in[i] == '%' && i + 2 < in.length) ? hex(in[i + 1]) * 16 + hex(in[i + 2]) : -1;
			if (value >= 0) {
				out.write(value);
				i += 2;
			}
			else {
				out.write((plusIsSpace && in[i] == '+') ? ' ' : in[i]);
			}
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	private static int hex(byte digit) {
		int value = Character.digit((char) digit, 16);
		return (value >= 0) ? value : -1000;
	}

}

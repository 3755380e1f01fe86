package io.github.telegramspring.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import io.github.telegramspring.api.json.Json;
import tools.jackson.core.JsonParser;

/**
 * Holds the JSON of a request and lends it out without copying.
 */
final class JsonBuffer extends ByteArrayOutputStream {

	JsonBuffer() {
		super(256);
	}

	JsonParser parser() {
		return Json.parser(this.buf, 0, this.count);
	}

	/**
	 * Writes everything, without the lock of {@link #writeTo}, as threads should not hold
	 * one while they wait for the network.
	 */
	void sendTo(OutputStream out) throws IOException {
		out.write(this.buf, 0, this.count);
	}

	byte[] copyOfRange(long from, long to) {
		byte[] range = new byte[(int) (to - from)];
		System.arraycopy(this.buf, (int) from, range, 0, range.length);
		return range;
	}

}

package io.github.telegramspring.api;

import java.io.IOException;
import java.io.InputStream;

/**
 * Breaks off in the words of a client that likes to show addresses.
 */
final class FailingStream extends InputStream {

	@Override
	public int read() throws IOException {
		throw new IOException("Connection reset while reading /bot" + TestBot.TOKEN + "/getMe");
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		return read();
	}

}

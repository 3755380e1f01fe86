package io.github.telegramspring.api;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of any size that takes no room.
 */
class Zeros extends InputStream {

	long left;

	Zeros(long size) {
		this.left = size;
	}

	@Override
	public int read() {
		return (this.left-- > 0) ? 0 : -1;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (this.left <= 0) {
			return -1;
		}
		int count = (int) Math.min(length, this.left);
		this.left -= count;
		return count;
	}

}

package io.github.telegramspring.api.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

import io.github.telegramspring.api.error.FileTooBigException;

/**
 * Counts what arrives, and sees to it that this is neither more than allowed nor more or
 * less than the file has.
 */
final class DownloadStream extends InputStream {

	private final InputStream content;

	private final long size;

	private final long maxSize;

	private final DownloadProgress progress;

	private long position;

	/**
	 * Creates the stream.
	 * @param content the bytes
	 * @param position how many bytes of the file come before the first one
	 * @param size how many bytes the whole file has, or -1 if it is not known
	 * @param maxSize how many bytes it may have
	 * @param progress hears of what arrives
	 */
	DownloadStream(InputStream content, long position, long size, long maxSize, DownloadProgress progress) {
		this.content = content;
		this.position = position;
		this.size = size;
		this.maxSize = maxSize;
		this.progress = progress;
	}

	/**
	 * Returns how many bytes of the file have come, before this stream and from it.
	 */
	long position() {
		return this.position;
	}

	@Override
	public int read() throws IOException {
		int next = this.content.read();
		advance((next < 0) ? -1 : 1);
		return next;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = this.content.read(bytes, offset, length);
		if (length > 0) {
			advance(count);
		}
		return count;
	}

	private void advance(long count) throws IOException {
		if (count < 0) {
			checkEnd();
			return;
		}
		this.position += count;
		if (this.position > this.maxSize) {
			throw new FileTooBigException("getFile", "the file has more bytes than allowed", this.maxSize);
		}
		if (this.size >= 0 && this.position > this.size) {
			throw new IOException("the file has more than the " + this.size + " bytes it should have");
		}
		this.progress.onProgress(this.position, this.size);
	}

	private void checkEnd() throws IOException {
		if (this.position < this.size) {
			throw new EOFException("the file ends after " + this.position + " of " + this.size + " bytes");
		}
	}

	@Override
	public void close() throws IOException {
		this.content.close();
	}

}

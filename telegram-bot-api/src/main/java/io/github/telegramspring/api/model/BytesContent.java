package io.github.telegramspring.api.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Bytes to upload.
 */
final class BytesContent implements ContentSource {

	private final byte[] bytes;

	BytesContent(byte[] bytes) {
		this.bytes = bytes;
	}

	@Override
	public InputStream open() {
		return new ByteArrayInputStream(this.bytes);
	}

	@Override
	public long size() {
		return this.bytes.length;
	}

	@Override
	public boolean equals(@Nullable Object obj) {
		return obj instanceof BytesContent other && Arrays.equals(this.bytes, other.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.bytes);
	}

}

package io.github.telegramspring.api.model;

import java.io.IOException;
import java.io.InputStream;

/**
 * Content to upload whose size somebody else knows.
 *
 * @param size the size in bytes
 * @param content the content
 */
record SizedContent(long size, ContentSource content) implements ContentSource {

	@Override
	public InputStream open() throws IOException {
		return this.content.open();
	}

	@Override
	public boolean isRepeatable() {
		return this.content.isRepeatable();
	}

}

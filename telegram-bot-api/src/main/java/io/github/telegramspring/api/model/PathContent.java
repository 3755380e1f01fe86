package io.github.telegramspring.api.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of this machine, to upload.
 *
 * @param path where it is
 */
record PathContent(Path path) implements ContentSource {

	@Override
	public InputStream open() throws IOException {
		return Files.newInputStream(this.path);
	}

	@Override
	public long size() throws IOException {
		return Files.size(this.path);
	}

}

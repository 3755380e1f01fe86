package io.github.telegramspring.api;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import io.github.telegramspring.api.error.FileDownloadException;
import io.github.telegramspring.api.file.FileContent;

/**
 * A file on the disk that the bot shares with a local Bot API server.
 */
final class LocalFile {

	private static final String ADVICE = "The bot and its local Bot API server must see the files at the same path; "
			+ "in containers, mount the server's directory at the same place";

	private LocalFile() {
	}

	static FileContent open(String path, long offset) {
		try {
			SeekableByteChannel channel = Files.newByteChannel(Path.of(path));
			long size = channel.size();
			long start = (offset <= size) ? offset : 0;
			channel.position(start);
			return new FileContent(Channels.newInputStream(channel), start, size);
		}
		catch (IOException | InvalidPathException ex) {
			throw new FileDownloadException(0, "'" + path + "' cannot be read", ADVICE, ex);
		}
	}

}

package io.github.telegramspring.api.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The temporary file that a download grows in, beside its target, so that the target is
 * always either absent or complete.
 * <p>
 * It is named after the unique id of the file, so the next attempt finds what the last
 * one left and goes on from there. A lock keeps two downloads from writing to the same
 * one; who comes second gets a temporary file of its own, which does not outlive the
 * download.
 */
final class PartialFile implements Closeable {

	private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");

	private final Path path;

	private final FileChannel channel;

	private boolean kept;

	private PartialFile(Path path, FileChannel channel, boolean kept) {
		this.path = path;
		this.channel = channel;
		this.kept = kept;
	}

	static PartialFile open(Path target, String fileUniqueId) throws IOException {
		if (SAFE_NAME.matcher(fileUniqueId).matches()) {
			Path shared = target.resolveSibling("." + fileUniqueId + ".part");
			FileChannel channel = FileChannel.open(shared, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
					LinkOption.NOFOLLOW_LINKS);
			// Whoever had the lock before may have moved the file to its target
			// meanwhile.
			if (isLocked(channel) && Files.exists(shared)) {
				return new PartialFile(shared, channel, true);
			}
			channel.close();
		}
		Path own = target.resolveSibling("." + UUID.randomUUID() + ".part");
		return new PartialFile(own, FileChannel.open(own, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				false);
	}

	private static boolean isLocked(FileChannel channel) {
		try {
			return channel.tryLock() != null;
		}
		catch (IOException | OverlappingFileLockException ex) {
			// A file system without locks, or another thread of this application.
			return false;
		}
	}

	long size() throws IOException {
		return this.channel.size();
	}

	/**
	 * Cuts off what comes after an offset, and gives a stream that writes from there on.
	 * Closing it closes this file.
	 */
	OutputStream appendAt(long offset) throws IOException {
		this.channel.truncate(offset);
		this.channel.position(offset);
		return Channels.newOutputStream(this.channel);
	}

	/**
	 * Lets this file be deleted at the end instead of being kept for the next attempt.
	 */
	void discard() {
		this.kept = false;
	}

	void moveTo(Path target) throws IOException {
		this.channel.force(true);
		Files.move(this.path, target, StandardCopyOption.ATOMIC_MOVE);
		this.kept = true;
	}

	@Override
	public void close() throws IOException {
		try (this.channel) {
			if (!this.kept || this.channel.size() == 0) {
				Files.deleteIfExists(this.path);
			}
		}
	}

}

package io.github.telegramspring.api.broadcast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Keeps the progress of each broadcast in a file. A file is replaced in one step, so it
 * is whole when the process is killed.
 *
 * <pre class="code">
 * Broadcaster.builder(bot).progress(new FileBroadcastProgress(Path.of("broadcasts"))).build();
 * </pre>
 */
public final class FileBroadcastProgress implements BroadcastProgress {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

	private final Path directory;

	/**
	 * Creates a progress.
	 * @param directory where to put the files; it is made if it is missing
	 */
	public FileBroadcastProgress(Path directory) {
		this.directory = directory;
	}

	@Override
	public @Nullable BroadcastCheckpoint load(String broadcast) {
		Path file = file(broadcast);
		try {
			return BroadcastCheckpoint.parse(Files.readString(file));
		}
		catch (NoSuchFileException ex) {
			return null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The progress of broadcast '" + broadcast + "' cannot be read", ex);
		}
	}

	@Override
	public void save(String broadcast, BroadcastCheckpoint checkpoint) {
		Path file = file(broadcast);
		Path next = file.resolveSibling(file.getFileName() + ".next");
		try {
			Files.createDirectories(this.directory);
			Files.writeString(next, checkpoint.toText());
			Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The progress of broadcast '" + broadcast + "' cannot be saved", ex);
		}
	}

	private Path file(String broadcast) {
		Assert.isTrue(NAME.matcher(broadcast).matches(),
				() -> "The name of a broadcast that is kept in a file has 1-100 letters, digits, '.', '_' and '-', "
						+ "as in 'news-42', but this is '" + broadcast + "'");
		return this.directory.resolve(broadcast + ".broadcast");
	}

}

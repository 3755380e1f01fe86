package io.github.telegramspring.api.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.telegramspring.api.error.FileDownloadException;
import io.github.telegramspring.api.error.FileTooBigException;
import io.github.telegramspring.api.model.File;
import io.github.telegramspring.api.model.StoredFile;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * A download that is ready to begin. It is immutable, and can be used again.
 *
 * <pre class="code">
 * bot.download(document).to(Path.of("report.pdf"));
 * bot.download(fileId).maxSize(1_000_000).to(outputStream);
 * try (InputStream content = bot.download(photo).open()) { ... }
 * </pre>
 *
 * Every way checks that all of the file has arrived. The bytes go from the network to
 * their target in small pieces, so large files need no more memory than small ones.
 * <p>
 * If anything goes wrong, a
 * {@link io.github.telegramspring.api.error.TelegramApiException TelegramApiException} is
 * thrown, usually a {@link FileDownloadException}; an {@link IOException} is about the
 * target only.
 */
public final class FileDownload {

	private static final int BUFFER_SIZE = 16 * 1024;

	private static final DownloadProgress SILENT = (received, total) -> {
	};

	private final FileSource source;

	private final String fileId;

	private final @Nullable StoredFile file;

	private final long maxSize;

	private final DownloadProgress progress;

	private FileDownload(FileSource source, String fileId, @Nullable StoredFile file, long maxSize,
			DownloadProgress progress) {
		this.source = source;
		this.fileId = fileId;
		this.file = file;
		this.maxSize = maxSize;
		this.progress = progress;
	}

	/**
	 * Prepares a download.
	 * @param source where the file is
	 * @param fileId the id of the file
	 * @return the download
	 */
	public static FileDownload of(FileSource source, String fileId) {
		return new FileDownload(source, fileId, null, source.sizeLimit(), SILENT);
	}

	/**
	 * Prepares a download.
	 * @param source where the file is
	 * @param file the file
	 * @return the download
	 */
	public static FileDownload of(FileSource source, StoredFile file) {
		return new FileDownload(source, file.fileId(), file, source.sizeLimit(), SILENT);
	}

	/**
	 * Sets how large the file may be, below what Telegram allows anyway (20 MB, or any
	 * size with a local server).
	 * @param maxSize the limit in bytes; what is more is refused, before anything is
	 * transferred if the size is known
	 * @return a copy with this limit
	 * @throws IllegalArgumentException if the limit is not positive
	 */
	public FileDownload maxSize(long maxSize) {
		Assert.isTrue(maxSize > 0, () -> "The largest size of a file must be at least a byte, but is " + maxSize);
		return new FileDownload(this.source, this.fileId, this.file, Math.min(maxSize, this.source.sizeLimit()),
				this.progress);
	}

	/**
	 * Sets who hears how far the download is.
	 * @param progress called after each piece that has arrived
	 * @return a copy with this listener
	 */
	public FileDownload onProgress(DownloadProgress progress) {
		return new FileDownload(this.source, this.fileId, this.file, this.maxSize, progress);
	}

	/**
	 * Downloads to a file. It grows in a temporary file beside the target, named
	 * {@code .<file_unique_id>.part}, and takes the place of the target when it is
	 * complete. If the download breaks off, the temporary file stays, and the next
	 * attempt goes on from there if the server can do so.
	 * @param target the file, which is replaced if it exists; its directory must exist
	 * @return the target
	 * @throws IOException if the target cannot be written
	 * @throws FileTooBigException if the file is larger than allowed
	 * @throws FileDownloadException if the file does not arrive in full
	 * @throws io.github.telegramspring.api.error.TelegramApiException if the file cannot
	 * be had for another reason
	 */
	public Path to(Path target) throws IOException {
		Assert.isTrue(!Files.isDirectory(target),
				() -> "'" + target + "' is a directory; name a file in it, as in target.resolve(\"photo.jpg\")");
		File located = locate();
		try (PartialFile partial = PartialFile.open(target, located.fileUniqueId())) {
			complete(located, partial);
			partial.moveTo(target);
		}
		return target;
	}

	private void complete(File located, PartialFile partial) throws IOException {
		long present = partial.size();
		if (present > 0 && present == size(located)) {
			return;
		}
		try (DownloadStream in = open(located, present)) {
			copy(in, partial.appendAt(in.position()));
		}
		catch (FileTooBigException ex) {
			partial.discard();
			throw ex;
		}
	}

	/**
	 * Downloads to a stream, which may have got a part of the file if this fails.
	 * @param target the stream, which is not closed
	 * @return the size of the file in bytes
	 * @throws IOException if the stream cannot be written
	 * @throws FileTooBigException if the file is larger than allowed
	 * @throws FileDownloadException if the file does not arrive in full
	 * @throws io.github.telegramspring.api.error.TelegramApiException if the file cannot
	 * be had for another reason
	 */
	public long to(OutputStream target) throws IOException {
		try (InputStream in = open()) {
			return copy(in, target);
		}
	}

	/**
	 * Downloads into memory, for small files; {@link #maxSize} makes sure of that.
	 * @return the content
	 * @throws FileTooBigException if the file is larger than allowed
	 * @throws FileDownloadException if the file does not arrive in full
	 * @throws io.github.telegramspring.api.error.TelegramApiException if the file cannot
	 * be had for another reason
	 */
	public byte[] toByteArray() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			to(bytes);
		}
		catch (IOException ex) {
			throw brokenOff(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Begins the download and leaves the reading to the caller.
	 * @return the content, to be closed by the caller; reading it fails with an
	 * {@link IOException} if it breaks off, also when it ends too early, and with a
	 * {@link FileTooBigException} when it turns out to be larger than allowed
	 * @throws FileTooBigException if the file is known to be larger than allowed
	 * @throws FileDownloadException if the file cannot be opened
	 * @throws io.github.telegramspring.api.error.TelegramApiException if the file cannot
	 * be had for another reason
	 */
	public InputStream open() {
		return open(locate(), 0);
	}

	private File locate() {
		if (this.file != null && this.file.fileSize() != null) {
			checkSize(this.file.fileSize().longValue());
		}
		if (this.file instanceof File known && known.filePath() != null) {
			return known;
		}
		File located = this.source.locate(this.fileId);
		checkSize(size(located));
		return located;
	}

	private DownloadStream open(File located, long offset) {
		long size = size(located);
		FileContent content = openSource(located, (size >= 0 && offset > size) ? 0 : offset);
		try {
			checkSize(content.size());
			if (size >= 0 && content.size() >= 0 && content.size() != size) {
				throw new FileDownloadException(0,
						"there are " + content.size() + " bytes instead of the file's " + size,
						"Something else than the file server may have answered", null);
			}
			return new DownloadStream(content.stream(), content.offset(), Math.max(size, content.size()), this.maxSize,
					this.progress);
		}
		catch (RuntimeException ex) {
			close(content);
			throw ex;
		}
	}

	private FileContent openSource(File located, long offset) {
		try {
			return this.source.open(located, offset);
		}
		catch (IOException ex) {
			throw brokenOff(ex);
		}
	}

	private static void close(FileContent content) {
		try {
			content.stream().close();
		}
		catch (IOException ex) {
			// What it is closed for matters more.
		}
	}

	private static long copy(InputStream in, OutputStream target) throws IOException {
		byte[] buffer = new byte[BUFFER_SIZE];
		long total = 0;
		for (int count = read(in, buffer); count >= 0; count = read(in, buffer)) {
			target.write(buffer, 0, count);
			total += count;
		}
		return total;
	}

	private static int read(InputStream in, byte[] buffer) {
		try {
			return in.read(buffer);
		}
		catch (IOException ex) {
			throw brokenOff(ex);
		}
	}

	private static FileDownloadException brokenOff(IOException ex) {
		return new FileDownloadException(0, "the download breaks off: " + ex.getMessage(),
				"It can be tried again, and goes on where it broke off if the target is a path", ex);
	}

	private void checkSize(long size) {
		if (size > this.maxSize) {
			throw new FileTooBigException("getFile", "the file has " + size + " bytes", this.maxSize);
		}
	}

	private static long size(File file) {
		Long size = file.fileSize();
		return (size != null) ? size : -1;
	}

}

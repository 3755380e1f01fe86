package io.github.telegramspring.api.file;

import java.io.IOException;

import io.github.telegramspring.api.model.File;

/**
 * Where files are downloaded from. A test can have one of its own:
 *
 * <pre class="code">
 * class FakeFiles implements FileSource {
 *
 *     public File locate(String fileId) {
 *         return File.of(fileId, "unique-" + fileId);
 *     }
 *
 *     public FileContent open(File file, long offset) {
 *         return FileContent.of("Hello".getBytes());
 *     }
 *
 * }
 * </pre>
 */
public interface FileSource {

	/**
	 * Finds out where a file is, as {@code getFile} does.
	 * @param fileId the id of the file
	 * @return the file, with its path and, if possible, its size
	 * @throws io.github.telegramspring.api.error.TelegramApiException if there is no such
	 * file
	 */
	File locate(String fileId);

	/**
	 * Opens the content of a file.
	 * @param file the file
	 * @param offset how many bytes to leave out; a source that cannot do so gives the
	 * whole file
	 * @return the content from the offset or from the beginning
	 * @throws IOException if it cannot be opened; the message must not show the token
	 * @throws io.github.telegramspring.api.error.TelegramApiException if the server
	 * refuses
	 */
	FileContent open(File file, long offset) throws IOException;

	/**
	 * Returns how large a file may be to be downloaded from here.
	 * @return the limit in bytes; by default there is none
	 */
	default long sizeLimit() {
		return Long.MAX_VALUE;
	}

}

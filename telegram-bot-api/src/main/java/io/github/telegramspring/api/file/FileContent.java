package io.github.telegramspring.api.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * The content of a file, or the rest of it.
 *
 * <pre class="code">
 * FileContent.of("Hello".getBytes());                     // what a fake has
 * new FileContent(Files.newInputStream(path), 0, Files.size(path));
 * </pre>
 *
 * @param stream the bytes, closed by whoever reads them
 * @param offset how many bytes of the file come before the first one
 * @param size how many bytes the whole file has, or -1 if it is not known
 */
public record FileContent(InputStream stream, long offset, long size) {

	/**
	 * Makes a file of bytes, as tests do.
	 * @param content the whole file
	 * @return its content
	 */
	public static FileContent of(byte[] content) {
		return new FileContent(new ByteArrayInputStream(content), 0, content.length);
	}

}

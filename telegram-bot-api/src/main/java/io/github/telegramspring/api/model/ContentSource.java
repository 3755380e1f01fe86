package io.github.telegramspring.api.model;

import java.io.IOException;
import java.io.InputStream;

/**
 * Gives the content of a file to upload. Usually a lambda that opens it; size and
 * repeatability can be told as well.
 *
 * <pre class="code">
 * InputFile.of("clip.mp4", () -&gt; storage.open(42))
 * </pre>
 */
@FunctionalInterface
public interface ContentSource {

	/**
	 * Opens the content from its first byte.
	 * @return a new stream
	 * @throws IOException if the content cannot be read
	 */
	InputStream open() throws IOException;

	/**
	 * Returns the size.
	 * @return the size in bytes, or -1 if it is not known beforehand
	 * @throws IOException if the size cannot be found out
	 */
	default long size() throws IOException {
		return -1;
	}

	/**
	 * Tells whether the content can be opened more than once.
	 * @return whether it can
	 */
	default boolean isRepeatable() {
		return true;
	}

}

package io.github.telegramspring.api.json;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * Content that travels beside the JSON of a request, as a part of a
 * {@code multipart/form-data} body of its own.
 */
public interface Attachment {

	/**
	 * Opens the content from its first byte; called once for each attempt to send it.
	 * @return a new stream, closed by the caller
	 * @throws IOException if the content cannot be read
	 */
	InputStream openStream() throws IOException;

	/**
	 * Returns the name of the file as Telegram shall see it.
	 * @return the file name
	 */
	String fileName();

	/**
	 * Returns the size of the content.
	 * @return the size in bytes, or -1 if it is not known beforehand
	 * @throws IOException if the size cannot be found out
	 */
	long size() throws IOException;

	/**
	 * Tells whether the content can be opened more than once, and so be sent again.
	 * @return whether it can
	 */
	default boolean isRepeatable() {
		return true;
	}

	/**
	 * Returns the media type to declare for the content.
	 * @return the media type, or {@code null} to declare none in particular
	 */
	default @Nullable String contentType() {
		return null;
	}

}

package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

/**
 * A file that Telegram keeps and can be downloaded, whatever is in it.
 */
public interface StoredFile extends JsonWritable {

	/**
	 * Returns what the file is called by this bot: good for sending and for downloading.
	 * @return the id
	 */
	String fileId();

	/**
	 * Returns what the file is called everywhere and at all times: good for telling files
	 * apart.
	 * @return the id
	 */
	String fileUniqueId();

	/**
	 * Returns the size of the file.
	 * @return the size in bytes, or {@code null} if Telegram does not tell
	 */
	@Nullable Number fileSize();

}

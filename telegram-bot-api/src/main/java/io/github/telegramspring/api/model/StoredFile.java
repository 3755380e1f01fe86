package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

/**
 * A file that Telegram keeps: a photo in one of its sizes, a video, a document and so on.
 * It can be downloaded, and sent again without uploading it.
 *
 * <pre class="code">
 * bot.download(document).to(path)
 * message.answerPhoto(photo.inputFile())
 * </pre>
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

	/**
	 * Returns the file as one to send.
	 * @return the file
	 */
	default InputFile inputFile() {
		return InputFile.id(fileId());
	}

}

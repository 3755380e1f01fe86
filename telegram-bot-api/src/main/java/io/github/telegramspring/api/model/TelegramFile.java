package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;

/**
 * A file that Telegram has: a photo in one of its sizes, a video, a document and so on.
 *
 * <pre class="code">
 * message.answerPhoto(photo.inputFile())
 * bot.execute(photo.getFile()).filePath()
 * </pre>
 */
public sealed interface TelegramFile extends JsonWritable permits FileShortcuts {

	/**
	 * Returns the {@code file_id}, by which this bot sends or downloads the file.
	 * @return the {@code file_id}
	 */
	String fileId();

	/**
	 * Returns the file as one to send again, without uploading it.
	 * @return the file
	 */
	default InputFile inputFile() {
		return InputFile.id(fileId());
	}

}

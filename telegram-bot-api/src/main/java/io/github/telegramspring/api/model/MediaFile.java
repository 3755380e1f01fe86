package io.github.telegramspring.api.model;

/**
 * A file that a message carries, of whichever kind.
 */
public sealed interface MediaFile extends MessageMedia
		permits Animation, Audio, Document, LivePhoto, PhotoSize, Sticker, Video, VideoNote, Voice {

	/**
	 * Returns the identifier by which this bot can download or send the file.
	 * @return the identifier
	 */
	String fileId();

	/**
	 * Returns the identifier by which the file can be recognized, also by other bots and
	 * later on.
	 * @return the identifier, which is no use for downloading
	 */
	String fileUniqueId();

}

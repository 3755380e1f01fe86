package io.github.telegramspring.api.model;

/**
 * A file that a message carries, of whichever kind: to be downloaded, or sent again.
 *
 * <pre class="code">
 * if (message.media() instanceof MediaFile file) {
 *     bot.download(file).to(Path.of(file.fileUniqueId()));
 * }
 * </pre>
 */
public sealed interface MediaFile extends MessageMedia, StoredFile
		permits Animation, Audio, Document, LivePhoto, PhotoSize, Sticker, Video, VideoNote, Voice {

}

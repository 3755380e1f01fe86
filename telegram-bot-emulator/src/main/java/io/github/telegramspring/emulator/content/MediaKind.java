package io.github.telegramspring.emulator.content;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sorts of files that messages carry.
 */
public enum MediaKind {

	/**
	 * A photo.
	 */
	PHOTO("photo", "Photo", "photos", "jpg"),

	/**
	 * A video.
	 */
	VIDEO("video", "Video", "videos", "mp4"),

	/**
	 * A video without sound, or a GIF.
	 */
	ANIMATION("animation", "Animation", "animations", "mp4"),

	/**
	 * Music.
	 */
	AUDIO("audio", "Audio", "music", "mp3"),

	/**
	 * Any file.
	 */
	DOCUMENT("document", "Document", "documents", "bin"),

	/**
	 * A spoken message.
	 */
	VOICE("voice", "VoiceNote", "voice", "oga"),

	/**
	 * A round video.
	 */
	VIDEO_NOTE("video_note", "VideoNote", "video_notes", "mp4"),

	/**
	 * A sticker.
	 */
	STICKER("sticker", "Sticker", "stickers", "webp");

	private static final int NOTE_PIXELS = 240;

	private static final int STICKER_PIXELS = 512;

	private final String member;

	private final String name;

	private final String directory;

	private final String extension;

	MediaKind(String member, String name, String directory, String extension) {
		this.member = member;
		this.name = name;
		this.directory = directory;
		this.extension = extension;
	}

	/**
	 * Returns the name the Bot API has for it, in messages and as an argument.
	 * @return the name, such as {@code video_note}
	 */
	public String member() {
		return this.member;
	}

	/**
	 * Returns the name that errors have for it.
	 * @return the name, such as {@code VideoNote}
	 */
	public String label() {
		return this.name;
	}

	/**
	 * Returns what is said of a file of which no more is known.
	 * @return members with the least they can be, in the server's order; to be changed
	 */
	public Map<String, Object> details() {
		Map<String, Object> details = new LinkedHashMap<>();
		switch (this) {
			case VIDEO, ANIMATION -> {
				details.put("duration", 0);
				details.put("width", 0);
				details.put("height", 0);
			}
			case AUDIO, VOICE -> details.put("duration", 0);
			case VIDEO_NOTE -> {
				details.put("duration", 0);
				details.put("length", NOTE_PIXELS);
			}
			case STICKER -> {
				details.put("width", STICKER_PIXELS);
				details.put("height", STICKER_PIXELS);
				details.put("is_animated", false);
				details.put("is_video", false);
				details.put("type", "regular");
			}
			default -> {
				// Photos have their size among the ids, documents have none.
			}
		}
		return details;
	}

	/**
	 * Returns where such a file is found.
	 * @param number the number of the file
	 * @param fileName its own name, which tells the extension, or an empty text
	 * @return the {@code file_path}
	 */
	String path(int number, String fileName) {
		int dot = fileName.lastIndexOf('.');
		String end = (dot >= 0 && this != PHOTO) ? fileName.substring(dot + 1) : this.extension;
		return this.directory + "/file_" + number + "." + end;
	}

	/**
	 * Tells whether a text can stand below it.
	 * @return whether it has a caption
	 */
	public boolean hasCaption() {
		return this != STICKER && this != VIDEO_NOTE;
	}

}

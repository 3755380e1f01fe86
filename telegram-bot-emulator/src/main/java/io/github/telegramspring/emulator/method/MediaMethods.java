package io.github.telegramspring.emulator.method;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.content.MediaContent;
import io.github.telegramspring.emulator.content.MediaKind;
import io.github.telegramspring.emulator.content.StoredFile;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.MessageJson;

/**
 * Sending of files, and where they are found afterwards.
 */
final class MediaMethods {

	private static final int MAX_SECONDS = 86_400;

	private static final int MAX_PIXELS = 10_000;

	private static final int MAX_DOWNLOAD = 20 << 20;

	void addTo(MethodTable table) {
		add(table, "sendPhoto", MediaKind.PHOTO, "can_send_photos", "photos");
		add(table, "sendVideo", MediaKind.VIDEO, "can_send_videos", "videos");
		add(table, "sendAnimation", MediaKind.ANIMATION, "can_send_other_messages", "GIFs");
		add(table, "sendAudio", MediaKind.AUDIO, "can_send_audios", "music");
		add(table, "sendDocument", MediaKind.DOCUMENT, "can_send_documents", "documents");
		add(table, "sendVoice", MediaKind.VOICE, "can_send_voice_notes", "voice notes");
		add(table, "sendVideoNote", MediaKind.VIDEO_NOTE, "can_send_video_notes", "video notes");
		add(table, "sendSticker", MediaKind.STICKER, "can_send_other_messages", "stickers");
		table.add("getFile", this::getFile);
	}

	private static void add(MethodTable table, String name, MediaKind kind, String permission, String what) {
		table.add(name, (bot, arguments) -> {
			StoredFile file = FileArgument.read(bot, arguments, kind);
			FormattedText caption = kind.hasCaption() ? TextArgument.read(arguments, "caption", "caption_entities")
					: FormattedText.EMPTY;
			return Answer.result(MessageJson
				.of(Sending.of(name, bot, arguments).send(permission, what, () -> content(file, caption, arguments))));
		});
	}

	/**
	 * Makes the content of a message.
	 * @param file the file
	 * @param caption the text below it, as the bot gave it
	 * @param arguments what is said about the file
	 * @return the content
	 */
	static MediaContent content(StoredFile file, FormattedText caption, Arguments arguments) {
		return new MediaContent(file, details(file.kind(), arguments), TextArgument.seenAsCaption(caption),
				arguments.flag("show_caption_above_media"), arguments.flag("has_spoiler"));
	}

	private static Map<String, Object> details(MediaKind kind, Arguments arguments) {
		Map<String, Object> details = kind.details();
		details.computeIfPresent("duration", (name, unknown) -> arguments.number(name, 0, 0, MAX_SECONDS));
		for (String name : List.of("width", "height", "length")) {
			if (arguments.has(name)) {
				details.computeIfPresent(name, (same, unknown) -> arguments.number(name, 0, 0, MAX_PIXELS));
			}
		}
		if (kind == MediaKind.AUDIO) {
			List.of("title", "performer")
				.stream()
				.filter(arguments::has)
				.forEach((name) -> details.put(name, arguments.text(name)));
		}
		return details;
	}

	private Answer getFile(BotSession bot, Arguments arguments) {
		String id = arguments.text("file_id");
		if (id.isEmpty()) {
			throw RefusalException.badRequest("file_id not specified");
		}
		StoredFile file = bot.telegram().world().files().byId(id);
		if (file == null) {
			throw RefusalException.badRequest("invalid file_id");
		}
		if (file.content().length > MAX_DOWNLOAD) {
			throw RefusalException.badRequest("file is too big");
		}
		return Answer.result((out) -> {
			out.startObject();
			file.writeIds(out);
			out.write("file_path", file.path());
			out.endObject();
		});
	}

	/**
	 * Finds a kind by the name that albums have for it.
	 * @param type the name
	 * @return the kind
	 */
	static MediaKind kind(String type) {
		return switch (type.toLowerCase(Locale.ROOT)) {
			case "photo" -> MediaKind.PHOTO;
			case "video" -> MediaKind.VIDEO;
			case "animation" -> MediaKind.ANIMATION;
			case "audio" -> MediaKind.AUDIO;
			case "document" -> MediaKind.DOCUMENT;
			default -> throw RefusalException.badRequest("can't parse InputMedia: type must be specified");
		};
	}

}

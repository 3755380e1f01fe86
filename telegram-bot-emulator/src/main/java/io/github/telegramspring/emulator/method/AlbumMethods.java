package io.github.telegramspring.emulator.method;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.content.MediaContent;
import io.github.telegramspring.emulator.content.MediaKind;
import io.github.telegramspring.emulator.content.StoredFile;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.MessageJson;
import io.github.telegramspring.emulator.world.StoredMessage;
import tools.jackson.databind.JsonNode;

/**
 * Albums: several files sent as one (telegram-server.md §5.9).
 */
final class AlbumMethods {

	private static final int MAX_ITEMS = 10;

	void addTo(MethodTable table) {
		table.add("sendMediaGroup", this::sendMediaGroup);
	}

	private Answer sendMediaGroup(BotSession bot, Arguments arguments) {
		List<MediaContent> items = new ArrayList<>();
		for (JsonNode item : items(RequiredArgument.text(arguments, "media"))) {
			items.add(item(bot, arguments, itemArguments(item)));
		}
		check(items);
		Sending sending = Sending.of("sendMediaGroup", bot, arguments);
		Chat chat = ChatArgument.writable(bot, arguments, "can_send_photos", "photos");
		StoredMessage replyTo = sending.reply().find(chat);
		sending.admit(chat);
		String albumId = bot.telegram().world().nextNumber();
		List<Object> messages = new ArrayList<>();
		for (MediaContent item : items) {
			Draft draft = Draft.of(item).replyTo(replyTo);
			messages.add(MessageJson.of(sending.post(chat, (items.size() > 1) ? draft.albumId(albumId) : draft)));
		}
		return Answer.result((out) -> out.writeValue(messages));
	}

	private static List<JsonNode> items(String json) {
		JsonNode items = JsonArgument.parse(json, "media");
		if (!items.isArray()) {
			throw RefusalException.badRequest("media must be an Array");
		}
		return List.copyOf(items.values());
	}

	/**
	 * Takes what is said about one file as arguments.
	 * @param item the JSON object
	 * @return the arguments
	 * @throws RefusalException if it is no object
	 */
	static Arguments itemArguments(JsonNode item) {
		if (!item.isObject()) {
			throw RefusalException.badRequest("expected an Object as InputMedia");
		}
		return JsonArgument.members(item);
	}

	/**
	 * Makes the content of what stands for one file.
	 * @param bot who sends
	 * @param uploads the arguments with the uploads
	 * @param item what is said about the file
	 * @return the content
	 */
	static MediaContent item(BotSession bot, Arguments uploads, Arguments item) {
		MediaKind kind = MediaMethods.kind(item.text("type"));
		StoredFile file = FileArgument.read(bot, uploads, kind, "", item.text("media"));
		FormattedText caption = TextArgument.read(item, "caption", "caption_entities");
		return MediaMethods.content(file, caption, item);
	}

	private static void check(List<MediaContent> items) {
		if (items.isEmpty()) {
			throw RefusalException.badRequest("there are no messages to send");
		}
		if (items.size() > MAX_ITEMS) {
			throw RefusalException.badRequest("too many messages to send as an album");
		}
		List<MediaKind> kinds = items.stream().map((item) -> item.file().kind()).distinct().toList();
		if (kinds.contains(MediaKind.ANIMATION)) {
			throw RefusalException.badRequest("type \"animation\" can't be used in sendMediaGroup");
		}
		if (kinds.size() > 1 && (kinds.contains(MediaKind.AUDIO) || kinds.contains(MediaKind.DOCUMENT))) {
			String kind = kinds.contains(MediaKind.AUDIO) ? "Audio" : "Document";
			throw RefusalException.badRequest(kind + " can't be mixed with other media types");
		}
	}

}

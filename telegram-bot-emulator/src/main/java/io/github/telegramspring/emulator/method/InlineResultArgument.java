package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.content.MediaKind;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.content.TextContent;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.InlineResult;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;
import tools.jackson.databind.JsonNode;

/**
 * The argument {@code results} of {@code answerInlineQuery}: what a bot offers, and what
 * is sent of it.
 */
final class InlineResultArgument {

	private static final int MAX_RESULTS = 50;

	private static final int MAX_ID_BYTES = 64;

	private InlineResultArgument() {
	}

	/**
	 * Reads the results.
	 * @param bot who offers them
	 * @param json the argument
	 * @return the results
	 * @throws RefusalException if they are malformed, or too many
	 */
	static List<InlineResult> read(BotSession bot, String json) {
		JsonNode results = JsonArgument.parse(json, "inline query results");
		if (!results.isArray()) {
			throw RefusalException.badRequest("expected an Array of inline query results");
		}
		if (results.size() > MAX_RESULTS) {
			throw RefusalException.badRequest("too many inline query results specified");
		}
		Set<String> ids = new HashSet<>();
		return results.values().stream().map((node) -> {
			InlineResult result = result(bot, JsonArgument.members(node));
			if (!ids.add(result.id())) {
				throw RefusalException.badRequest("RESULT_ID_DUPLICATE");
			}
			return result;
		}).toList();
	}

	private static InlineResult result(BotSession bot, Arguments result) {
		String id = result.text("id");
		if (id.isEmpty() || id.getBytes(StandardCharsets.UTF_8).length > MAX_ID_BYTES) {
			throw RefusalException.badRequest("RESULT_ID_INVALID");
		}
		return new InlineResult(id, result.has("title") ? result.text("title") : id, result.text("description"),
				content(bot, result), KeyboardArgument.read(result.text("reply_markup")));
	}

	private static MessageContent content(BotSession bot, Arguments result) {
		if (result.has("input_message_content")) {
			return given(JsonArgument
				.members(JsonArgument.parse(result.text("input_message_content"), "input message content")));
		}
		String type = result.text("type");
		return switch (type) {
			case "photo", "video", "audio", "voice", "document", "sticker" ->
				media(bot, result, MediaKind.valueOf(type.toUpperCase(Locale.ROOT)), type);
			case "gif", "mpeg4_gif" -> media(bot, result, MediaKind.ANIMATION, type.replace("_gif", ""));
			case "location" -> PlaceArgument.location(result);
			case "venue" -> PlaceArgument.venue(result);
			case "contact" -> PlaceArgument.contact(result);
			case "game" -> throw RefusalException.notYet("games as inline query results");
			default -> throw RefusalException.badRequest("can't parse inline query result: type must be specified");
		};
	}

	/**
	 * Reads what is sent in place of what the type of the result stands for. There is no
	 * type in it, so what it is shows from its members.
	 */
	private static MessageContent given(Arguments content) {
		if (content.has("message_text")) {
			FormattedText text = TextArgument.seen(TextArgument.read(content, "message_text", "entities"));
			return new TextContent(text, LinkPreviewArgument.read(content, text));
		}
		if (content.has("phone_number")) {
			return PlaceArgument.contact(content);
		}
		if (content.has("prices")) {
			return PaymentMethods.invoice(content);
		}
		if (content.has("latitude")) {
			return content.has("address") ? PlaceArgument.venue(content) : PlaceArgument.location(content);
		}
		throw content.has("rich_message") ? RefusalException.notYet("rich messages as inline query results")
				: RefusalException.badRequest("can't parse inline query result: message content is empty");
	}

	private static MessageContent media(BotSession bot, Arguments result, MediaKind kind, String prefix) {
		String value = result.has(prefix + "_file_id") ? result.text(prefix + "_file_id")
				: RequiredArgument.text(result, prefix + "_url");
		FormattedText caption = TextArgument.read(result, "caption", "caption_entities");
		return MediaMethods.content(FileArgument.read(bot, result, kind, "", value), caption, result);
	}

}

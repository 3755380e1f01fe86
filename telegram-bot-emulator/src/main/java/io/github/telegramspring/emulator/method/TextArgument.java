package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.api.text.TextFormat;
import io.github.telegramspring.api.text.TextFormatException;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.text.MessageText;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.wire.WireJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The arguments {@code text} and {@code caption}, with their {@code parse_mode} or their
 * entities (telegram-server.md §5.5).
 */
final class TextArgument {

	private static final int MAX_BYTES = 32_768;

	private static final Set<MessageEntityType> FOUND_BY_TELEGRAM = Set.of(MessageEntityType.MENTION,
			MessageEntityType.HASHTAG, MessageEntityType.CASHTAG, MessageEntityType.BOT_COMMAND, MessageEntityType.URL,
			MessageEntityType.EMAIL, MessageEntityType.PHONE_NUMBER);

	private TextArgument() {
	}

	/**
	 * Reads the text of a message as the bot gave it.
	 * @param arguments the arguments
	 * @return the text, formatted
	 * @throws RefusalException if there is none, it is far too long, or its markup is
	 * wrong
	 */
	static FormattedText text(Arguments arguments) {
		if (!arguments.has("text")) {
			throw RefusalException.badRequest("message text is empty");
		}
		return read(arguments, "text", "entities");
	}

	/**
	 * Reads a text as the bot gave it.
	 * @param arguments the arguments
	 * @param name the name of the argument with the text
	 * @param entitiesName the name of the argument with its entities
	 * @return the text, formatted
	 * @throws RefusalException if it is far too long, or its markup is wrong
	 */
	static FormattedText read(Arguments arguments, String name, String entitiesName) {
		String text = arguments.text(name);
		if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
			throw RefusalException.badRequest("text is too long");
		}
		return switch (arguments.text("parse_mode").toLowerCase(Locale.ROOT)) {
			case "", "none" -> withEntities(text, arguments.text(entitiesName));
			case "html" -> parse(TextFormat.HTML, text);
			case "markdown" -> parse(TextFormat.MARKDOWN, text);
			case "markdownv2" -> parse(TextFormat.MARKDOWN_V2, text);
			default -> throw RefusalException.badRequest("unsupported parse_mode");
		};
	}

	private static FormattedText parse(TextFormat format, String markup) {
		try {
			return format.parse(markup);
		}
		catch (TextFormatException ex) {
			throw new RefusalException(400, ex.description());
		}
	}

	private static FormattedText withEntities(String text, String json) {
		List<MessageEntity> entities = new ArrayList<>();
		for (JsonNode element : elements(json)) {
			MessageEntity entity = entity(element);
			if (!FOUND_BY_TELEGRAM.contains(entity.type()) && entity.type() != MessageEntityType.UNKNOWN) {
				entities.add(check(entity, text));
			}
		}
		return new FormattedText(text, entities);
	}

	private static List<JsonNode> elements(String json) {
		try {
			JsonNode array = json.isEmpty() ? null : WireJson.tree(json.getBytes(StandardCharsets.UTF_8));
			return (array != null && array.isArray()) ? List.copyOf(array.values()) : List.of();
		}
		catch (IllegalArgumentException ex) {
			// The server goes on as if there were no entities.
			return List.of();
		}
	}

	private static MessageEntity entity(JsonNode json) {
		try {
			MessageEntity entity = Json.read(json.toString(), MessageEntity::readOrNull);
			if (!json.isObject()) {
				throw RefusalException.badRequest("can't parse MessageEntity: Object expected");
			}
			return entity;
		}
		catch (JacksonException ex) {
			throw RefusalException.badRequest("can't parse MessageEntity: " + ex.getOriginalMessage());
		}
	}

	private static MessageEntity check(MessageEntity entity, String text) {
		if (entity.offset() < 0 || entity.length() < 0 || entity.offset() > text.length()) {
			throw RefusalException.badRequest("can't parse MessageEntity: offset and length are out of the text");
		}
		if (entity.offset() + (long) entity.length() > text.length()) {
			throw RefusalException.badRequest("entity beginning at UTF-16 offset " + entity.offset()
					+ " ends after the end of the text at UTF-16 offset " + text.length());
		}
		return entity;
	}

	/**
	 * Makes a text what others will see in a message.
	 * @param given the text as the bot gave it
	 * @return the text as seen
	 * @throws RefusalException if nothing is left of it, or too much
	 */
	static FormattedText seen(FormattedText given) {
		FormattedText text = MessageText.of(given);
		if (text.isEmpty()) {
			throw RefusalException.badRequest("text must be non-empty");
		}
		if (MessageText.isTooLong(text)) {
			throw RefusalException.badRequest("message is too long");
		}
		return text;
	}

	/**
	 * Makes a text what others will see below a photo or file.
	 * @param given the text as the bot gave it
	 * @return the text as seen, which can be empty
	 * @throws RefusalException if it is too long
	 */
	static FormattedText seenAsCaption(FormattedText given) {
		FormattedText text = MessageText.of(given);
		if (MessageText.isTooLongForCaption(text)) {
			throw RefusalException.badRequest("message caption is too long");
		}
		return text;
	}

}

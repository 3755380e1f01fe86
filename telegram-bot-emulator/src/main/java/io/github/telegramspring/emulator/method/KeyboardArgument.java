package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.emulator.wire.RefusalException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The argument {@code reply_markup} (telegram-server.md §5.8). Only an inline keyboard
 * becomes part of a message; the others are accepted without a look at their buttons.
 */
final class KeyboardArgument {

	private static final List<String> NOT_INLINE = List.of("keyboard", "remove_keyboard", "hide_keyboard",
			"force_reply");

	private static final int MAX_DATA_BYTES = 64;

	private KeyboardArgument() {
	}

	/**
	 * Reads the keyboard.
	 * @param json the argument
	 * @return the inline keyboard, or {@code null} if there is none
	 * @throws RefusalException if it is malformed
	 */
	static @Nullable InlineKeyboardMarkup read(String json) {
		if (json.isEmpty()) {
			return null;
		}
		Set<String> members = members(json);
		if (members.contains("keyboard") || !members.contains("inline_keyboard")) {
			return null;
		}
		InlineKeyboardMarkup keyboard = readInline(json);
		List<List<InlineKeyboardButton>> rows = keyboard.inlineKeyboard()
			.stream()
			.map((row) -> row.stream().filter((button) -> !button.text().isEmpty()).toList())
			.filter((row) -> !row.isEmpty())
			.toList();
		rows.forEach((row) -> row.forEach(KeyboardArgument::check));
		return rows.isEmpty() ? null : InlineKeyboardMarkup.of(rows);
	}

	private static Set<String> members(String json) {
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		Set<String> members = new HashSet<>();
		try (JsonParser parser = Json.parser(bytes, 0, bytes.length)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw RefusalException.badRequest("object expected as reply markup");
			}
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				members.add(name);
				parser.nextToken();
				parser.skipChildren();
			}
			return members;
		}
		catch (JacksonException ex) {
			throw RefusalException.badRequest("can't parse reply keyboard markup JSON object");
		}
	}

	private static InlineKeyboardMarkup readInline(String json) {
		try {
			return Json.read(json, InlineKeyboardMarkup::readOrNull);
		}
		catch (JacksonException ex) {
			throw RefusalException.badRequest("can't parse inline keyboard button: " + ex.getOriginalMessage());
		}
	}

	private static void check(InlineKeyboardButton button) {
		String data = button.callbackData();
		boolean hasType = button.url() != null || (data != null && !data.isEmpty()) || button.callbackGame() != null
				|| Boolean.TRUE.equals(button.pay()) || button.switchInlineQuery() != null
				|| button.switchInlineQueryCurrentChat() != null || button.switchInlineQueryChosenChat() != null
				|| button.loginUrl() != null || button.webApp() != null || button.copyText() != null;
		if (!hasType) {
			throw RefusalException
				.badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
		}
		if (data != null && data.getBytes(StandardCharsets.UTF_8).length > MAX_DATA_BYTES) {
			throw RefusalException.badRequest("BUTTON_DATA_INVALID");
		}
	}

	/**
	 * Tells whether the keyboard is one that has no effect yet.
	 * @param json the argument
	 * @return whether it is
	 */
	static boolean isWithoutEffect(String json) {
		return !json.isEmpty() && NOT_INLINE.stream().anyMatch(members(json)::contains);
	}

}

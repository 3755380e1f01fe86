package io.github.telegramspring.emulator.server;

import java.util.stream.Collectors;

import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Shows a message to somebody who acts over HTTP: its content, and its buttons below it
 * in brackets.
 */
final class MessageLines {

	private MessageLines() {
	}

	static String of(StoredMessage message) {
		InlineKeyboardMarkup keyboard = message.keyboard();
		return message.content().shown() + "\n" + ((keyboard != null) ? buttons(keyboard) : "");
	}

	private static String buttons(InlineKeyboardMarkup keyboard) {
		return keyboard.inlineKeyboard()
			.stream()
			.map((row) -> row.stream().map((button) -> "[" + button.text() + "]").collect(Collectors.joining(" "))
					+ "\n")
			.collect(Collectors.joining());
	}

}

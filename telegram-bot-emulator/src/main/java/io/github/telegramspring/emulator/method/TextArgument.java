package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.text.TextCleaner;
import io.github.telegramspring.emulator.text.TextLimits;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.MessageContent;

/**
 * The argument {@code text} with its {@code parse_mode} (telegram-server.md §5.5).
 */
final class TextArgument {

	private static final int MAX_BYTES = 32_768;

	private TextArgument() {
	}

	/**
	 * Reads the text as the bot gave it.
	 * @param arguments the arguments
	 * @return the text
	 * @throws RefusalException if there is none, it is far too long, or it is marked up
	 */
	static String read(Arguments arguments) {
		String text = arguments.text("text");
		if (text.isEmpty()) {
			throw RefusalException.badRequest("message text is empty");
		}
		if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
			throw RefusalException.badRequest("text is too long");
		}
		checkParseMode(arguments.text("parse_mode"));
		return text;
	}

	private static void checkParseMode(String parseMode) {
		switch (parseMode.toLowerCase(Locale.ROOT)) {
			case "", "none" -> {
			}
			case "html", "markdown", "markdownv2" -> throw RefusalException.notYet("the parse_mode " + parseMode);
			default -> throw RefusalException.badRequest("unsupported parse_mode");
		}
	}

	/**
	 * Makes a text what others will see.
	 * @param text the text as the bot gave it
	 * @return the content of a message
	 * @throws RefusalException if nothing is left of it, or too much
	 */
	static MessageContent content(String text) {
		String clean = TextCleaner.clean(text);
		if (clean.isEmpty()) {
			throw RefusalException.badRequest("text must be non-empty");
		}
		if (TextLimits.isTooLong(clean)) {
			throw RefusalException.badRequest("message is too long");
		}
		return MessageContent.Text.of(clean);
	}

}

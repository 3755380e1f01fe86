package io.github.telegramspring.bot.callback;

import java.nio.charset.StandardCharsets;

/**
 * Counts as Telegram does what it returns to the bot unread.
 */
final class DataLength {

	private DataLength() {
	}

	static int of(String data) {
		return data.getBytes(StandardCharsets.UTF_8).length;
	}

}

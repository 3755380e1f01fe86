package io.github.telegramspring.bot.callback;

import io.github.telegramspring.api.text.StartPayload;
import io.github.telegramspring.bot.CommandCall;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data of a record from what a deep link hands over: base64url, as other
 * characters are not allowed there.
 */
final class StartData {

	private StartData() {
	}

	/**
	 * Returns the data, or null if what is handed over is no base64url, or nothing.
	 */
	static @Nullable String of(UpdateContext context) {
		CommandCall command = context.command();
		if (command == null || command.arguments().isEmpty()) {
			return null;
		}
		try {
			return StartPayload.decode(command.arguments());
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}

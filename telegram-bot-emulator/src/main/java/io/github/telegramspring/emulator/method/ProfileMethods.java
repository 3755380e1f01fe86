package io.github.telegramspring.emulator.method;

import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.UserJson;

/**
 * Who the bot is.
 */
final class ProfileMethods {

	void addTo(MethodTable table) {
		table.add("getMe", (bot, arguments) -> Answer.result(UserJson.self(bot.account().user())));
	}

}

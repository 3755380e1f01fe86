package io.github.telegramspring.emulator.method;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;

/**
 * Moving a bot to another server. A bot that is logged out is so for good: every call is
 * refused (telegram-server.md §7).
 */
final class SessionMethods {

	void addTo(MethodTable table) {
		table.add("logOut", this::logOut);
		table.add("close", (bot, arguments) -> Answer.done());
	}

	private Answer logOut(BotSession bot, Arguments arguments) {
		bot.logOut();
		return Answer.done();
	}

}

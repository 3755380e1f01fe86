package io.github.telegramspring.emulator.method;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.PrivateChat;

/**
 * The argument {@code chat_id}.
 */
final class ChatArgument {

	private ChatArgument() {
	}

	/**
	 * Finds the chat that a call is about, and checks that the bot can write there.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @return the chat
	 * @throws RefusalException if there is no such chat for this bot, as long as nobody
	 * has written to it there
	 */
	static PrivateChat writable(BotSession bot, Arguments arguments) {
		String id = arguments.text("chat_id");
		if (id.isEmpty()) {
			throw RefusalException.badRequest("chat_id is empty");
		}
		if (isBot(bot, id)) {
			throw new RefusalException(403, "Forbidden: the bot can't send messages to the bot");
		}
		PrivateChat chat = bot.telegram().world().chat(Arguments.number(id), bot.account());
		if (chat == null) {
			throw RefusalException.badRequest("chat not found");
		}
		return chat;
	}

	private static boolean isBot(BotSession bot, String id) {
		if (id.startsWith("@")) {
			return bot.telegram()
				.world()
				.bots()
				.stream()
				.map(BotAccount::username)
				.anyMatch((name) -> name.equalsIgnoreCase(id.substring(1)));
		}
		return Arguments.number(id) == bot.account().id();
	}

}

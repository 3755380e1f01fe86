package io.github.telegramspring.emulator.method;

import java.util.List;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Reactions of bots, which only people see.
 */
final class ReactionMethods {

	void addTo(MethodTable table) {
		table.add("setMessageReaction", this::setMessageReaction);
	}

	private Answer setMessageReaction(BotSession bot, Arguments arguments) {
		List<String> emoji = emoji(arguments.text("reaction"));
		if (emoji.size() > 1) {
			throw RefusalException.badRequest("REACTIONS_TOO_MANY");
		}
		StoredMessage message = MessageArgument.find(bot, arguments, "message to react not found");
		message.react(bot.account(), emoji);
		return Answer.done();
	}

	private static List<String> emoji(String json) {
		return JsonArgument.elements(json, "reaction types")
			.stream()
			.map((reaction) -> reaction.path("emoji").asString(""))
			.toList();
	}

}

package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.wire.WireJson;
import io.github.telegramspring.emulator.world.StoredMessage;
import tools.jackson.databind.JsonNode;

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
		try {
			JsonNode reactions = json.isEmpty() ? null : WireJson.tree(json.getBytes(StandardCharsets.UTF_8));
			return (reactions == null) ? List.of()
					: reactions.values().stream().map((reaction) -> reaction.path("emoji").asString("")).toList();
		}
		catch (IllegalArgumentException ex) {
			throw RefusalException.badRequest("can't parse reaction types JSON object");
		}
	}

}

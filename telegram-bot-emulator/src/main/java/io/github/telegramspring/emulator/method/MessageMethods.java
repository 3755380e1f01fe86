package io.github.telegramspring.emulator.method;

import java.util.Locale;
import java.util.Set;

import io.github.telegramspring.api.model.ChatAction;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.content.TextContent;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.MessageJson;

/**
 * Sending of texts. The checks are made in the server's order, so that of several
 * mistakes the same one is told (telegram-server.md §2.2).
 */
final class MessageMethods {

	private static final Set<String> OLD_ACTIONS = Set.of("cancel", "record_audio", "upload_audio");

	void addTo(MethodTable table) {
		table.add("sendMessage", this::sendMessage);
		table.add("sendChatAction", this::sendChatAction);
	}

	private Answer sendMessage(BotSession bot, Arguments arguments) {
		FormattedText given = TextArgument.text(arguments);
		Sending sending = Sending.of("sendMessage", bot, arguments);
		return Answer.result(MessageJson.of(sending.send("can_send_messages", "text messages", () -> {
			FormattedText text = TextArgument.seen(given);
			return new TextContent(text, LinkPreviewArgument.read(arguments, text));
		})));
	}

	private Answer sendChatAction(BotSession bot, Arguments arguments) {
		String action = arguments.text("action").toLowerCase(Locale.ROOT);
		if (ChatAction.of(action) == ChatAction.UNKNOWN && !OLD_ACTIONS.contains(action)) {
			throw RefusalException.badRequest("wrong parameter action in request");
		}
		ChatArgument.writable(bot, arguments);
		return Answer.done();
	}

}

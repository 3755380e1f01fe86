package io.github.telegramspring.emulator.method;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.StoredMessage;
import tools.jackson.databind.JsonNode;

/**
 * The arguments {@code message_id} and {@code message_ids}.
 */
final class MessageArgument {

	private static final int MAX_IDS = 100;

	private static final Duration WINDOW = Duration.ofDays(2);

	private MessageArgument() {
	}

	/**
	 * Finds the message that a call is about.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @param missing what is said if there is no such message
	 * @return the message
	 * @throws RefusalException if there is none
	 */
	static StoredMessage find(BotSession bot, Arguments arguments, String missing) {
		if (!arguments.has("message_id")) {
			throw RefusalException.badRequest("message identifier is not specified");
		}
		Chat chat = arguments.has(BusinessArgument.NAME) ? BusinessArgument.answerable(bot, arguments)
				: ChatArgument.accessible(bot, arguments, "chat_id");
		StoredMessage message = chat.message(Arguments.number(arguments.text("message_id")));
		if (message == null) {
			throw RefusalException.badRequest(missing);
		}
		return message;
	}

	/**
	 * Finds a message of the bot that can be changed.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @return the message
	 * @throws RefusalException if there is none, or it cannot be changed
	 */
	static StoredMessage editable(BotSession bot, Arguments arguments) {
		if (isInline(arguments)) {
			return inline(bot, arguments.text("inline_message_id"));
		}
		StoredMessage message = find(bot, arguments, "message to edit not found");
		boolean own = message.from().equals(bot.account()) || isOffered(bot, message);
		boolean mayEditPosts = message.isPost() && message.chat() instanceof GroupChat channel
				&& channel.member(bot.account()).may("can_edit_messages");
		if ((!own && !mayEditPosts) || message.origin() != null || message.content().isService()) {
			throw RefusalException.badRequest("message can't be edited");
		}
		return message;
	}

	/**
	 * Messages that people sent by way of the bot can be changed for two days, unless it
	 * knows them by an {@code inline_message_id}.
	 */
	private static boolean isOffered(BotSession bot, StoredMessage message) {
		return bot.account().equals(message.viaBot())
				&& !message.date().plus(WINDOW).isBefore(bot.telegram().clock().instant());
	}

	/**
	 * Tells whether a call is about a message that the bot knows by an
	 * {@code inline_message_id}.
	 * @param arguments the arguments
	 * @return whether it is
	 */
	static boolean isInline(Arguments arguments) {
		return arguments.has("inline_message_id") && !arguments.has("chat_id") && !arguments.has("message_id");
	}

	private static StoredMessage inline(BotSession bot, String id) {
		StoredMessage message = bot.telegram().world().inlineMessages().find(id, bot.account());
		if (message == null) {
			throw RefusalException.badRequest("MESSAGE_ID_INVALID");
		}
		return message;
	}

	/**
	 * Reads the numbers of several messages.
	 * @param arguments the arguments
	 * @return the numbers
	 * @throws RefusalException if there are none, or too many
	 */
	static List<Integer> ids(Arguments arguments) {
		List<Integer> ids = new ArrayList<>();
		List<JsonNode> array = JsonArgument.elements(RequiredArgument.text(arguments, "message_ids"),
				"message identifiers");
		if (array.isEmpty()) {
			throw RefusalException.badRequest("message identifiers are not specified");
		}
		if (array.size() > MAX_IDS) {
			throw RefusalException.badRequest("too many message identifiers specified");
		}
		array.forEach((id) -> ids.add((int) Arguments.number(id.asString(""))));
		return ids;
	}

}

package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.wire.WireJson;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The arguments {@code message_id} and {@code message_ids}.
 */
final class MessageArgument {

	private static final int MAX_IDS = 100;

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
		Chat chat = ChatArgument.accessible(bot, arguments, "chat_id");
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
		if (arguments.has("inline_message_id")) {
			throw RefusalException.notYet("the argument inline_message_id");
		}
		StoredMessage message = find(bot, arguments, "message to edit not found");
		boolean own = message.from().equals(bot.account());
		boolean mayEditPosts = message.isPost() && message.chat() instanceof GroupChat channel
				&& channel.member(bot.account()).may("can_edit_messages");
		if ((!own && !mayEditPosts) || message.origin() != null || message.content().isService()) {
			throw RefusalException.badRequest("message can't be edited");
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
		JsonNode array = array(RequiredArgument.text(arguments, "message_ids"));
		if (array == null || array.isEmpty()) {
			throw RefusalException.badRequest("message identifiers are not specified");
		}
		if (array.size() > MAX_IDS) {
			throw RefusalException.badRequest("too many message identifiers specified");
		}
		array.values().forEach((id) -> ids.add((int) Arguments.number(id.asString(""))));
		return ids;
	}

	private static @Nullable JsonNode array(String json) {
		try {
			JsonNode array = WireJson.tree(json.getBytes(StandardCharsets.UTF_8));
			return array.isArray() ? array : null;
		}
		catch (IllegalArgumentException ex) {
			throw RefusalException.badRequest("can't parse message identifiers JSON object");
		}
	}

}

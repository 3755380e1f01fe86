package io.github.telegramspring.emulator.method;

import java.util.List;
import java.util.Objects;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.BusinessChat;
import io.github.telegramspring.emulator.world.BusinessConnection;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * What a bot can do for a business account besides writing.
 */
final class BusinessMethods {

	void addTo(MethodTable table) {
		table.add("getBusinessConnection",
				(bot, arguments) -> Answer.result(BusinessArgument.connection(bot, arguments).json()));
		table.add("readBusinessMessage", this::read);
		table.add("deleteBusinessMessages", this::delete);
	}

	private Answer read(BotSession bot, Arguments arguments) {
		BusinessConnection connection = BusinessArgument.connection(bot, arguments);
		BusinessArgument.require(connection, "can_read_messages");
		BusinessChat chat = BusinessArgument.chat(connection, arguments);
		if (chat.message(Arguments.number(RequiredArgument.text(arguments, "message_id"))) == null) {
			throw RefusalException.badRequest("MESSAGE_ID_INVALID");
		}
		return Answer.done();
	}

	private Answer delete(BotSession bot, Arguments arguments) {
		BusinessConnection connection = BusinessArgument.connection(bot, arguments);
		List<Integer> ids = MessageArgument.ids(arguments);
		List<StoredMessage> messages = connection.chats()
			.stream()
			.flatMap((chat) -> ids.stream().map(chat::message))
			.filter(Objects::nonNull)
			.toList();
		boolean own = messages.stream().allMatch(StoredMessage::isFromBot);
		boolean all = connection.allows("can_delete_all_messages");
		BusinessArgument.require(connection, (own && !all) ? "can_delete_sent_messages" : "can_delete_all_messages");
		messages.forEach((message) -> message.chat().remove(message));
		return Answer.done();
	}

}

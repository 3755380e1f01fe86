package io.github.telegramspring.emulator.method;

import java.time.Duration;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Deleting of messages, which is possible within 48 hours (telegram-server.md §5.9), and
 * pinning.
 */
final class DeleteMethods {

	private static final Duration WINDOW = Duration.ofDays(2);

	void addTo(MethodTable table) {
		table.add("deleteMessage", this::deleteMessage);
		table.add("deleteMessages", this::deleteMessages);
		table.add("pinChatMessage", this::pin);
		table.add("unpinChatMessage", this::unpin);
		table.add("unpinAllChatMessages", this::unpinAll);
	}

	private Answer deleteMessage(BotSession bot, Arguments arguments) {
		StoredMessage message = MessageArgument.find(bot, arguments, "message to delete not found");
		if (!mayDelete(bot, message)) {
			throw RefusalException.badRequest("message can't be deleted");
		}
		if (isTooOld(bot, message)) {
			throw RefusalException.badRequest("message can't be deleted for everyone");
		}
		delete(message);
		return Answer.done();
	}

	private Answer deleteMessages(BotSession bot, Arguments arguments) {
		Chat chat = ChatArgument.accessible(bot, arguments, "chat_id");
		for (int id : MessageArgument.ids(arguments)) {
			StoredMessage message = chat.message(id);
			if (message != null && mayDelete(bot, message) && !isTooOld(bot, message)) {
				delete(message);
			}
		}
		return Answer.done();
	}

	private static boolean mayDelete(BotSession bot, StoredMessage message) {
		return message.from().equals(bot.account()) || !(message.chat() instanceof GroupChat group)
				|| group.member(bot.account()).may("can_delete_messages");
	}

	private static boolean isTooOld(BotSession bot, StoredMessage message) {
		return message.date().plus(WINDOW).isBefore(bot.telegram().clock().instant());
	}

	private static void delete(StoredMessage message) {
		message.chat().remove(message);
		if (message.chat() instanceof GroupChat group) {
			group.pinned().remove(message);
		}
	}

	private Answer pin(BotSession bot, Arguments arguments) {
		StoredMessage message = MessageArgument.find(bot, arguments, "message to pin not found");
		if (message.chat() instanceof GroupChat group) {
			checkMayPin(bot, group);
			group.pinned().remove(message);
			group.pinned().add(message);
		}
		return Answer.done();
	}

	private Answer unpin(BotSession bot, Arguments arguments) {
		Chat chat = ChatArgument.accessible(bot, arguments, "chat_id");
		if (chat instanceof GroupChat group) {
			checkMayPin(bot, group);
			int last = group.pinned().isEmpty() ? 0 : group.pinned().get(group.pinned().size() - 1).id();
			long id = arguments.has("message_id") ? Arguments.number(arguments.text("message_id")) : last;
			if (!group.pinned().removeIf((message) -> message.id() == id)) {
				throw RefusalException.badRequest("message to unpin not found");
			}
		}
		return Answer.done();
	}

	private Answer unpinAll(BotSession bot, Arguments arguments) {
		if (ChatArgument.accessible(bot, arguments, "chat_id") instanceof GroupChat group) {
			checkMayPin(bot, group);
			group.pinned().clear();
		}
		return Answer.done();
	}

	private static void checkMayPin(BotSession bot, GroupChat group) {
		if (!group.member(bot.account()).may("can_pin_messages")
				&& !group.member(bot.account()).may("can_edit_messages")) {
			throw RefusalException.badRequest("not enough rights to manage pinned messages in the chat");
		}
	}

}

package io.github.telegramspring.emulator.method;

import java.util.Locale;
import java.util.Set;

import io.github.telegramspring.api.model.ChatAction;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.Draft;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.MessageJson;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.PrivateChat;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Sending. The checks are made in the server's order, so that of several mistakes the
 * same one is told (telegram-server.md §2.2).
 */
final class MessageMethods {

	private static final Unsupported NOT_IN_MESSAGE = Unsupported.of("sendMessage", "business_connection_id",
			"message_thread_id", "direct_messages_topic_id", "ephemeral_message_parameters", "entities",
			"link_preview_options", "disable_web_page_preview", "allow_paid_broadcast", "message_effect_id",
			"suggested_post_parameters");

	private static final Unsupported NOT_IN_ACTION = Unsupported.of("sendChatAction", "business_connection_id",
			"message_thread_id");

	private static final Set<String> OLD_ACTIONS = Set.of("cancel", "record_audio", "upload_audio");

	void addTo(MethodTable table) {
		table.add("sendMessage", this::sendMessage);
		table.add("sendChatAction", this::sendChatAction);
	}

	private Answer sendMessage(BotSession bot, Arguments arguments) {
		NOT_IN_MESSAGE.check(arguments);
		String text = TextArgument.read(arguments);
		ReplyArgument reply = ReplyArgument.read(arguments);
		String markup = arguments.text("reply_markup");
		InlineKeyboardMarkup keyboard = KeyboardArgument.read(markup);
		PrivateChat chat = ChatArgument.writable(bot, arguments);
		StoredMessage replyTo = reply.find(chat);
		Draft draft = new Draft(TextArgument.content(text), replyTo, keyboard, arguments.flag("protect_content"));
		if (KeyboardArgument.isWithoutEffect(markup)) {
			bot.log(ActivityEntry.Kind.CALL, "sendMessage: this reply_markup is accepted, it has no effect yet");
		}
		return Answer.result(MessageJson.of(bot.telegram().post(chat, bot.account(), draft)));
	}

	private Answer sendChatAction(BotSession bot, Arguments arguments) {
		NOT_IN_ACTION.check(arguments);
		String action = arguments.text("action").toLowerCase(Locale.ROOT);
		if (ChatAction.of(action) == ChatAction.UNKNOWN && !OLD_ACTIONS.contains(action)) {
			throw RefusalException.badRequest("wrong parameter action in request");
		}
		ChatArgument.writable(bot, arguments);
		return Answer.done();
	}

}

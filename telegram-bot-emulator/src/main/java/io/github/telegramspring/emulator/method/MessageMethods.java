package io.github.telegramspring.emulator.method;

import java.util.Locale;
import java.util.Set;

import io.github.telegramspring.api.model.ChatAction;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.content.TextContent;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.MessageJson;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Sending of texts. The checks are made in the server's order, so that of several
 * mistakes the same one is told (telegram-server.md §2.2).
 */
final class MessageMethods {

	private static final Unsupported NOT_IN_MESSAGE = Unsupported.of("sendMessage", "business_connection_id",
			"message_thread_id", "direct_messages_topic_id", "ephemeral_message_parameters",
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
		FormattedText given = TextArgument.text(arguments);
		ReplyArgument reply = ReplyArgument.read(arguments);
		String markup = arguments.text("reply_markup");
		InlineKeyboardMarkup keyboard = KeyboardArgument.read(markup);
		Chat chat = ChatArgument.writable(bot, arguments);
		StoredMessage replyTo = reply.find(chat);
		FormattedText text = TextArgument.seen(given);
		Draft draft = Draft.of(new TextContent(text, LinkPreviewArgument.read(arguments, text)))
			.replyTo(replyTo)
			.keyboard(keyboard)
			.isProtected(arguments.flag("protect_content"));
		if (KeyboardArgument.isWithoutEffect(markup)) {
			bot.log(ActivityEntry.Kind.CALL, "sendMessage: this reply_markup is accepted, it has no effect yet");
		}
		return Answer.result(MessageJson.of(bot.telegram().messages().post(chat, bot.account(), draft)));
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

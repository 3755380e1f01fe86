package io.github.telegramspring.emulator.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.content.MediaContent;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.ForwardOrigin;
import io.github.telegramspring.emulator.world.MessageJson;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * Forwarding and copying of messages.
 */
final class CopyMethods {

	void addTo(MethodTable table) {
		table.add("forwardMessage", this::forwardMessage);
		table.add("forwardMessages", (bot, arguments) -> several("forwardMessages", bot, arguments, true));
		table.add("copyMessage", this::copyMessage);
		table.add("copyMessages", (bot, arguments) -> several("copyMessages", bot, arguments, false));
	}

	private Answer forwardMessage(BotSession bot, Arguments arguments) {
		Sending sending = Sending.of("forwardMessage", bot, arguments);
		Chat chat = ChatArgument.writable(bot, arguments);
		StoredMessage message = original(source(bot, arguments), arguments, "message to forward not found");
		sending.admit(chat);
		return Answer.result(MessageJson.of(forward(sending, chat, message)));
	}

	private Answer copyMessage(BotSession bot, Arguments arguments) {
		FormattedText caption = TextArgument.read(arguments, "caption", "caption_entities");
		Sending sending = Sending.of("copyMessage", bot, arguments);
		Chat chat = ChatArgument.writable(bot, arguments);
		StoredMessage message = original(source(bot, arguments), arguments, "message to copy not found");
		StoredMessage replyTo = sending.reply().find(chat);
		MessageContent content = message.content();
		if (content instanceof MediaContent media && arguments.has("caption")) {
			content = media.withCaption(TextArgument.seenAsCaption(caption),
					arguments.flag("show_caption_above_media"));
		}
		sending.admit(chat);
		StoredMessage copy = sending.post(chat, Draft.of(content).replyTo(replyTo).keyboard(sending.keyboard()));
		return id(copy);
	}

	private static Answer id(StoredMessage message) {
		return Answer.result((out) -> out.writeValue(Map.of("message_id", message.id())));
	}

	private static Answer several(String method, BotSession bot, Arguments arguments, boolean forwards) {
		List<Integer> ids = MessageArgument.ids(arguments);
		Sending sending = Sending.of(method, bot, arguments);
		Chat chat = ChatArgument.writable(bot, arguments);
		Chat source = source(bot, arguments);
		List<StoredMessage> messages = ids.stream()
			.map(source::message)
			.filter(Objects::nonNull)
			.filter(CopyMethods::isCopyable)
			.toList();
		if (messages.isEmpty()) {
			throw RefusalException.badRequest("there are no messages to " + (forwards ? "forward" : "copy"));
		}
		sending.admit(chat);
		List<Map<String, Integer>> copies = new ArrayList<>();
		for (StoredMessage message : messages) {
			StoredMessage copy = forwards ? forward(sending, chat, message)
					: sending.post(chat, Draft.of(message.content()));
			copies.add(Map.of("message_id", copy.id()));
		}
		return Answer.result((out) -> out.writeValue(copies));
	}

	private static StoredMessage forward(Sending sending, Chat chat, StoredMessage message) {
		return sending.post(chat, Draft.of(message.content()).origin(ForwardOrigin.of(message)));
	}

	private static Chat source(BotSession bot, Arguments arguments) {
		RequiredArgument.text(arguments, "from_chat_id");
		return ChatArgument.accessible(bot, arguments, "from_chat_id");
	}

	private static StoredMessage original(Chat source, Arguments arguments, String missing) {
		@Nullable StoredMessage message = source.message(Arguments.number(arguments.text("message_id")));
		if (message == null) {
			throw RefusalException.badRequest(missing);
		}
		if (!isCopyable(message)) {
			throw RefusalException
				.badRequest("message can't be " + (missing.contains("copy") ? "copied" : "forwarded"));
		}
		return message;
	}

	private static boolean isCopyable(StoredMessage message) {
		return !message.content().isService() && !message.isProtected();
	}

}

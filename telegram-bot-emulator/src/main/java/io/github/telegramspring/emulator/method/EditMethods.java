package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;

import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.content.MediaContent;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.content.TextContent;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.wire.WireJson;
import io.github.telegramspring.emulator.world.MessageJson;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * Changing of messages that were sent (telegram-server.md §2.2, §5.9).
 */
final class EditMethods {

	private static final String NOT_MODIFIED = "message is not modified: specified new message content and reply "
			+ "markup are exactly the same as a current content and reply markup of the message";

	void addTo(MethodTable table) {
		table.add("editMessageText", this::editText);
		table.add("editMessageCaption", this::editCaption);
		table.add("editMessageMedia", this::editMedia);
		table.add("editMessageReplyMarkup", this::editKeyboard);
	}

	private Answer editText(BotSession bot, Arguments arguments) {
		FormattedText given = TextArgument.text(arguments);
		InlineKeyboardMarkup keyboard = keyboard(arguments);
		StoredMessage message = MessageArgument.editable(bot, arguments);
		if (!(message.content() instanceof TextContent)) {
			throw RefusalException.badRequest("there is no text in the message to edit");
		}
		FormattedText text = TextArgument.seen(given);
		return change(bot, message, new TextContent(text, LinkPreviewArgument.read(arguments, text)), keyboard);
	}

	private Answer editCaption(BotSession bot, Arguments arguments) {
		FormattedText given = TextArgument.read(arguments, "caption", "caption_entities");
		InlineKeyboardMarkup keyboard = keyboard(arguments);
		StoredMessage message = MessageArgument.editable(bot, arguments);
		if (!(message.content() instanceof MediaContent media) || !media.file().kind().hasCaption()) {
			throw RefusalException.badRequest("there is no caption in the message to edit");
		}
		MediaContent changed = media.withCaption(TextArgument.seenAsCaption(given),
				arguments.flag("show_caption_above_media"));
		return change(bot, message, changed, keyboard);
	}

	private Answer editMedia(BotSession bot, Arguments arguments) {
		Arguments item = AlbumMethods.itemArguments(AlbumMethods.parse(RequiredArgument.text(arguments, "media")));
		MediaContent media = AlbumMethods.item(bot, arguments, item);
		InlineKeyboardMarkup keyboard = keyboard(arguments);
		return change(bot, MessageArgument.editable(bot, arguments), media, keyboard);
	}

	private Answer editKeyboard(BotSession bot, Arguments arguments) {
		InlineKeyboardMarkup keyboard = keyboard(arguments);
		StoredMessage message = MessageArgument.editable(bot, arguments);
		return change(bot, message, message.content(), keyboard);
	}

	private static @Nullable InlineKeyboardMarkup keyboard(Arguments arguments) {
		String markup = arguments.text("reply_markup");
		InlineKeyboardMarkup keyboard = KeyboardArgument.read(markup);
		if (keyboard == null && KeyboardArgument.isWithoutEffect(markup)) {
			throw RefusalException.badRequest("inline keyboard expected");
		}
		return keyboard;
	}

	private static Answer change(BotSession bot, StoredMessage message, MessageContent content,
			@Nullable InlineKeyboardMarkup keyboard) {
		String before = bytes(message);
		StoredMessage changed = new StoredMessage(message.id(), message.chat(), message.from(), message.date(),
				message.draft());
		changed.edit(content, keyboard, message.editDate());
		if (before.equals(bytes(changed))) {
			throw RefusalException.badRequest(NOT_MODIFIED);
		}
		bot.flood().admit(message.chat(), false);
		bot.telegram().messages().change(message, content, keyboard);
		return Answer.result(MessageJson.withoutReply(message));
	}

	private static String bytes(StoredMessage message) {
		return new String(WireJson.bytes(MessageJson.withoutReply(message)), StandardCharsets.US_ASCII);
	}

}

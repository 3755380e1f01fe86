package io.github.telegramspring.emulator.method;

import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.content.LocationContent;
import io.github.telegramspring.emulator.content.MediaContent;
import io.github.telegramspring.emulator.content.TextContent;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Changing of messages that were sent.
 */
final class EditMethods {

	void addTo(MethodTable table) {
		table.add("editMessageText", this::editText);
		table.add("editMessageCaption", this::editCaption);
		table.add("editMessageMedia", this::editMedia);
		table.add("editMessageReplyMarkup", this::editKeyboard);
		table.add("editMessageLiveLocation", this::editLiveLocation);
		table.add("stopMessageLiveLocation", this::stopLiveLocation);
	}

	private Answer editText(BotSession bot, Arguments arguments) {
		FormattedText given = TextArgument.text(arguments);
		Editing editing = Editing.of(bot, arguments);
		StoredMessage message = editing.message();
		if (!(message.content() instanceof TextContent)) {
			throw RefusalException.badRequest("there is no text in the message to edit");
		}
		FormattedText text = TextArgument.seen(given);
		return editing.change(message, new TextContent(text, LinkPreviewArgument.read(arguments, text)));
	}

	private Answer editCaption(BotSession bot, Arguments arguments) {
		FormattedText given = TextArgument.read(arguments, "caption", "caption_entities");
		Editing editing = Editing.of(bot, arguments);
		StoredMessage message = editing.message();
		if (!(message.content() instanceof MediaContent media) || !media.file().kind().hasCaption()) {
			throw RefusalException.badRequest("there is no caption in the message to edit");
		}
		return editing.change(message,
				media.withCaption(TextArgument.seenAsCaption(given), arguments.flag("show_caption_above_media")));
	}

	private Answer editMedia(BotSession bot, Arguments arguments) {
		Arguments item = AlbumMethods
			.itemArguments(JsonArgument.parse(RequiredArgument.text(arguments, "media"), "media"));
		if (MessageArgument.isInline(arguments) && item.text("media").startsWith("attach://")) {
			throw RefusalException.badRequest("files can't be uploaded to inline messages");
		}
		MediaContent media = AlbumMethods.item(bot, arguments, item);
		Editing editing = Editing.of(bot, arguments);
		return editing.change(editing.message(), media);
	}

	private Answer editKeyboard(BotSession bot, Arguments arguments) {
		Editing editing = Editing.of(bot, arguments);
		StoredMessage message = editing.message();
		return editing.change(message, message.content());
	}

	private Answer editLiveLocation(BotSession bot, Arguments arguments) {
		PlaceArgument.location(arguments, LocationContent.Live.FOREVER);
		Editing editing = Editing.of(bot, arguments);
		StoredMessage message = editing.message();
		int period = arguments.number("live_period", live(message).period(), 0, Integer.MAX_VALUE);
		return editing.change(message, PlaceArgument.location(arguments, period));
	}

	private Answer stopLiveLocation(BotSession bot, Arguments arguments) {
		Editing editing = Editing.of(bot, arguments);
		StoredMessage message = editing.message();
		live(message);
		return editing.change(message, ((LocationContent) message.content()).stopped());
	}

	private static LocationContent.Live live(StoredMessage message) {
		if (message.content() instanceof LocationContent location && location.live() != null) {
			return location.live();
		}
		throw RefusalException.badRequest("there is no live location in the message to edit");
	}

}

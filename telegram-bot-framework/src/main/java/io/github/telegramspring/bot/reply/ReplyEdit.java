package io.github.telegramspring.bot.reply;

import java.util.Objects;

import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.EditMessageCaption;
import io.github.telegramspring.api.method.EditMessageText;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Edits the message whose button was tapped: its text, or the caption if it has media.
 */
final class ReplyEdit {

	private ReplyEdit() {
	}

	static BotMethod<?> of(ReplySettings settings, UpdateContext context) {
		CallbackQuery query = context.update().callbackQuery();
		if (query == null) {
			throw new IllegalStateException("There is nothing to edit: " + context
					+ " is not the tap on a button. Send the reply instead, without editing().");
		}
		Message message = context.message();
		if (message != null && !message.hasContent(MessageContentType.TEXT)) {
			return editCaption(settings, context);
		}
		String text = (settings.text != null) ? settings.text.text() : "";
		EditMessageText edit = (query.inlineMessageId() != null) ? EditMessageText.of(query.inlineMessageId(), text)
				: EditMessageText.of(ReplyPlace.of(context).chatId(), messageId(query), text);
		return edit.entities(ReplyMedia.entities(settings))
			.replyMarkup(keyboard(settings))
			.businessConnectionId(businessConnectionId(message));
	}

	private static BotMethod<?> editCaption(ReplySettings settings, UpdateContext context) {
		ReplyPlace place = ReplyPlace.of(context);
		int messageId = Objects.requireNonNull(place.messageId(), "A message has an id");
		return EditMessageCaption.of(place.chatId(), messageId)
			.caption(ReplyMedia.caption(settings))
			.captionEntities(ReplyMedia.entities(settings))
			.replyMarkup(keyboard(settings))
			.businessConnectionId(place.businessConnectionId());
	}

	private static int messageId(CallbackQuery query) {
		return Objects.requireNonNull(query.message(), "A tap is on a message, or on an inline one").messageId();
	}

	private static @Nullable String businessConnectionId(@Nullable Message message) {
		return (message != null) ? message.businessConnectionId() : null;
	}

	private static @Nullable InlineKeyboardMarkup keyboard(ReplySettings settings) {
		Assert.state(settings.keyboard == null || settings.keyboard instanceof InlineKeyboardMarkup,
				"An edited message can have an inline keyboard only");
		return (settings.keyboard instanceof InlineKeyboardMarkup keyboard) ? keyboard : null;
	}

}

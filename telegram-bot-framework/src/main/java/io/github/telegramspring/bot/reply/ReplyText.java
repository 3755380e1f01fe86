package io.github.telegramspring.bot.reply;

import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.text.FormattedText;

/**
 * Sends the text of a {@link Reply}.
 */
final class ReplyText {

	private ReplyText() {
	}

	static BotMethod<?> send(ReplySettings settings, FormattedText text, ReplyPlace place) {
		return SendMessage.of(place.chatId(), text.text())
			.entities(ReplyMedia.entities(settings))
			.businessConnectionId(place.businessConnectionId())
			.messageThreadId(place.threadId())
			.directMessagesTopicId(place.directMessagesTopicId())
			.disableNotification(ReplySettings.wish(settings.silent))
			.protectContent(ReplySettings.wish(settings.protectedContent))
			.replyParameters(settings.quote(place))
			.replyMarkup(settings.keyboard);
	}

}

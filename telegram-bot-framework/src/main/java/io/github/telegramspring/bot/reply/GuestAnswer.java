package io.github.telegramspring.bot.reply;

import java.util.List;

import io.github.telegramspring.api.method.AnswerGuestQuery;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.model.InlineQueryResultArticle;
import io.github.telegramspring.api.model.InputTextMessageContent;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Answers a message that called the bot into a chat it is not in. There it can send
 * nothing, but answer once, with what an inline query would be answered with.
 */
final class GuestAnswer {

	private GuestAnswer() {
	}

	/**
	 * Returns the id of the query that is to be answered, or null if the update is no
	 * message of that sort.
	 */
	static @Nullable String queryId(UpdateContext context) {
		Message message = context.update().guestMessage();
		return (message != null) ? message.guestQueryId() : null;
	}

	static BotMethod<?> of(String queryId, ReplySettings settings) {
		FormattedText text = settings.text;
		if (settings.media != null || text == null) {
			throw new IllegalStateException(
					"A guest answers with a text; return an AnswerGuestQuery for anything else");
		}
		List<MessageEntity> entities = ReplyMedia.entities(settings);
		InputTextMessageContent content = InputTextMessageContent.of(text.text()).entities(entities);
		return AnswerGuestQuery.of(queryId,
				InlineQueryResultArticle.of("answer", "Answer", content).replyMarkup(keyboard(settings)));
	}

	private static @Nullable InlineKeyboardMarkup keyboard(ReplySettings settings) {
		Assert.state(settings.keyboard == null || settings.keyboard instanceof InlineKeyboardMarkup,
				"A guest can answer with an inline keyboard only");
		return (settings.keyboard instanceof InlineKeyboardMarkup keyboard) ? keyboard : null;
	}

}

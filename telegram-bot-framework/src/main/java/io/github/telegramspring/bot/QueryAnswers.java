package io.github.telegramspring.bot;

import io.github.telegramspring.api.BotDefaults;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.file.FileSource;
import io.github.telegramspring.api.method.AnswerCallbackQuery;
import io.github.telegramspring.api.method.AnswerInlineQuery;
import io.github.telegramspring.api.method.AnswerPreCheckoutQuery;
import io.github.telegramspring.api.method.AnswerShippingQuery;
import io.github.telegramspring.api.method.BotMethod;

/**
 * Notes whether the query of an update was answered, while it lets all calls through.
 */
final class QueryAnswers implements TelegramBot {

	private final TelegramBot bot;

	private volatile boolean given;

	QueryAnswers(TelegramBot bot) {
		this.bot = bot;
	}

	@Override
	public <R> R execute(BotMethod<R> method) {
		note(method);
		return this.bot.execute(method);
	}

	@Override
	public BotDefaults defaults() {
		return this.bot.defaults();
	}

	@Override
	public FileSource fileSource() {
		return this.bot.fileSource();
	}

	void note(BotMethod<?> method) {
		if (isAnswer(method)) {
			this.given = true;
		}
	}

	private static boolean isAnswer(BotMethod<?> method) {
		return method instanceof AnswerCallbackQuery || method instanceof AnswerInlineQuery
				|| method instanceof AnswerPreCheckoutQuery || method instanceof AnswerShippingQuery;
	}

	boolean areGiven() {
		return this.given;
	}

}

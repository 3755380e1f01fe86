package io.github.telegramspring.bot.callback;

import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.method.AnswerCallbackQuery;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.bot.LocalizedText;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateInterceptor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;

/**
 * Tells the user that a button is out of date, if there is no handler for it: the button
 * may be older than the version of the bot that runs. Without an answer the button would
 * show progress until the app of the user gives up. The text is that of
 * {@link UnreadableCallbackAnswers}.
 */
public final class UnknownButtonAnswers implements UpdateInterceptor, Ordered {

	private static final Log logger = LogFactory.getLog(UnknownButtonAnswers.class);

	private final LocalizedText text;

	/**
	 * Creates the interceptor.
	 * @param messages where the text is looked up
	 */
	public UnknownButtonAnswers(MessageSource messages) {
		this.text = UnreadableCallbackAnswers.text(messages);
	}

	@Override
	public void handle(UpdateContext context, Chain chain) throws Exception {
		chain.proceed(context);
		CallbackQuery query = context.update().callbackQuery();
		if (query != null && query.data() != null && !context.isHandled() && !context.isAnswered()) {
			answer(query, context);
		}
	}

	private void answer(CallbackQuery query, UpdateContext context) {
		try {
			context.bot().execute(AnswerCallbackQuery.of(query.id()).text(this.text.resolve()));
		}
		catch (TelegramApiException ex) {
			logger.debug("The tap of " + context + " could not be answered", ex);
		}
	}

	/**
	 * Is the innermost one, as it speaks the language of the user.
	 */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}

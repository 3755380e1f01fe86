package io.github.telegramspring.bot.callback;

import io.github.telegramspring.api.method.AnswerCallbackQuery;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.bot.LocalizedText;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateInterceptor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.log.LogMessage;

/**
 * Tells the user that a button is out of date, if its data cannot be read and no
 * exception handler of the application took the {@link CallbackDataException}. Data that
 * is forged or malformed gets the same answer, as it may be from a time when the bot had
 * another token, and a line in the log. The text is the message {@value #MESSAGE_CODE} in
 * the language of the current locale.
 */
public final class UnreadableCallbackInterceptor implements UpdateInterceptor, Ordered {

	/**
	 * The code of the text that the user sees, at most 200 characters.
	 */
	public static final String MESSAGE_CODE = "telegram.callback.stale";

	private static final String DEFAULT_MESSAGE = "This button is out of date. Please ask for a new one.";

	private static final Log logger = LogFactory.getLog(UnreadableCallbackInterceptor.class);

	private final LocalizedText text;

	/**
	 * Creates the interceptor.
	 * @param messages where the text is looked up
	 */
	public UnreadableCallbackInterceptor(MessageSource messages) {
		this.text = new LocalizedText(messages, MESSAGE_CODE, DEFAULT_MESSAGE);
	}

	@Override
	public void handle(UpdateContext context, Chain chain) throws Exception {
		try {
			chain.proceed(context);
		}
		catch (CallbackDataException ex) {
			if (!resolve(ex, context)) {
				throw ex;
			}
		}
	}

	/**
	 * Takes an exception, if it is about the data of a button.
	 * @param exception what was thrown
	 * @param context the update whose handling failed
	 * @return whether the tap has been answered
	 */
	public boolean resolve(Throwable exception, UpdateContext context) {
		CallbackQuery query = context.update().callbackQuery();
		if (query == null || !(exception instanceof CallbackDataException unreadable)) {
			return false;
		}
		log(context, unreadable);
		context.bot().execute(AnswerCallbackQuery.of(query.id()).text(this.text.resolve()));
		return true;
	}

	private static void log(UpdateContext context, CallbackDataException exception) {
		LogMessage message = LogMessage.format("%s: %s", context, exception.getMessage());
		if (exception instanceof StaleCallbackDataException) {
			logger.debug(message);
		}
		else {
			logger.warn(message);
		}
	}

	/**
	 * Comes after the interceptors that set the locale.
	 */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 100;
	}

}

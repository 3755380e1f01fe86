package io.github.telegramspring.bot.callback;

import io.github.telegramspring.api.method.AnswerCallbackQuery;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.bot.LocalizedText;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.UpdateExceptionResolver;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.log.LogMessage;

/**
 * Tells the user that a button is out of date, if its data cannot be read and no
 * exception handler of the application took the {@link CallbackDataException}. Data that
 * is forged or malformed gets the same answer, as it may be from a time when the bot had
 * another token, and a line in the log. The text is the message {@value #MESSAGE_CODE} in
 * the language of the current locale.
 */
public final class UnreadableCallbackAnswers implements UpdateExceptionResolver {

	/**
	 * The code of the text that the user sees, at most 200 characters.
	 */
	public static final String MESSAGE_CODE = "telegram.callback.stale";

	private static final String DEFAULT_MESSAGE = "This button is out of date. Please ask for a new one.";

	private static final Log logger = LogFactory.getLog(UnreadableCallbackAnswers.class);

	private final LocalizedText text;

	/**
	 * Creates the resolver.
	 * @param messages where the text is looked up
	 */
	public UnreadableCallbackAnswers(MessageSource messages) {
		this.text = text(messages);
	}

	static LocalizedText text(MessageSource messages) {
		return new LocalizedText(messages, MESSAGE_CODE, DEFAULT_MESSAGE);
	}

	@Override
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

}

package io.github.telegramspring.bot.security;

import io.github.telegramspring.api.method.AnswerCallbackQuery;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.bot.LocalizedText;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.UpdateExceptionResolver;
import io.github.telegramspring.bot.reply.Reply;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.log.LogMessage;
import org.springframework.security.access.AccessDeniedException;

/**
 * Tells users that they may not do what they wanted, if no exception handler of the
 * application took the {@link AccessDeniedException}: those who tapped a button by an
 * alert, those who sent a message by an answer. The text is the message
 * {@value #MESSAGE_CODE} in the language of the current locale.
 */
public final class AccessDeniedAnswers implements UpdateExceptionResolver {

	/**
	 * The code of the text that the user sees, at most 200 characters.
	 */
	public static final String MESSAGE_CODE = "telegram.access-denied";

	private static final String DEFAULT_MESSAGE = "You are not allowed to do this.";

	private static final Log logger = LogFactory.getLog(AccessDeniedAnswers.class);

	private final LocalizedText text;

	/**
	 * Creates the resolver.
	 * @param messages where the text is looked up
	 */
	public AccessDeniedAnswers(MessageSource messages) {
		this.text = new LocalizedText(messages, MESSAGE_CODE, DEFAULT_MESSAGE);
	}

	@Override
	public boolean resolve(Throwable exception, UpdateContext context) {
		if (!(exception instanceof AccessDeniedException)) {
			return false;
		}
		logger.debug(LogMessage.format("%s: %s", context, exception.getMessage()));
		answer(context);
		return true;
	}

	private void answer(UpdateContext context) {
		CallbackQuery query = context.update().callbackQuery();
		if (query != null) {
			context.bot().execute(AnswerCallbackQuery.of(query.id()).text(this.text.resolve()).showAlert(true));
		}
		else if (context.message() != null) {
			Reply.of(this.text.resolve()).methods(context).forEach(context::reply);
		}
	}

}

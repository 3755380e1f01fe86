package io.github.telegramspring.bot.method;

import java.util.stream.Collectors;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.reply.Reply;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.method.MethodValidationException;

/**
 * Answers arguments that violate constraints with the messages of the constraints, and
 * texts that cannot be converted by saying so ({@code telegram.text.invalid} in the
 * message source: the text, the name of the parameter).
 */
public final class ViolationAnswers implements UpdateExceptionResolver {

	private final MessageSource messages;

	/**
	 * Creates the resolver.
	 * @param messages resolves the messages
	 */
	public ViolationAnswers(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public boolean resolve(Throwable exception, UpdateContext context) {
		if (context.chat() == null) {
			return false;
		}
		if (exception instanceof MethodValidationException violations) {
			answer(violations.getAllErrors().stream().map(this::text).distinct().collect(Collectors.joining("\n")),
					context);
			return true;
		}
		if (exception instanceof UnsuitableTextException unsuitable) {
			Object[] arguments = { unsuitable.getText(), unsuitable.getParameter() };
			String text = this.messages.getMessage("telegram.text.invalid", arguments,
					"''{0}'' cannot be taken for {1}.", LocaleContextHolder.getLocale());
			answer((text != null) ? text : "", context);
			return true;
		}
		return false;
	}

	private static void answer(String text, UpdateContext context) {
		Reply.of(text).methods(context).forEach(context::reply);
	}

	private String text(MessageSourceResolvable error) {
		return this.messages.getMessage(error, LocaleContextHolder.getLocale());
	}

}

package io.github.telegramspring.bot.method;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.reply.Reply;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.StringUtils;

/**
 * Answers wrong arguments of a command with what is wrong and how the command is used.
 * Each piece can be had from the message source, in the language of the user:
 * {@code telegram.argument.missing} (the argument), {@code telegram.argument.invalid}
 * (the value, the argument), {@code telegram.argument.surplus} (the value),
 * {@code telegram.usage} (how the command is used) and, in place of the latter,
 * {@code telegram.usage.<command>}.
 */
public final class UsageAnswers implements UpdateExceptionResolver {

	private final MessageSource messages;

	/**
	 * Creates the resolver.
	 * @param messages has the texts that replace the default ones
	 */
	public UsageAnswers(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public boolean resolve(Throwable exception, UpdateContext context) {
		if (!(exception instanceof CommandUsageException usage)) {
			return false;
		}
		Reply.of(problem(usage) + "\n" + usage(usage)).methods(context).forEach(context::reply);
		return true;
	}

	private String problem(CommandUsageException usage) {
		String argument = usage.getArgument();
		String value = usage.getValue();
		if (argument == null) {
			return text("telegram.argument.surplus", "''{0}'' is one too many.", String.valueOf(value));
		}
		return (value != null) ? text("telegram.argument.invalid", "''{0}'' cannot be taken for {1}.", value, argument)
				: text("telegram.argument.missing", "{0} is missing.", StringUtils.capitalize(argument));
	}

	private String usage(CommandUsageException usage) {
		String general = text("telegram.usage", "Usage: {0}", usage.getUsage());
		return text("telegram.usage." + usage.getCommand(), "{1}", usage.getUsage(), general);
	}

	private String text(String code, String otherwise, Object... arguments) {
		String text = this.messages.getMessage(code, arguments, otherwise, LocaleContextHolder.getLocale());
		return (text != null) ? text : "";
	}

}

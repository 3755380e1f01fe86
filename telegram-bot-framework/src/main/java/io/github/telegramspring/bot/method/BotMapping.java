package io.github.telegramspring.bot.method;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.UpdateMapping;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * What a handler method is for.
 *
 * @param types the kinds of updates
 * @param commands the commands; none if it is for any update of these kinds
 * @param description what the commands do
 * @param method the method
 * @param exceptionHandlers handles what the method throws
 */
public record BotMapping(Set<UpdateType> types, Set<String> commands, String description,
		InvocableBotHandlerMethod method, ExceptionHandlerMethods exceptionHandlers) {

	private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");

	private static final int MAX_DESCRIPTION = 256;

	static BotMapping of(UpdateMapping annotation, InvocableBotHandlerMethod invocable,
			ExceptionHandlerMethods exceptionHandlers) {
		BotHandlerMethod method = invocable.method();
		Set<String> commands = new LinkedHashSet<>(List.of(annotation.commands()));
		if (commands.isEmpty() && AnnotatedElementUtils.hasAnnotation(method.getMethod(), BotCommand.class)) {
			commands.add(method.getMethod().getName().toLowerCase(Locale.ROOT));
		}
		commands.forEach((command) -> checkCommand(method, command));
		if (annotation.description().length() > MAX_DESCRIPTION) {
			throw new InvalidHandlerMethodException(method,
					"the description has " + annotation.description().length() + " characters",
					"Telegram allows up to " + MAX_DESCRIPTION + ".");
		}
		Set<UpdateType> types = EnumSet.noneOf(UpdateType.class);
		types.addAll(List.of(annotation.types()));
		if (types.isEmpty() || types.contains(UpdateType.UNKNOWN)) {
			throw new InvalidHandlerMethodException(method, "it is not mapped to any known kind of update",
					"@UpdateMapping(types = ...) takes one kind or more, such as UpdateType.MESSAGE.");
		}
		return new BotMapping(types, commands, annotation.description(), invocable, exceptionHandlers);
	}

	private static void checkCommand(BotHandlerMethod method, String command) {
		if (!COMMAND.matcher(command).matches()) {
			throw new InvalidHandlerMethodException(method, "'" + command + "' is not the name of a command",
					"A name has 1-32 characters, all of them lower-case letters a-z, digits or underscores, "
							+ "and is given without its slash.");
		}
	}

	@Override
	public String toString() {
		return (this.commands.isEmpty() ? this.types : "/" + String.join(", /", this.commands)) + " -> "
				+ this.method.method().describe();
	}

}

package io.github.telegramspring.bot.command;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.telegramspring.bot.annotation.CommandScope;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;

import org.springframework.context.MessageSource;

/**
 * A command as the menu has it.
 *
 * @param name the name without slash
 * @param description what it does, or the code of a message in braces
 * @param scopes who is shown it
 * @param order its place among the commands
 */
record MenuCommand(String name, String description, Set<CommandScope> scopes, int order) {

	private static final Pattern CODE = Pattern.compile("\\{([^{}\\s]+)}");

	/**
	 * The first name stands for all names of a handler.
	 */
	static MenuCommand of(UpdateMappingInfo mapping) {
		return new MenuCommand(mapping.commands().iterator().next(), mapping.description(), mapping.scopes(),
				mapping.order());
	}

	boolean isFor(CommandScope scope) {
		return this.scopes.contains(scope);
	}

	/**
	 * Returns the description in a language.
	 * @throws org.springframework.context.NoSuchMessageException if there is none
	 */
	String description(MessageSource messages, Locale language) {
		Matcher code = CODE.matcher(this.description);
		return code.matches() ? messages.getMessage(code.group(1), null, language) : this.description;
	}

}

package io.github.telegramspring.bot.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.github.telegramspring.api.command.CommandList;
import io.github.telegramspring.bot.annotation.CommandScope;
import io.github.telegramspring.bot.mapping.RegisteredHandler;

import org.springframework.context.MessageSource;

/**
 * The described commands of a bot, as lists for each audience and language.
 * <p>
 * Telegram shows the most special list that fits, and that one only. So a list for
 * private chats or groups repeats what everybody is shown, the one for administrators
 * what groups are shown, and a list in a language has all commands. An audience that no
 * command is meant for in particular has an empty list: Telegram then shows the next one
 * that fits.
 */
public final class CommandMenu {

	private static final Map<CommandScope, UnaryOperator<CommandList>> AUDIENCES = Map.of(CommandScope.DEFAULT,
			UnaryOperator.identity(), CommandScope.PRIVATE_CHATS, CommandList::forPrivateChats, CommandScope.GROUPS,
			CommandList::forGroups, CommandScope.ADMINISTRATORS, CommandList::forAdministrators);

	private final List<MenuCommand> commands;

	private final MessageSource messages;

	private CommandMenu(List<MenuCommand> commands, MessageSource messages) {
		this.commands = commands;
		this.messages = messages;
	}

	/**
	 * Makes the menu of some handlers. The commands are in their order, and by name among
	 * those of the same order.
	 * @param handlers the handlers, of which those with a description count
	 * @param messages has the descriptions that are {@code {message.code}}
	 * @return the menu
	 */
	public static CommandMenu of(Collection<? extends RegisteredHandler> handlers, MessageSource messages) {
		return new CommandMenu(handlers.stream()
			.map(RegisteredHandler::mapping)
			.filter((mapping) -> !mapping.scopes().isEmpty() && !mapping.commands().isEmpty())
			.map(MenuCommand::of)
			.sorted(Comparator.comparingInt(MenuCommand::order).thenComparing(MenuCommand::name))
			.toList(), messages);
	}

	/**
	 * Returns whether no command is described.
	 * @return {@code true} if the menu shows nothing to anybody
	 */
	public boolean isEmpty() {
		return this.commands.isEmpty();
	}

	/**
	 * Returns the list of every audience, first those for all languages, with the
	 * descriptions of {@link Locale#ROOT}, and then those in each of the languages.
	 * @param languages the languages, each with a code of two letters
	 * @return the lists, those without commands included
	 * @throws org.springframework.context.NoSuchMessageException if a description is
	 * missing
	 * @throws IllegalArgumentException if Telegram would refuse a list or a language
	 */
	public List<CommandList> lists(Collection<Locale> languages) {
		List<CommandList> lists = new ArrayList<>();
		for (CommandScope scope : CommandScope.values()) {
			lists.add(list(scope, Locale.ROOT));
		}
		for (Locale language : languages) {
			for (CommandScope scope : CommandScope.values()) {
				lists.add(list(scope, language).language(language));
			}
		}
		return lists;
	}

	private CommandList list(CommandScope audience, Locale language) {
		CommandList list = CommandList.of();
		for (MenuCommand command : commands(audience).values()) {
			list = list.add(command.name(), command.description(this.messages, language));
		}
		return AUDIENCES.getOrDefault(audience, UnaryOperator.identity()).apply(list);
	}

	/**
	 * A command that is described for the audience itself comes before one of the same
	 * name that is described for more.
	 */
	private Map<String, MenuCommand> commands(CommandScope audience) {
		Map<String, MenuCommand> chosen = new LinkedHashMap<>();
		if (this.commands.stream().noneMatch((command) -> command.isFor(audience))) {
			return chosen;
		}
		this.commands.stream()
			.filter((command) -> seenBy(audience).stream().anyMatch(command::isFor))
			.forEach((command) -> chosen.merge(command.name(), command,
					(first, second) -> (!first.isFor(audience) && second.isFor(audience)) ? second : first));
		return chosen;
	}

	private static Set<CommandScope> seenBy(CommandScope audience) {
		Set<CommandScope> seen = EnumSet.of(CommandScope.DEFAULT, audience);
		if (audience == CommandScope.ADMINISTRATORS) {
			seen.add(CommandScope.GROUPS);
		}
		return seen;
	}

}

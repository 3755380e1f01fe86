package io.github.telegramspring.api.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.telegramspring.api.limit.TextLimit;
import io.github.telegramspring.api.method.DeleteMyCommands;
import io.github.telegramspring.api.method.GetMyCommands;
import io.github.telegramspring.api.method.SetMyCommands;
import io.github.telegramspring.api.model.BotCommand;
import io.github.telegramspring.api.model.BotCommandScope;
import io.github.telegramspring.api.model.BotCommandScopeAllChatAdministrators;
import io.github.telegramspring.api.model.BotCommandScopeAllGroupChats;
import io.github.telegramspring.api.model.BotCommandScopeAllPrivateChats;
import io.github.telegramspring.api.model.BotCommandScopeChat;
import io.github.telegramspring.api.model.BotCommandScopeChatAdministrators;
import io.github.telegramspring.api.model.BotCommandScopeChatMember;
import io.github.telegramspring.api.model.ChatId;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * The commands that the menu of a bot shows to an audience in a language.
 *
 * <pre class="code">
 * CommandList commands = CommandList.of()
 *     .add("weather", "Weather for a city")
 *     .add("help", "What I can do");
 * bot.execute(commands.set());
 * bot.execute(commands.add("ban", "Bans a user").forAdministrators().set());
 * </pre>
 *
 * Without an audience the list is the default for all chats, without a language for all
 * languages. Telegram shows the most special list that fits. Instances are immutable.
 */
public final class CommandList {

	private static final int MOST = 100;

	private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

	private static final TextLimit DESCRIPTION = TextLimit.characters("The description of a command", 1, 256);

	private final List<BotCommand> commands;

	private final @Nullable BotCommandScope scope;

	private final @Nullable String language;

	private CommandList(List<BotCommand> commands, @Nullable BotCommandScope scope, @Nullable String language) {
		this.commands = List.copyOf(commands);
		this.scope = scope;
		this.language = language;
	}

	/**
	 * Makes a list of commands.
	 * @param commands the commands in the order of the menu
	 * @return the list
	 * @throws IllegalArgumentException if Telegram would refuse one of the commands
	 */
	public static CommandList of(BotCommand... commands) {
		CommandList list = new CommandList(List.of(), null, null);
		for (BotCommand command : commands) {
			list = list.add(command);
		}
		return list;
	}

	/**
	 * Returns a copy with one more command.
	 * @param name the name without the slash, 1 to 32 of {@code a-z0-9_}
	 * @param description what the menu says about it, 1 to 256 characters
	 * @return the copy
	 * @throws IllegalArgumentException if Telegram would refuse the command, or the list
	 * has it already or is full
	 */
	public CommandList add(String name, String description) {
		return add(BotCommand.of(name, description));
	}

	/**
	 * Returns a copy with one more command.
	 * @param command the command
	 * @return the copy
	 * @throws IllegalArgumentException if Telegram would refuse the command, or the list
	 * has it already or is full
	 */
	public CommandList add(BotCommand command) {
		Assert.isTrue(NAME.matcher(command.command()).matches(),
				() -> "The name of a command is 1 to 32 of a-z, 0-9 and _, without a slash, but this is '"
						+ command.command() + "'");
		DESCRIPTION.check(command.description());
		Assert.isTrue(this.commands.stream().noneMatch((other) -> other.command().equals(command.command())),
				() -> "The menu shows a command once, but /" + command.command() + " was added before");
		Assert.isTrue(this.commands.size() < MOST, "A bot has at most 100 commands for an audience; "
				+ "leave some out of the menu, they work all the same");
		return commands(Stream.concat(this.commands.stream(), Stream.of(command)).toList());
	}

	private CommandList commands(List<BotCommand> commands) {
		return new CommandList(commands, this.scope, this.language);
	}

	/**
	 * Returns a copy for all private chats.
	 * @return the copy
	 */
	public CommandList forPrivateChats() {
		return scope(BotCommandScopeAllPrivateChats.of());
	}

	/**
	 * Returns a copy for all groups and supergroups.
	 * @return the copy
	 */
	public CommandList forGroups() {
		return scope(BotCommandScopeAllGroupChats.of());
	}

	/**
	 * Returns a copy for the administrators of all groups and supergroups.
	 * @return the copy
	 */
	public CommandList forAdministrators() {
		return scope(BotCommandScopeAllChatAdministrators.of());
	}

	/**
	 * Returns a copy for one chat.
	 * @param chatId the chat
	 * @return the copy
	 */
	public CommandList forChat(ChatId chatId) {
		return scope(BotCommandScopeChat.of(chatId));
	}

	/**
	 * Returns a copy for the administrators of one group or supergroup.
	 * @param chatId the chat
	 * @return the copy
	 */
	public CommandList forAdministratorsOf(ChatId chatId) {
		return scope(BotCommandScopeChatAdministrators.of(chatId));
	}

	/**
	 * Returns a copy for one member of a group or supergroup.
	 * @param chatId the chat
	 * @param userId the member
	 * @return the copy
	 */
	public CommandList forMember(ChatId chatId, long userId) {
		return scope(BotCommandScopeChatMember.of(chatId, userId));
	}

	/**
	 * Returns a copy for an audience.
	 * @param scope the audience, or {@code null} for all chats
	 * @return the copy
	 */
	public CommandList scope(@Nullable BotCommandScope scope) {
		return new CommandList(this.commands, scope, this.language);
	}

	/**
	 * Returns a copy for users whose app has a language.
	 * @param language the language, of which countries and scripts are left out
	 * @return the copy
	 * @throws IllegalArgumentException if the language has no code of two letters
	 */
	public CommandList language(Locale language) {
		String code = language.getLanguage();
		Assert.isTrue(LANGUAGE.matcher(code).matches(),
				() -> "The language of commands is a code of two letters such as 'de', but this is '" + code + "'");
		return new CommandList(this.commands, this.scope, code);
	}

	/**
	 * Returns the commands.
	 * @return the commands in the order of the menu
	 */
	public List<BotCommand> commands() {
		return this.commands;
	}

	/**
	 * Compares this list with another, such as the one that Telegram has.
	 * @param current the other list
	 * @return what would change if this list took its place
	 */
	public CommandDifference differenceFrom(List<BotCommand> current) {
		Map<String, BotCommand> before = byName(current);
		Map<String, BotCommand> after = byName(this.commands);
		List<BotCommand> added = this.commands.stream().filter((it) -> !before.containsKey(it.command())).toList();
		List<BotCommand> removed = current.stream().filter((it) -> !after.containsKey(it.command())).toList();
		List<BotCommand> changed = this.commands.stream()
			.filter((it) -> before.containsKey(it.command()) && !isSame(it, before.get(it.command())))
			.toList();
		List<String> kept = before.keySet().stream().filter(after::containsKey).toList();
		boolean reordered = !kept.equals(after.keySet().stream().filter(before::containsKey).toList());
		return new CommandDifference(added, removed, changed, reordered);
	}

	private static Map<String, BotCommand> byName(List<BotCommand> commands) {
		Map<String, BotCommand> byName = new LinkedHashMap<>();
		commands.forEach((command) -> byName.put(command.command(), command));
		return byName;
	}

	// Telegram leaves a flag out that was sent as false.
	private static boolean isSame(BotCommand wanted, @Nullable BotCommand current) {
		return current != null && wanted.description().equals(current.description())
				&& Boolean.TRUE.equals(wanted.isEphemeral()) == Boolean.TRUE.equals(current.isEphemeral());
	}

	/**
	 * Makes the request that shows this list to its audience.
	 * @return the request
	 */
	public SetMyCommands set() {
		return SetMyCommands.of(this.commands).scope(this.scope).languageCode(this.language);
	}

	/**
	 * Makes the request that asks for the list of this audience and language.
	 * @return the request
	 */
	public GetMyCommands get() {
		return GetMyCommands.of().scope(this.scope).languageCode(this.language);
	}

	/**
	 * Makes the request that takes the list of this audience and language away.
	 * @return the request
	 */
	public DeleteMyCommands delete() {
		return DeleteMyCommands.of().scope(this.scope).languageCode(this.language);
	}

}

package io.github.telegramspring.bot.method;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Thrown when the arguments of a command are not what its handler method takes. Unless an
 * exception handler method takes it, the user is answered what is wrong and how the
 * command is used.
 */
public final class CommandUsageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String command;

	private final String argument;

	private final @Nullable String value;

	private final String usage;

	private CommandUsageException(String command, String argument, @Nullable String value, String usage) {
		super(((value != null) ? "'" + value + "' cannot be taken for " + argument + "."
				: StringUtils.capitalize(argument) + " is missing.") + "\nUsage: " + usage);
		this.command = command;
		this.argument = argument;
		this.value = value;
		this.usage = usage;
	}

	/**
	 * Creates the exception for an argument that was left out.
	 * @param command the name of the command, without slash
	 * @param argument the name of the argument
	 * @param arguments all arguments, as in {@code <city> [days]}
	 * @return the exception
	 */
	public static CommandUsageException missing(String command, String argument, String arguments) {
		return new CommandUsageException(command, argument, null, "/" + command + " " + arguments);
	}

	/**
	 * Creates the exception for an argument that is not what it has to be.
	 * @param command the name of the command, without slash
	 * @param argument the name of the argument
	 * @param value what was given
	 * @param arguments all arguments, as in {@code <city> [days]}
	 * @return the exception
	 */
	public static CommandUsageException invalid(String command, String argument, String value, String arguments) {
		return new CommandUsageException(command, argument, value, "/" + command + " " + arguments);
	}

	/**
	 * Returns the name of the command.
	 * @return the name, without slash
	 */
	public String getCommand() {
		return this.command;
	}

	/**
	 * Returns the name of the argument.
	 * @return the name
	 */
	public String getArgument() {
		return this.argument;
	}

	/**
	 * Returns what was given for the argument.
	 * @return the text, or {@code null} if the argument was left out
	 */
	public @Nullable String getValue() {
		return this.value;
	}

	/**
	 * Returns how the command is used.
	 * @return for example {@code /weather <city> [days]}
	 */
	public String getUsage() {
		return this.usage;
	}

}

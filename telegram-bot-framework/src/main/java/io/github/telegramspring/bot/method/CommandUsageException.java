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

	private final @Nullable String argument;

	private final @Nullable String value;

	private final String usage;

	private CommandUsageException(String problem, String command, @Nullable String argument, @Nullable String value,
			String arguments) {
		super(problem + "\nUsage: /" + command + " " + arguments);
		this.command = command;
		this.argument = argument;
		this.value = value;
		this.usage = "/" + command + " " + arguments;
	}

	/**
	 * Creates the exception for an argument that was left out.
	 * @param command the name of the command, without slash
	 * @param argument the name of the argument
	 * @param arguments all arguments, as in {@code <city> [days]}
	 * @return the exception
	 */
	public static CommandUsageException missing(String command, String argument, String arguments) {
		return new CommandUsageException(StringUtils.capitalize(argument) + " is missing.", command, argument, null,
				arguments);
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
		return new CommandUsageException("'" + value + "' cannot be taken for " + argument + ".", command, argument,
				value, arguments);
	}

	/**
	 * Creates the exception for what follows the last argument.
	 * @param command the name of the command, without slash
	 * @param value what was given beyond the arguments
	 * @param arguments all arguments, as in {@code <city> [days]}
	 * @return the exception
	 */
	public static CommandUsageException surplus(String command, String value, String arguments) {
		return new CommandUsageException("'" + value + "' is one too many.", command, null, value, arguments);
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
	 * @return the name, or {@code null} if there are more than the command takes
	 */
	public @Nullable String getArgument() {
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

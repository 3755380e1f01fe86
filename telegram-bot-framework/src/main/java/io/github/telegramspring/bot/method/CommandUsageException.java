package io.github.telegramspring.bot.method;

/**
 * Thrown when a user gave a command arguments that do not fit the parameters of its
 * handler method. Unless an exception handler takes it, the user is answered the message.
 */
public class CommandUsageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param problem what is wrong with the arguments, for the user to read
	 * @param usage how the command is used, such as {@code /weather <city> [days]}
	 */
	public CommandUsageException(String problem, String usage) {
		super(problem + "\nUsage: " + usage);
	}

}

package io.github.telegramspring.bot.method;

import org.springframework.util.StringUtils;

/**
 * Thrown at start-up when a handler method cannot work. The message names the method,
 * what is wrong with it, and what would be right.
 */
public class InvalidHandlerMethodException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final String method;

	private final String problem;

	private final String remedy;

	/**
	 * Creates the exception.
	 * @param method the method
	 * @param problem what is wrong
	 * @param remedy what would be right
	 */
	public InvalidHandlerMethodException(BotHandlerMethod method, String problem, String remedy) {
		super("Handler method " + method.describe() + ": " + problem + ". " + remedy);
		this.method = method.describe();
		this.problem = problem;
		this.remedy = remedy;
	}

	/**
	 * Takes what is wrong and what would be right from an exception whose message has
	 * both, separated by a semicolon.
	 */
	static InvalidHandlerMethodException of(BotHandlerMethod method, IllegalArgumentException reason) {
		String[] parts = String.valueOf(reason.getMessage()).split("; ", 2);
		String remedy = (parts.length > 1) ? StringUtils.capitalize(parts[1]) + "." : "Change the annotation.";
		return new InvalidHandlerMethodException(method, parts[0], remedy);
	}

	/**
	 * Returns the method.
	 * @return the class, the name, and the simple names of the parameter types
	 */
	public String getMethod() {
		return this.method;
	}

	/**
	 * Returns what is wrong.
	 * @return a sentence without its full stop
	 */
	public String getProblem() {
		return this.problem;
	}

	/**
	 * Returns what would be right.
	 * @return a sentence
	 */
	public String getRemedy() {
		return this.remedy;
	}

}

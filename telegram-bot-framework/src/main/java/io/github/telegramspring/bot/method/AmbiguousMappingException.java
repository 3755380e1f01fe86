package io.github.telegramspring.bot.method;

/**
 * Thrown at start-up when two handler methods are for the same updates.
 */
public class AmbiguousMappingException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final String mapping;

	private final String first;

	private final String second;

	/**
	 * Creates the exception.
	 * @param mapping what both are mapped to
	 * @param first one method
	 * @param second the other method
	 */
	public AmbiguousMappingException(String mapping, BotHandlerMethod first, BotHandlerMethod second) {
		super("Two handler methods are mapped to " + mapping + ": " + first.describe() + " and " + second.describe());
		this.mapping = mapping;
		this.first = first.describe();
		this.second = second.describe();
	}

	/**
	 * Returns what both methods are mapped to.
	 * @return the mapping
	 */
	public String getMapping() {
		return this.mapping;
	}

	/**
	 * Returns the method that was found first.
	 * @return the class, the name, and the simple names of the parameter types
	 */
	public String getFirst() {
		return this.first;
	}

	/**
	 * Returns the method that was found later.
	 * @return the class, the name, and the simple names of the parameter types
	 */
	public String getSecond() {
		return this.second;
	}

}

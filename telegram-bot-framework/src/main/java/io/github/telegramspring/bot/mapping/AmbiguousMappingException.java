package io.github.telegramspring.bot.mapping;

/**
 * Thrown at start-up when two handlers are for the same updates.
 */
public class AmbiguousMappingException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final String mapping;

	private final String first;

	private final String second;

	/**
	 * Creates the exception.
	 * @param mapping what both are mapped to
	 * @param first one handler, for example {@code HelloBot#start(User)}
	 * @param second the other handler
	 */
	public AmbiguousMappingException(String mapping, String first, String second) {
		super("Two handler methods are mapped to " + mapping + ": " + first + " and " + second);
		this.mapping = mapping;
		this.first = first;
		this.second = second;
	}

	/**
	 * Returns what both handlers are mapped to.
	 * @return the mapping
	 */
	public String getMapping() {
		return this.mapping;
	}

	/**
	 * Returns one handler.
	 * @return for a method the class, the name, and the simple names of the parameter
	 * types
	 */
	public String getFirst() {
		return this.first;
	}

	/**
	 * Returns the other handler.
	 * @return for a method the class, the name, and the simple names of the parameter
	 * types
	 */
	public String getSecond() {
		return this.second;
	}

}

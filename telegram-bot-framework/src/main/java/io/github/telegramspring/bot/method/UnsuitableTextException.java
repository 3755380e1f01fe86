package io.github.telegramspring.bot.method;

/**
 * Thrown when a text, a variable or a start parameter cannot be converted to what a
 * handler method takes. Unless an exception handler method takes it, the user is told so.
 */
public class UnsuitableTextException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String text;

	private final String parameter;

	/**
	 * Creates the exception.
	 * @param text what cannot be converted
	 * @param parameter the name of the parameter
	 * @param cause the reason
	 */
	public UnsuitableTextException(String text, String parameter, Throwable cause) {
		super("'" + text + "' cannot be taken for " + parameter + ".", cause);
		this.text = text;
		this.parameter = parameter;
	}

	/**
	 * Returns what cannot be converted.
	 * @return the text
	 */
	public String getText() {
		return this.text;
	}

	/**
	 * Returns the name of the parameter.
	 * @return the name
	 */
	public String getParameter() {
		return this.parameter;
	}

}

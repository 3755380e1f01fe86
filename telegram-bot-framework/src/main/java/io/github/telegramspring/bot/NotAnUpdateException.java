package io.github.telegramspring.bot;

/**
 * Thrown when something was delivered as an update that cannot have come from Telegram.
 */
public class NotAnUpdateException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param message what was wrong
	 * @param cause what was thrown on reading it
	 */
	public NotAnUpdateException(String message, Throwable cause) {
		super(message, cause);
	}

}

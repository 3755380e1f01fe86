package io.github.telegramspring.emulator;

/**
 * A message that was waited for did not come. The exception's message tells what happened
 * instead.
 */
public class NoMessageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Makes an exception.
	 * @param message what was waited for, and what happened instead
	 */
	public NoMessageException(String message) {
		super(message);
	}

}

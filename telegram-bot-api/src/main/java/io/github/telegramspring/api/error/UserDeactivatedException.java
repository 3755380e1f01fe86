package io.github.telegramspring.api.error;

/**
 * Thrown when the account of the user does not exist any more (403).
 */
public class UserDeactivatedException extends ForbiddenException {

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public UserDeactivatedException(String methodName, String description) {
		super(methodName, description);
	}

}

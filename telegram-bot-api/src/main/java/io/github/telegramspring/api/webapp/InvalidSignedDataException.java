package io.github.telegramspring.api.webapp;

/**
 * Thrown for init data of a Mini App, or data of the Login Widget, that must not be
 * trusted. There is a subclass for each reason; a server answers all of them with 401.
 * <p>
 * The messages tell what was wrong and show nothing of the data, so they can be logged.
 *
 * <pre class="code">
 * try {
 *     return validator.validate(initData);
 * }
 * catch (ExpiredSignedDataException ex) {
 *     throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "Please open the app again");
 * }
 * catch (InvalidSignedDataException ex) {
 *     throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
 * }
 * </pre>
 */
public abstract sealed class InvalidSignedDataException extends RuntimeException permits MalformedSignedDataException,
		WrongSignatureException, ExpiredSignedDataException, PrematureSignedDataException {

	InvalidSignedDataException(String message) {
		super(message);
	}

}

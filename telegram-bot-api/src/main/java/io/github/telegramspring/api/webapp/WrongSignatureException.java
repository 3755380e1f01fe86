package io.github.telegramspring.api.webapp;

/**
 * Thrown when the hash or the signature does not fit the fields: they were changed, or
 * were signed for another bot or by another environment of Telegram.
 *
 * <pre class="code">
 * InitDataValidator.of(tokenOfAnotherBot).validate(initData); // throws this
 * </pre>
 */
public final class WrongSignatureException extends InvalidSignedDataException {

	WrongSignatureException(String subject, String field, String advice) {
		super("The " + subject + " cannot be trusted: its " + field + " does not fit the other fields. " + advice);
	}

}

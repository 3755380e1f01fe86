package io.github.telegramspring.api.webapp;

/**
 * Thrown for text that is not what Telegram makes: a field is missing, comes twice or
 * cannot be read, or the text is no query string at all.
 *
 * <pre class="code">
 * validator.validate("user=1&amp;user=2"); // "... has the field user more than once ..."
 * </pre>
 */
public final class MalformedSignedDataException extends InvalidSignedDataException {

	MalformedSignedDataException(String subject, String problem) {
		super("The " + subject + " is malformed: it " + problem);
	}

}

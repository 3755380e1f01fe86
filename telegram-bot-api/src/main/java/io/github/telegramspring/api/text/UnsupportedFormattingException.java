package io.github.telegramspring.api.text;

/**
 * Thrown when a text has formatting that the wished {@link TextFormat} has no words for.
 *
 * <p>
 * {@link TextFormat#HTML} can express everything; and a text need not be rendered at all
 * in order to be sent, because requests take its entities as they are.
 *
 * <pre class="code">
 * try {
 *     return text.markdown();
 * }
 * catch (UnsupportedFormattingException ex) {
 *     return text.html();
 * }
 * </pre>
 */
public class UnsupportedFormattingException extends IllegalArgumentException {

	UnsupportedFormattingException(String message) {
		super(message);
	}

}

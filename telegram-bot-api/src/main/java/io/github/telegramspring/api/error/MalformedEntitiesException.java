package io.github.telegramspring.api.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when Telegram cannot make sense of the formatting marks or entities of a text
 * (400). The text can be sent without a parse mode.
 *
 * <pre class="code">
 * try {
 *     bot.execute(request.parseMode(ParseMode.HTML));
 * }
 * catch (MalformedEntitiesException ex) {
 *     logger.warn("Wrong markup at byte " + ex.byteOffset());
 * }
 * </pre>
 */
public class MalformedEntitiesException extends BadRequestException {

	private static final String ADVICE = "Text from elsewhere has to be escaped, as TextFormat.escape does it";

	private static final Pattern BYTE_OFFSET = Pattern.compile("byte offset (\\d{1,9})");

	private final @Nullable Integer byteOffset;

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public MalformedEntitiesException(String methodName, String description) {
		super(methodName, description, ADVICE);
		Matcher matcher = BYTE_OFFSET.matcher(description);
		this.byteOffset = matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
	}

	/**
	 * Returns where in the text the problem is, or where the unfinished piece starts, the
	 * way Telegram counts.
	 * @return the offset in bytes of the text's UTF-8 form, or {@code null} if Telegram
	 * did not say
	 */
	public @Nullable Integer byteOffset() {
		return this.byteOffset;
	}

}

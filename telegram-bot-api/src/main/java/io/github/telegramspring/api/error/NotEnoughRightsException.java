package io.github.telegramspring.api.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when the bot is in the chat but is not allowed to do this there (400).
 *
 * <pre class="code">
 * try {
 *     bot.execute(message.pin());
 * }
 * catch (NotEnoughRightsException ex) {
 *     return "Make me an administrator who may pin messages";
 * }
 * </pre>
 */
public class NotEnoughRightsException extends BadRequestException {

	private static final String ADVICE = "An administrator of the chat can give the bot the right";

	private static final Pattern ACTION = Pattern.compile("not enough rights to (.+)", Pattern.CASE_INSENSITIVE);

	private final @Nullable String action;

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public NotEnoughRightsException(String methodName, String description) {
		super(methodName, description, ADVICE);
		Matcher matcher = ACTION.matcher(description);
		this.action = matcher.find() ? matcher.group(1) : null;
	}

	/**
	 * Returns what the bot may not do.
	 * @return for example {@code send photos to the chat}, or {@code null} if Telegram
	 * did not say
	 */
	public @Nullable String action() {
		return this.action;
	}

}

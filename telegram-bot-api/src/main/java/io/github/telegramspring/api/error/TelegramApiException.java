package io.github.telegramspring.api.error;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a call of the Bot API fails, for whatever reason. There is a subclass for
 * each reason that a bot may want to handle; those without one come as the subclass for
 * their code, or as this class itself.
 *
 * <pre class="code">
 * try {
 *     bot.sendMessage(chatId, "Hello");
 * }
 * catch (BotBlockedException ex) {
 *     subscribers.remove(chatId);
 * }
 * catch (TelegramApiException ex) {
 *     log.warn(ex.getMessage());         // "sendMessage failed: 400 Bad Request: ..."
 * }
 * </pre>
 */
public class TelegramApiException extends RuntimeException {

	private final String methodName;

	private final int errorCode;

	private final String description;

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param errorCode the error code that Telegram gave
	 * @param description what Telegram told about the error
	 */
	public TelegramApiException(String methodName, int errorCode, String description) {
		this(methodName, errorCode, description, null, null);
	}

	/**
	 * Creates the exception with advice and a cause.
	 * @param methodName the Bot API method that was called
	 * @param errorCode the error code, or 0 if Telegram did not answer
	 * @param description a description of the error
	 * @param advice what the reader of the message may do about it, as a sentence
	 * @param cause the cause
	 */
	protected TelegramApiException(String methodName, int errorCode, String description, @Nullable String advice,
			@Nullable Throwable cause) {
		super(message(methodName, errorCode, description, advice), cause);
		this.methodName = methodName;
		this.errorCode = errorCode;
		this.description = description;
	}

	private static String message(String methodName, int errorCode, String description, @Nullable String advice) {
		String what = methodName + " failed: " + ((errorCode != 0) ? errorCode + " " : "") + description;
		return (advice != null) ? what + ". " + advice : what;
	}

	/**
	 * Returns the Bot API method that was called.
	 * @return the name, such as {@code sendMessage}
	 */
	public String methodName() {
		return this.methodName;
	}

	/**
	 * Returns Telegram's error code, which looks like an HTTP status.
	 * @return the code, or 0 if there was no answer from Telegram
	 */
	public int errorCode() {
		return this.errorCode;
	}

	/**
	 * Returns Telegram's description of the error, in English and subject to change.
	 * @return the description, such as {@code Bad Request: chat not found}
	 */
	public String description() {
		return this.description;
	}

	/**
	 * Returns how often the call was tried.
	 * @return 1, or more if the bot repeats calls
	 */
	public int attempts() {
		int attempts = 1;
		for (Throwable suppressed : getSuppressed()) {
			if (suppressed instanceof EarlierAttempts earlier) {
				attempts += earlier.count();
			}
		}
		return attempts;
	}

	/**
	 * Keeps the failures of earlier attempts of the same call, as a suppressed exception.
	 * @param failures the failures, the first one first
	 */
	public void addEarlierAttempts(List<? extends Throwable> failures) {
		if (!failures.isEmpty()) {
			addSuppressed(new EarlierAttempts(failures));
		}
	}

	/**
	 * Returns what went wrong, and how often the call was tried if that was more than
	 * once.
	 */
	@Override
	public String getMessage() {
		String message = Objects.requireNonNull(super.getMessage());
		int attempts = attempts();
		return (attempts > 1) ? message + " (tried " + attempts + " times)" : message;
	}

}

package io.github.telegramspring.bot;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a handler that cannot handle an update now but may be able to later, and that
 * has not done anything which must not be done twice: the update is handled again after a
 * pause, a limited number of times. Updates of the same chat wait meanwhile.
 *
 * <pre class="code">
 * &#064;BotCommand("balance")
 * String balance(User user) {
 *     try {
 *         return this.accounts.balance(user.id());
 *     }
 *     catch (TransientDataAccessException ex) {
 *         throw new RetryableUpdateException("The accounts cannot be reached", ex);
 *     }
 * }
 * </pre>
 *
 * @see UpdateRetryPolicy
 */
public class RetryableUpdateException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final @Nullable Duration retryAfter;

	/**
	 * Creates the exception, with the usual pause.
	 * @param message why the update cannot be handled now
	 * @param cause what was thrown, or {@code null}
	 */
	public RetryableUpdateException(String message, @Nullable Throwable cause) {
		this(message, cause, null);
	}

	/**
	 * Creates the exception.
	 * @param message why the update cannot be handled now
	 * @param cause what was thrown, or {@code null}
	 * @param retryAfter the pause before it is handled again, or {@code null} for the
	 * usual one
	 */
	public RetryableUpdateException(String message, @Nullable Throwable cause, @Nullable Duration retryAfter) {
		super(message, cause);
		this.retryAfter = retryAfter;
	}

	/**
	 * Returns the pause before the update is handled again.
	 * @return the pause, or {@code null} for the usual one
	 */
	public @Nullable Duration retryAfter() {
		return this.retryAfter;
	}

}

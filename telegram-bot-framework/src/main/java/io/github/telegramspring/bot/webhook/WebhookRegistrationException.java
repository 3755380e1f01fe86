package io.github.telegramspring.bot.webhook;

import io.github.telegramspring.api.error.TelegramApiException;

/**
 * Thrown when the webhook could not be registered.
 */
public class WebhookRegistrationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean rejected;

	/**
	 * Creates the exception.
	 * @param message what failed, and what webhook the bot has now
	 * @param rejected whether Telegram refused the webhook, in contrast to a failure on
	 * the way
	 * @param cause the failure of the call
	 */
	public WebhookRegistrationException(String message, boolean rejected, TelegramApiException cause) {
		super(message, cause);
		this.rejected = rejected;
	}

	/**
	 * Tells whether Telegram refused the webhook.
	 * @return whether it did; {@code false} if it could not be asked
	 */
	public boolean isRejected() {
		return this.rejected;
	}

}

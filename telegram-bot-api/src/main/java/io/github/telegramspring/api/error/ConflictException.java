package io.github.telegramspring.api.error;

import java.util.Locale;

/**
 * Thrown when another instance of the bot, or a webhook, takes its updates already (409).
 *
 * <pre class="code">
 * try {
 *     bot.getUpdates();
 * }
 * catch (ConflictException ex) {
 *     logger.warn("Somebody else takes the updates: " + ex.reason());
 * }
 * </pre>
 */
public class ConflictException extends TelegramApiException {

	private static final String ADVICE = "Either a webhook or one single poller can take the updates of a bot";

	private final Reason reason;

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public ConflictException(String methodName, String description) {
		super(methodName, 409, description, ADVICE, null);
		this.reason = Reason.of(description.toLowerCase(Locale.ROOT));
	}

	/**
	 * Returns who takes the updates.
	 * @return the reason of the conflict
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * Who can take the updates of a bot from somebody else.
	 */
	public enum Reason {

		/**
		 * A webhook is set, so there is nothing to poll until it is deleted.
		 */
		WEBHOOK_ACTIVE,

		/**
		 * Another instance polls.
		 */
		OTHER_POLLER,

		/**
		 * A webhook was being set meanwhile.
		 */
		OTHER_WEBHOOK,

		/**
		 * Telegram says something else.
		 */
		UNKNOWN;

		private static Reason of(String description) {
			if (description.contains("webhook is active")) {
				return WEBHOOK_ACTIVE;
			}
			if (description.contains("other getupdates")) {
				return OTHER_POLLER;
			}
			return description.contains("setwebhook") ? OTHER_WEBHOOK : UNKNOWN;
		}

	}

}

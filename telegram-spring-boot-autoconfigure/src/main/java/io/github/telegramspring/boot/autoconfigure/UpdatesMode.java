package io.github.telegramspring.boot.autoconfigure;

/**
 * How updates come in.
 */
public enum UpdatesMode {

	/**
	 * By webhook if a URL is set, by polling otherwise.
	 */
	AUTO,

	/**
	 * Telegram delivers them over HTTPS.
	 */
	WEBHOOK,

	/**
	 * The application asks Telegram for them.
	 */
	POLLING,

	/**
	 * Not at all: the application calls Telegram only, or hands updates to the
	 * {@code UpdateProcessor} itself.
	 */
	NONE

}

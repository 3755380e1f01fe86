package io.github.telegramspring.boot.autoconfigure;

/**
 * Thrown when the configuration of the bot cannot work. It is explained to the user in
 * place of a stack trace, so its texts say what is wrong, what is allowed, and what to
 * change.
 */
class TelegramConfigurationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String description;

	private final String action;

	TelegramConfigurationException(String description, String action) {
		super(description + " " + action);
		this.description = description;
		this.action = action;
	}

	String description() {
		return this.description;
	}

	String action() {
		return this.action;
	}

}

package io.github.telegramspring.boot.autoconfigure;

/**
 * Thrown when one of several bots cannot be started.
 */
class NamedBotException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String bot;

	NamedBotException(String bot, Throwable cause) {
		super("Bot '" + bot + "' cannot be started", cause);
		this.bot = bot;
	}

	String bot() {
		return this.bot;
	}

}

package io.github.telegramspring.boot.autoconfigure;

/**
 * How the bots of an application are told apart in observations, meters and endpoints.
 */
final class BotName {

	/**
	 * The bot of {@code telegram.bot}.
	 */
	static final String DEFAULT = "default";

	private BotName() {
	}

}

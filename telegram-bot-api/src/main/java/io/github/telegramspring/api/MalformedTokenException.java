package io.github.telegramspring.api;

/**
 * Thrown for text that cannot be the token of a bot. The message says what is wrong with
 * it and shows nothing of it.
 *
 * <pre class="code">
 * try {
 *     return TelegramBot.create(token);
 * }
 * catch (MalformedTokenException ex) {
 *     throw new IllegalStateException("Check the property telegram.bot.token", ex);
 * }
 * </pre>
 */
public class MalformedTokenException extends IllegalArgumentException {

	/**
	 * Creates the exception.
	 * @param problem what is wrong, as the end of a sentence about the token, without any
	 * part of it
	 */
	public MalformedTokenException(String problem) {
		super("The bot token is malformed: it " + problem
				+ ". A token is the id of the bot, a ':' and a secret of 35 characters, as in "
				+ "123456789:AA...; @BotFather shows it when the bot is made, and again on /token");
	}

}

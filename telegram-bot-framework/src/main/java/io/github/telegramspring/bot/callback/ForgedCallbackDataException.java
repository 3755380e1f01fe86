package io.github.telegramspring.bot.callback;

/**
 * Thrown for the data of a button that should be signed by the bot and is not: a user
 * made it up or changed it, or the bot had another token when it made the button.
 */
public final class ForgedCallbackDataException extends CallbackDataException {

	ForgedCallbackDataException(Class<?> type) {
		super("The data of the button is not signed with the token of this bot, as " + type.getName()
				+ " must be: it was made up or changed, or made before the bot got another token", null);
	}

}

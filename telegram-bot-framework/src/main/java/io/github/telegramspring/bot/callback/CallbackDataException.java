package io.github.telegramspring.bot.callback;

import org.jspecify.annotations.Nullable;

/**
 * Thrown for the data of a button that cannot be turned into a record. There is a
 * subclass for each reason.
 */
public abstract sealed class CallbackDataException extends RuntimeException
		permits StaleCallbackDataException, MalformedCallbackDataException, ForgedCallbackDataException {

	CallbackDataException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}

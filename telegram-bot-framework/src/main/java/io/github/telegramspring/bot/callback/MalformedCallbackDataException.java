package io.github.telegramspring.bot.callback;

import org.jspecify.annotations.Nullable;

/**
 * Thrown for the data of a button that no encoder made: it was cut or changed, or a user
 * made it up.
 */
public final class MalformedCallbackDataException extends CallbackDataException {

	MalformedCallbackDataException(Class<?> type, String problem) {
		this(type, problem, null);
	}

	MalformedCallbackDataException(Class<?> type, String problem, @Nullable Throwable cause) {
		super("The data of the button is none of " + type.getName() + ": " + problem, cause);
	}

}

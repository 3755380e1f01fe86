package io.github.telegramspring.bot.callback;

/**
 * Thrown for the data of a button that was made when the record was another: it had other
 * components, or there is no such record any more. The user needs a new button.
 */
public final class StaleCallbackDataException extends CallbackDataException {

	private StaleCallbackDataException(String message) {
		super(message, null);
	}

	static StaleCallbackDataException ofOtherShape(Class<?> type) {
		return new StaleCallbackDataException("The button was made by an earlier version of " + type.getName()
				+ ", which had other components. Send its message again for a button that works");
	}

	static StaleCallbackDataException ofUnknownTag(String tag) {
		return new StaleCallbackDataException("The button is for a record with the tag '" + tag
				+ "', and there is none. If a record was renamed, annotate it with @CallbackData(\"" + tag
				+ "\") to have its old buttons work");
	}

}

package io.github.telegramspring.bot.method;

import java.util.List;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;

import org.springframework.core.ResolvableType;

/**
 * Does something with what a handler returned. Beans of this type come before the
 * built-in ones.
 */
public interface HandlerMethodReturnValueHandler {

	/**
	 * Tells whether this handler is for values of a type; asked once for a method, at
	 * start-up.
	 * @param returnType the type, as the method declares it
	 * @return whether values of the type can be handled here
	 */
	boolean supportsReturnType(ResolvableType returnType);

	/**
	 * Tells whether such values mean something for a kind of updates.
	 * @param updateType the kind
	 * @return whether they do; {@code true} by default
	 */
	default boolean supportsUpdateType(UpdateType updateType) {
		return true;
	}

	/**
	 * Handles a value.
	 * @param value the value, never {@code null}
	 * @param context the update the value is an answer to
	 * @throws Exception if the value cannot be handled
	 */
	void handleReturnValue(Object value, UpdateContext context) throws Exception;

	/**
	 * Says what this handler offers, for the message about a return value that nothing is
	 * known to do with.
	 * @return what a method can return, such as {@code a String}; none by default
	 */
	default List<String> offers() {
		return List.of();
	}

}

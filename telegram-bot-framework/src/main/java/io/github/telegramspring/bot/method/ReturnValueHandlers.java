package io.github.telegramspring.bot.method;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;

/**
 * All that is known to do with what handlers return; the first handler that supports a
 * value is taken. Handlers of values that hold other values are given this object, to
 * pass these on.
 */
public final class ReturnValueHandlers {

	private final List<HandlerMethodReturnValueHandler> handlers = new ArrayList<>();

	/**
	 * Adds a handler behind those that are there.
	 * @param handler the handler
	 * @return this object
	 */
	public ReturnValueHandlers add(HandlerMethodReturnValueHandler handler) {
		this.handlers.add(handler);
		return this;
	}

	/**
	 * Finds the handler for what handlers of a kind of updates return.
	 * @param type the type of the value
	 * @param updateType the kind of the update
	 * @return the handler, or {@code null} if there is none
	 */
	public @Nullable HandlerMethodReturnValueHandler find(ResolvableType type, UpdateType updateType) {
		return this.handlers.stream()
			.filter((handler) -> handler.supportsUpdateType(updateType) && handler.supportsReturnType(type))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Tells whether values of a type could be handled after some update. Of a type that
	 * is not known before there is a value, that is assumed.
	 * @param type the type of the value
	 * @return whether there is a handler
	 */
	public boolean supports(ResolvableType type) {
		return type.resolve() == null || this.handlers.stream().anyMatch((handler) -> handler.supportsReturnType(type));
	}

	/**
	 * Says what handlers of some kinds of updates can return.
	 * @param updateTypes the kinds
	 * @return what all of them have in common
	 */
	Set<String> offers(Set<UpdateType> updateTypes) {
		return this.handlers.stream()
			.filter((handler) -> updateTypes.stream().allMatch(handler::supportsUpdateType))
			.flatMap((handler) -> handler.offers().stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Handles a value by what it is, whatever its declared type.
	 * @param value the value; nothing happens if it is {@code null}
	 * @param context the update the value is an answer to
	 * @throws Exception if the value cannot be handled
	 */
	public void handle(@Nullable Object value, UpdateContext context) throws Exception {
		if (value == null) {
			return;
		}
		HandlerMethodReturnValueHandler handler = find(ResolvableType.forInstance(value), context.type());
		if (handler == null) {
			throw new IllegalStateException(
					"Nothing is known to do with a " + value.getClass().getName() + " that a handler of " + context
							+ " returned; allowed are String, Reply, any BotMethod, " + "and collections of them");
		}
		handler.handleReturnValue(value, context);
	}

}

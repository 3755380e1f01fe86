package io.github.telegramspring.bot.method.support;

import java.util.List;
import java.util.Optional;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;

/**
 * Handles what is in a collection, one after the other in its order, or in an
 * {@code Optional}.
 */
public final class ManyReturnValueHandler implements HandlerMethodReturnValueHandler {

	private final List<HandlerMethodReturnValueHandler> elementHandlers;

	/**
	 * Creates the handler.
	 * @param elementHandlers the handlers for what is in the collections
	 */
	public ManyReturnValueHandler(List<HandlerMethodReturnValueHandler> elementHandlers) {
		this.elementHandlers = List.copyOf(elementHandlers);
	}

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		ResolvableType element = elementType(returnType);
		return element != null && (element.resolve() == null || element.resolve() == Object.class
				|| find(element) != null || supportsReturnType(element));
	}

	private static @Nullable ResolvableType elementType(ResolvableType type) {
		if (Iterable.class.isAssignableFrom(type.toClass())) {
			return type.as(Iterable.class).getGeneric();
		}
		return Optional.class.isAssignableFrom(type.toClass()) ? type.getGeneric() : null;
	}

	private @Nullable HandlerMethodReturnValueHandler find(ResolvableType type) {
		return this.elementHandlers.stream()
			.filter((handler) -> handler.supportsReturnType(type))
			.findFirst()
			.orElse(null);
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) throws Exception {
		Iterable<?> elements = (value instanceof Optional<?> optional) ? optional.stream().toList()
				: (Iterable<?>) value;
		for (Object element : elements) {
			if (element != null) {
				handleElement(element, context);
			}
		}
	}

	private void handleElement(Object element, UpdateContext context) throws Exception {
		HandlerMethodReturnValueHandler handler = find(ResolvableType.forClass(element.getClass()));
		if (handler == null && elementType(ResolvableType.forClass(element.getClass())) != null) {
			handler = this;
		}
		if (handler == null) {
			throw new IllegalStateException("Nothing is known to do with a " + element.getClass().getName()
					+ " that a handler method returned in a collection; allowed are String and any BotMethod");
		}
		handler.handleReturnValue(element, context);
	}

}

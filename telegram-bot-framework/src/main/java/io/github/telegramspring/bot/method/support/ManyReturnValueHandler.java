package io.github.telegramspring.bot.method.support;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.BaseStream;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.ReturnValueHandlers;

import org.springframework.core.ResolvableType;
import org.springframework.util.ObjectUtils;

/**
 * Handles what is in a collection, array or stream, one after the other in its order.
 */
public final class ManyReturnValueHandler implements HandlerMethodReturnValueHandler {

	private final ReturnValueHandlers handlers;

	/**
	 * Creates the handler.
	 * @param handlers handle the elements
	 */
	public ManyReturnValueHandler(ReturnValueHandlers handlers) {
		this.handlers = handlers;
	}

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		if (returnType.isArray()) {
			return this.handlers.supports(returnType.getComponentType());
		}
		Class<?> type = returnType.toClass();
		Class<?> container = Iterable.class.isAssignableFrom(type) ? Iterable.class : BaseStream.class;
		return container.isAssignableFrom(type) && this.handlers.supports(returnType.as(container).getGeneric(0));
	}

	@Override
	public List<String> offers() {
		return List.of("a collection, array or Stream");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) throws Exception {
		if (value instanceof BaseStream<?, ?> stream) {
			try (stream) {
				handleAll(stream.iterator(), context);
			}
		}
		else if (value instanceof Iterable<?> elements) {
			handleAll(elements.iterator(), context);
		}
		else {
			handleAll(Arrays.asList(ObjectUtils.toObjectArray(value)).iterator(), context);
		}
	}

	private void handleAll(Iterator<?> elements, UpdateContext context) throws Exception {
		while (elements.hasNext()) {
			this.handlers.handle(elements.next(), context);
		}
	}

}

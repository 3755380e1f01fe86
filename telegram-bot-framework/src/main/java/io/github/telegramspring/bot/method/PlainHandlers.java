package io.github.telegramspring.bot.method;

import java.util.Collection;
import java.util.List;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.mapping.RegisteredHandler;
import io.github.telegramspring.bot.mapping.UpdateHandler;
import org.jspecify.annotations.Nullable;

/**
 * Gives handlers in plain code what annotated methods have: what they return is handled,
 * and what they throw is taken by advice.
 */
public final class PlainHandlers {

	private final HandlerMethodSupport support;

	private final ExceptionHandling exceptionHandling;

	/**
	 * Creates the adaptation.
	 * @param support handles what the handlers return
	 * @param exceptionHandling takes what they throw
	 */
	public PlainHandlers(HandlerMethodSupport support, ExceptionHandling exceptionHandling) {
		this.support = support;
		this.exceptionHandling = exceptionHandling;
	}

	/**
	 * Prepares handlers for the registry.
	 * @param handlers the handlers
	 * @return the same handlers, ready to be registered
	 */
	public List<RegisteredHandler> prepare(Collection<? extends UpdateHandler> handlers) {
		return handlers.stream().map(this::prepare).toList();
	}

	private RegisteredHandler prepare(UpdateHandler handler) {
		return new HandlerInvocation(handler.mapping(), handler.name(), (context) -> invoke(handler, context),
				this.exceptionHandling.of(handler.getClass()), true);
	}

	private boolean invoke(UpdateHandler handler, UpdateContext context) throws Exception {
		@Nullable Object value = handler.handle(context);
		if (PassingOn.isMeantBy(value, context)) {
			return false;
		}
		this.support.returnValueHandlers().handle(value, context);
		return true;
	}

}

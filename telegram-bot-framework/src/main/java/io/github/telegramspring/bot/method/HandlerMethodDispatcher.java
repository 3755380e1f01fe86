package io.github.telegramspring.bot.method;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateDispatcher;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Dispatches updates to handler methods, and what these throw to the exception handlers
 * of their controller.
 */
public final class HandlerMethodDispatcher implements UpdateDispatcher {

	private static final Log logger = LogFactory.getLog(HandlerMethodDispatcher.class);

	private final BotHandlerRegistry registry;

	/**
	 * Creates the dispatcher.
	 * @param registry the handler methods
	 */
	public HandlerMethodDispatcher(BotHandlerRegistry registry) {
		this.registry = registry;
	}

	@Override
	public void dispatch(UpdateContext context) throws Exception {
		BotMapping mapping = this.registry.find(context);
		if (logger.isDebugEnabled()) {
			logger.debug((mapping != null) ? context + ": " + mapping : context + ": no handler");
		}
		if (mapping == null) {
			return;
		}
		try {
			mapping.method().invoke(context);
		}
		catch (Exception | LinkageError | AssertionError | StackOverflowError ex) {
			handle(ex, mapping, context);
		}
	}

	private static void handle(Throwable exception, BotMapping mapping, UpdateContext context) throws Exception {
		if (mapping.exceptionHandlers().handle(exception, context)) {
			return;
		}
		if (exception instanceof CommandUsageException usage) {
			context.bot().execute(context.answer(String.valueOf(usage.getMessage())));
			return;
		}
		if (exception instanceof Exception checked) {
			throw checked;
		}
		throw (Error) exception;
	}

}

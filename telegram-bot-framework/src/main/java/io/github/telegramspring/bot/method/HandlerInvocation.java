package io.github.telegramspring.bot.method;

import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.method.AnswerCallbackQuery;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.mapping.RegisteredHandler;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Calls a handler, lets what it throws be taken, and sees to it that queries are
 * answered: taps by itself, purchases by the handler.
 */
final class HandlerInvocation implements RegisteredHandler {

	private static final Log logger = LogFactory.getLog(HandlerInvocation.class);

	private final UpdateMappingInfo mapping;

	private final String description;

	private final HandlerMethodDecorator.Invocation target;

	private final ExceptionResolvers exceptionResolvers;

	private final boolean answersTaps;

	HandlerInvocation(UpdateMappingInfo mapping, String description, HandlerMethodDecorator.Invocation target,
			ExceptionResolvers exceptionResolvers, boolean answersTaps) {
		this.mapping = mapping;
		this.description = description;
		this.target = target;
		this.exceptionResolvers = exceptionResolvers;
		this.answersTaps = answersTaps;
	}

	@Override
	public UpdateMappingInfo mapping() {
		return this.mapping;
	}

	@Override
	public String describe() {
		return this.description;
	}

	@Override
	public boolean handle(UpdateContext context) throws Exception {
		Throwable failure = null;
		try {
			if (!this.target.invoke(context)) {
				return false;
			}
		}
		catch (Exception | LinkageError | AssertionError | StackOverflowError ex) {
			failure = ex;
		}
		if (failure != null || !context.continuation().follow((later) -> finish(later, context))) {
			finish(failure, context);
		}
		return true;
	}

	private void finish(@Nullable Throwable failure, UpdateContext context) throws Exception {
		try {
			Throwable problem = (failure != null) ? failure : unanswered(context);
			if (problem != null) {
				this.exceptionResolvers.resolve(problem, context);
			}
		}
		finally {
			if (this.answersTaps) {
				answerTap(context);
			}
		}
	}

	private @Nullable Exception unanswered(UpdateContext context) {
		boolean purchase = context.type() == UpdateType.PRE_CHECKOUT_QUERY
				|| context.type() == UpdateType.SHIPPING_QUERY;
		return (!purchase || context.isAnswered()) ? null
				: new IllegalStateException(this.description + " did not answer " + context
						+ ": the buyer cannot go on. Return what the annotation allows, or answer through the bot "
						+ "that is a parameter of the method.");
	}

	private static void answerTap(UpdateContext context) {
		CallbackQuery query = context.update().callbackQuery();
		if (query == null || context.isAnswered()) {
			return;
		}
		try {
			context.bot().execute(AnswerCallbackQuery.of(query.id()));
		}
		catch (TelegramApiException ex) {
			logger.debug("The tap of " + context + " could not be answered", ex);
		}
	}

	@Override
	public String toString() {
		return this.mapping + " -> " + this.description;
	}

}

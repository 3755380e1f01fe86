package io.github.telegramspring.bot.method.support;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.ReturnValueHandlers;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;

/**
 * Handles the value of a {@code CompletionStage} when it is there. No thread waits for
 * it, but the update does, so that the order of updates and what is promised of their
 * delivery hold for asynchronous handlers, too.
 */
public final class CompletionStageReturnValueHandler implements HandlerMethodReturnValueHandler {

	private final ReturnValueHandlers handlers;

	/**
	 * Creates the handler.
	 * @param handlers handle the value
	 */
	public CompletionStageReturnValueHandler(ReturnValueHandlers handlers) {
		this.handlers = handlers;
	}

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		return CompletionStage.class.isAssignableFrom(returnType.toClass())
				&& this.handlers.supports(returnType.as(CompletionStage.class).getGeneric(0));
	}

	@Override
	public List<String> offers() {
		return List.of("a CompletionStage");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) {
		CompletionStage<?> stage = (CompletionStage<?>) value;
		context.finishAfter(stage.thenAcceptAsync((result) -> handle(result, context), context.continuation()));
	}

	private void handle(@Nullable Object result, UpdateContext context) {
		try {
			this.handlers.handle(result, context);
		}
		catch (Exception ex) {
			throw new CompletionException(ex);
		}
	}

}

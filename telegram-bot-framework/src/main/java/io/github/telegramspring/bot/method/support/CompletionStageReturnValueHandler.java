package io.github.telegramspring.bot.method.support;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.ReturnValueHandlers;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/**
 * Waits until a {@code CompletionStage} is completed, and handles the value it has then.
 * The update is done after that, so that the order of updates and what is promised of
 * their delivery hold for asynchronous handlers, too.
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
	public void handleReturnValue(Object value, UpdateContext context) throws Exception {
		this.handlers.handle(await((CompletionStage<?>) value), context);
	}

	private static @Nullable Object await(CompletionStage<?> stage) throws Exception {
		try {
			return stage.toCompletableFuture().get();
		}
		catch (ExecutionException ex) {
			ReflectionUtils.rethrowException((ex.getCause() != null) ? ex.getCause() : ex);
			throw ex;
		}
	}

}

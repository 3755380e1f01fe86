package io.github.telegramspring.bot.processing;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.ReplySlot;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UpdateInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * The way of an update through the interceptors to the dispatcher.
 */
final class UpdateHandlerChain {

	private final TelegramBot bot;

	private final Supplier<User> self;

	private final UpdateInterceptor.Chain chain;

	private final Executor executor;

	UpdateHandlerChain(TelegramBot bot, Supplier<User> self, List<UpdateInterceptor> interceptors,
			UpdateDispatcher dispatcher, Executor executor) {
		this.bot = bot;
		this.self = self;
		this.executor = executor;
		this.chain = interceptors.stream()
			.reduce(UpdateInterceptor::andThen).<UpdateInterceptor
					.Chain>map((interceptor) -> (context) -> interceptor.handle(context, dispatcher::dispatch))
			.orElse(dispatcher::dispatch);
	}

	/**
	 * Handles an update.
	 * @return what has to finish before the update is done, or {@code null} if it is done
	 */
	@Nullable CompletionStage<?> handle(ReceivedUpdate update, @Nullable ReplySlot slot) throws Exception {
		UpdateContext context = new UpdateContext(this.bot, this.self, update.readable(), update::text, update.album());
		context.replyThrough(slot);
		context.continuation().runOn(this.executor);
		this.chain.proceed(context);
		if (context.isAlbum() && !context.isHandled()) {
			throw new AlbumNotHandledException();
		}
		return context.continuation().remainder();
	}

}

package io.github.telegramspring.bot.method.support;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.method.SendChatAction;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatAction;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.BotChatAction;
import io.github.telegramspring.bot.method.BotHandlerMethod;
import io.github.telegramspring.bot.method.HandlerMethodDecorator;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Shows what the bot is doing while methods with {@link BotChatAction} work.
 * <p>
 * Telegram shows an action for five seconds, so it is sent again every
 * {@value #REPEAT_MILLIS} ms. One thread keeps the time for all methods; the calls are
 * made by the executor of the bot. Nobody waits for them, and nothing depends on them.
 */
public final class ChatActions implements HandlerMethodDecorator, DisposableBean {

	private static final long REPEAT_MILLIS = 4500;

	private static final Log logger = LogFactory.getLog(ChatActions.class);

	private final ScheduledThreadPoolExecutor clock;

	private final Duration delay;

	/**
	 * Creates the decorator.
	 * @param delay how long a method has to take for anything to be shown
	 */
	public ChatActions(Duration delay) {
		if (delay.isNegative()) {
			throw new IllegalArgumentException(
					"A chat action cannot be shown before a method begins, but the delay is " + delay);
		}
		this.delay = delay;
		CustomizableThreadFactory threads = new CustomizableThreadFactory("telegram-chat-action-");
		threads.setDaemon(true);
		this.clock = new ScheduledThreadPoolExecutor(1, threads);
		this.clock.setRemoveOnCancelPolicy(true);
	}

	@Override
	public Invocation decorate(BotHandlerMethod method, Invocation invocation) {
		BotChatAction annotation = find(method);
		if (annotation == null) {
			return invocation;
		}
		ChatAction action = annotation.value();
		return (context) -> {
			SendChatAction call = call(context, action);
			return (call != null) ? show(call, context, invocation) : invocation.invoke(context);
		};
	}

	private static @Nullable BotChatAction find(BotHandlerMethod method) {
		BotChatAction annotation = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), BotChatAction.class);
		return (annotation != null) ? annotation
				: AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), BotChatAction.class);
	}

	private static @Nullable SendChatAction call(UpdateContext context, ChatAction action) {
		Chat chat = context.chat();
		if (chat == null) {
			return null;
		}
		SendChatAction call = SendChatAction.of(chat.id(), action);
		Message message = context.message();
		return (message != null) ? call.messageThreadId(message.isTopicMessage() ? message.messageThreadId() : null)
			.businessConnectionId(message.businessConnectionId()) : call;
	}

	private boolean show(SendChatAction call, UpdateContext context, Invocation invocation) throws Exception {
		Future<?> shown = this.clock.scheduleAtFixedRate(() -> send(call, context), this.delay.toMillis(),
				REPEAT_MILLIS, TimeUnit.MILLISECONDS);
		CompletionStage<?> remainder = null;
		try {
			boolean handled = invocation.invoke(context);
			remainder = context.continuation().remainder();
			return handled;
		}
		finally {
			if (remainder == null) {
				shown.cancel(false);
			}
			else {
				remainder.whenComplete((result, failure) -> shown.cancel(false));
			}
		}
	}

	/**
	 * Telegram's answer does not matter, so an action that is shown too late by a moment,
	 * or not at all, is no reason to disturb the method.
	 */
	private static void send(SendChatAction call, UpdateContext context) {
		CompletableFuture<?> unused = context.bot().executeAsync(call).whenComplete((result, failure) -> {
			if (failure != null) {
				logger.debug("What the bot does for " + context + " could not be shown", failure);
			}
		});
	}

	@Override
	public void destroy() {
		this.clock.shutdownNow();
	}

}

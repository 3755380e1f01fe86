package io.github.telegramspring.bot.method;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.method.AnswerPreCheckoutQuery;
import io.github.telegramspring.api.model.PreCheckoutQuery;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateInterceptor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.Ordered;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Refuses purchases that are not answered in time. Telegram waits 10 seconds for the
 * answer to a pre-checkout query; after that nobody tells the buyer why nothing happens.
 * A handler that answers after that has its own answer rejected, so no purchase is made
 * that was refused before.
 */
public final class PurchaseDeadline implements UpdateInterceptor, Ordered, DisposableBean {

	/**
	 * How long Telegram waits for an answer.
	 */
	private static final Duration LIMIT = Duration.ofSeconds(10);

	private static final Log logger = LogFactory.getLog(PurchaseDeadline.class);

	private final PurchaseAnswers answers;

	private final Duration timeout;

	private final ScheduledThreadPoolExecutor clock;

	/**
	 * Creates the interceptor.
	 * @param answers has the reason that the buyer is told
	 * @param timeout how long a handler has, less than 10 seconds
	 */
	public PurchaseDeadline(PurchaseAnswers answers, Duration timeout) {
		if (timeout.isNegative() || timeout.compareTo(LIMIT) >= 0) {
			throw new IllegalArgumentException("A purchase has to be answered within " + LIMIT.toMillis()
					+ " ms, but the time for its handler is " + timeout.toMillis() + " ms");
		}
		this.answers = answers;
		this.timeout = timeout;
		CustomizableThreadFactory threads = new CustomizableThreadFactory("telegram-purchase-");
		threads.setDaemon(true);
		this.clock = new ScheduledThreadPoolExecutor(1, threads);
		this.clock.setRemoveOnCancelPolicy(true);
	}

	@Override
	public void handle(UpdateContext context, Chain chain) throws Exception {
		PreCheckoutQuery query = context.update().preCheckoutQuery();
		if (query == null) {
			chain.proceed(context);
			return;
		}
		AnswerPreCheckoutQuery refusal = AnswerPreCheckoutQuery.of(query.id(), false)
			.errorMessage(this.answers.refusal());
		Future<?> alarm = this.clock.schedule(() -> refuse(context, refusal), this.timeout.toMillis(),
				TimeUnit.MILLISECONDS);
		CompletionStage<?> remainder = null;
		try {
			chain.proceed(context);
			remainder = context.continuation().remainder();
		}
		finally {
			cancelAfter(remainder, alarm);
		}
	}

	private static void cancelAfter(@Nullable CompletionStage<?> remainder, Future<?> alarm) {
		if (remainder == null) {
			alarm.cancel(false);
		}
		else {
			remainder.whenComplete((result, failure) -> alarm.cancel(false));
		}
	}

	private void refuse(UpdateContext context, AnswerPreCheckoutQuery refusal) {
		if (context.isAnswered()) {
			return;
		}
		logger.warn(context + " was not answered within " + this.timeout.toMillis() + " ms, and Telegram waits "
				+ LIMIT.minus(this.timeout).toMillis() + " ms more: the purchase is refused. Do what takes long "
				+ "after the payment was made.");
		CompletableFuture<?> unused = context.bot().executeAsync(refusal).whenComplete((result, failure) -> {
			if (failure != null) {
				logger.warn("The refusal of " + context + " could not be sent", failure);
			}
		});
	}

	/**
	 * Is an inner one, as it speaks the language of the user.
	 */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 100;
	}

	@Override
	public void destroy() {
		this.clock.shutdownNow();
	}

}

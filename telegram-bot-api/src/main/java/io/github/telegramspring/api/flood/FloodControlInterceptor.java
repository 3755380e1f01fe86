package io.github.telegramspring.api.flood;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.call.CallClock;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.model.ChatId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps to the pauses that Telegram asks for when a bot calls too often (429). There is
 * no throttle: calls go out at once until Telegram refuses one.
 * <p>
 * A refusal pauses the chat that the call was for. Further calls of this chat line up
 * behind the refused one, which is repeated when the pause is over, and go out one after
 * the other; once nobody waits any more, all is as before. Calls for other chats go on.
 * <p>
 * A refusal of a call that is for no chat pauses the method. So do refusals of one method
 * for several chats at a time, as then the limit is the bot's and not the chat's. After
 * the pause of a method its calls go out one after the other at first, and then more and
 * more at a time as they go well.
 * <p>
 * A call that would have to wait too long, or finds too many waiting, fails with a
 * {@link TooManyRequestsException} that tells how much of the pause is left. So does a
 * refused call with a file that can be read only once.
 *
 * <pre class="code">
 * TelegramBot.builder(token).interceptor(new FloodControlInterceptor(FloodControlSettings.of())).build();
 * </pre>
 */
public final class FloodControlInterceptor implements ApiInterceptor {

	private final FloodControlSettings settings;

	private final CallClock clock;

	private final Lanes chats = new Lanes(1);

	private final Lanes methods = new Lanes(Integer.MAX_VALUE);

	private final AtomicInteger waiting = new AtomicInteger();

	private final LongAdder refusals = new LongAdder();

	/**
	 * Creates the interceptor.
	 * @param settings how long and how many calls wait
	 */
	public FloodControlInterceptor(FloodControlSettings settings) {
		this(settings, CallClock.system());
	}

	/**
	 * Creates the interceptor with a clock of its own.
	 * @param settings how long and how many calls wait
	 * @param clock the time that pauses go by
	 */
	public FloodControlInterceptor(FloodControlSettings settings, CallClock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public <R> R intercept(ApiCall<R> call, Chain chain) {
		Duration deadline = this.clock.time().plus(this.settings.maxWait());
		ChatId chat = call.targetChat();
		if (chat == null) {
			return pass(this.methods, call.methodName(), call, deadline, chain);
		}
		return pass(this.chats, chat, call, deadline, new Chain() {

			@Override
			public <S> S proceed(ApiCall<S> next) {
				return passMethod(next, deadline, chain);
			}

		});
	}

	/**
	 * Makes a call at once if there is no pause, and when it is its turn otherwise.
	 */
	private <R> R pass(Lanes lanes, Object key, ApiCall<R> call, Duration deadline, Chain chain) {
		Lane lane = lanes.find(key);
		TooManyRequestsException refusal = null;
		if (lane == null) {
			try {
				return chain.proceed(call);
			}
			catch (NotSentException ex) {
				throw ex;
			}
			catch (TooManyRequestsException ex) {
				refusal = ex;
				lane = lanes.open(key);
				pause(lane, call, ex);
			}
		}
		try {
			return passInTurn(lane, call, deadline, chain, refusal);
		}
		finally {
			lanes.release(key, this.clock.time());
		}
	}

	private <R> R passInTurn(Lane lane, ApiCall<R> call, Duration deadline, Chain chain,
			@Nullable TooManyRequestsException refusal) {
		checkRepeatable(call, refusal);
		TooManyRequestsException last = refusal;
		awaitTurn(lane, call, deadline, last);
		try {
			while (true) {
				awaitEndOfPause(lane, call, deadline, last);
				try {
					return proceed(lane, call, chain);
				}
				catch (NotSentException ex) {
					throw ex;
				}
				catch (TelegramApiException ex) {
					if (last != null) {
						ex.addEarlierAttempts(List.of(last));
					}
					if (!(ex instanceof TooManyRequestsException next)) {
						throw ex;
					}
					last = next;
					pause(lane, call, next);
					checkRepeatable(call, next);
				}
			}
		}
		finally {
			lane.endTurn();
		}
	}

	private static <R> R proceed(Lane lane, ApiCall<R> call, Chain chain) {
		R result = chain.proceed(call);
		lane.wentWell();
		return result;
	}

	private static void checkRepeatable(ApiCall<?> call, @Nullable TooManyRequestsException refusal) {
		if (refusal != null && !call.isRepeatable()) {
			throw refusal;
		}
	}

	/**
	 * Lets a call for a chat wait for the end of a pause of its method. Refusals are the
	 * business of the chat.
	 */
	private <R> R passMethod(ApiCall<R> call, Duration deadline, Chain chain) {
		Lane lane = this.methods.find(call.methodName());
		if (lane == null) {
			return chain.proceed(call);
		}
		try {
			awaitTurn(lane, call, deadline, null);
			try {
				awaitEndOfPause(lane, call, deadline, null);
				return proceed(lane, call, chain);
			}
			finally {
				lane.endTurn();
			}
		}
		finally {
			this.methods.release(call.methodName(), this.clock.time());
		}
	}

	private void pause(Lane lane, ApiCall<?> call, TooManyRequestsException refusal) {
		this.refusals.increment();
		Duration now = this.clock.time();
		Duration until = now.plus(refusal.retryAfter());
		lane.pause(until, call.methodName());
		this.chats.removeExpired(now);
		this.methods.removeExpired(now);
		if (this.chats.countPausedFor(call.methodName(), now) >= this.settings.chatsForMethod()) {
			this.methods.open(call.methodName()).pause(until, call.methodName());
			this.methods.release(call.methodName(), now);
		}
	}

	private void awaitTurn(Lane lane, ApiCall<?> call, Duration deadline, @Nullable TooManyRequestsException refusal) {
		waitFor(call, refusal, () -> {
			if (!lane.awaitTurn(deadline.minus(this.clock.time()))) {
				throw failure(lane, call, refusal);
			}
		});
	}

	private void awaitEndOfPause(Lane lane, ApiCall<?> call, Duration deadline,
			@Nullable TooManyRequestsException refusal) {
		while (lane.isPaused(this.clock.time())) {
			Duration end = lane.pausedUntil();
			if (end.compareTo(deadline) > 0) {
				throw failure(lane, call, refusal);
			}
			waitFor(call, refusal, () -> this.clock.sleep(end.minus(this.clock.time())));
		}
	}

	private void waitFor(ApiCall<?> call, @Nullable TooManyRequestsException refusal, Waiting waiting) {
		try {
			if (this.waiting.incrementAndGet() > this.settings.maxWaiting()) {
				throw (refusal != null) ? refusal : new NotSentException(call.methodName(),
						this.settings.maxWaiting() + " calls wait already", Duration.ofSeconds(1));
			}
			waiting.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NetworkException(call.methodName(), Delivery.NOT_SENT, ex);
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	private TooManyRequestsException failure(Lane lane, ApiCall<?> call, @Nullable TooManyRequestsException refusal) {
		if (refusal != null) {
			return refusal;
		}
		Duration left = lane.pausedUntil().minus(this.clock.time());
		return new NotSentException(
				call.methodName(), "Telegram asked for a pause that ends after more than the "
						+ this.settings.maxWait().toMillis() + " ms that a call waits",
				left.isNegative() ? Duration.ofSeconds(1) : left);
	}

	/**
	 * Returns how often Telegram asked for a pause.
	 * @return the number since the start
	 */
	public long refusals() {
		return this.refusals.sum();
	}

	/**
	 * Returns how many calls wait for the end of a pause, or for their turn after it.
	 * @return the number at this moment
	 */
	public int waiting() {
		return this.waiting.get();
	}

	/**
	 * Returns how many chats and methods are paused.
	 */
	int pauses() {
		return this.chats.size() + this.methods.size();
	}

	/**
	 * Something to wait for.
	 */
	@FunctionalInterface
	private interface Waiting {

		void await() throws InterruptedException;

	}

}

package io.github.telegramspring.api.rate;

import java.time.Duration;
import java.util.regex.Pattern;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.call.CallClock;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.rate.RateLimiter.Permit;

/**
 * Lets calls that send or edit messages wait until a limiter has a place for them. A bot
 * that answers people is better off without: it does nothing but slow it down, as
 * Telegram's own limits are unknown and more generous at most times. It is for
 * broadcasts.
 *
 * <pre class="code">
 * RateLimiter limiter = new Bucket4jRateLimiter(RateLimits.of());
 * TelegramBot.builder(token).interceptor(new RateLimitInterceptor(limiter)).build();
 * </pre>
 */
public final class RateLimitInterceptor implements ApiInterceptor {

	private static final Pattern LIMITED = Pattern.compile("(?:send|forward|copy|editMessage)(?!ChatAction).*");

	private final RateLimiter limiter;

	private final CallClock clock;

	/**
	 * Creates the interceptor.
	 * @param limiter decides when calls may be made
	 */
	public RateLimitInterceptor(RateLimiter limiter) {
		this(limiter, CallClock.system());
	}

	/**
	 * Creates the interceptor with a clock of its own.
	 * @param limiter decides when calls may be made
	 * @param clock the time that calls wait by
	 */
	public RateLimitInterceptor(RateLimiter limiter, CallClock clock) {
		this.limiter = limiter;
		this.clock = clock;
	}

	@Override
	public <R> R intercept(ApiCall<R> call, Chain chain) {
		if (call.targetChat() != null && LIMITED.matcher(call.methodName()).matches()) {
			awaitPlace(call);
		}
		return chain.proceed(call);
	}

	private void awaitPlace(ApiCall<?> call) {
		try {
			Permit permit = this.limiter.acquire(call);
			while (!permit.granted()) {
				this.clock.sleep(permit.pause());
				permit = this.limiter.acquire(call);
			}
			if (permit.pause().compareTo(Duration.ZERO) > 0) {
				this.clock.sleep(permit.pause());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NetworkException(call.methodName(), Delivery.NOT_SENT, ex);
		}
	}

}

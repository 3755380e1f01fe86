package io.github.telegramspring.api.retry;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.error.ServerErrorException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.method.ApiCall;
import org.jspecify.annotations.Nullable;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Decides for one call whether it is repeated, and when. It notes the pause that Telegram
 * asks for when it is asked about the failure, and hands it out as the next pause.
 */
final class CallRetryPolicy implements RetryPolicy {

	private final ApiCall<?> call;

	private final RetrySettings settings;

	private int retries;

	private @Nullable Duration retryAfter;

	CallRetryPolicy(ApiCall<?> call, RetrySettings settings) {
		this.call = call;
		this.settings = settings;
	}

	@Override
	public boolean shouldRetry(Throwable failure) {
		if (this.retries >= this.settings.maxRetries() || Thread.currentThread().isInterrupted() || !mayGoWell(failure)
				|| !this.call.isRepeatable()) {
			return false;
		}
		this.retries++;
		return true;
	}

	private boolean mayGoWell(Throwable failure) {
		this.retryAfter = (failure instanceof TooManyRequestsException refusal) ? refusal.retryAfter() : null;
		if (this.retryAfter != null) {
			return this.retryAfter.compareTo(this.settings.maxRetryAfter()) <= 0;
		}
		if (failure instanceof NetworkException ex) {
			return !(ex.getCause() instanceof InterruptedException)
					&& (ex.delivery() == Delivery.NOT_SENT || mayBeSentTwice());
		}
		return failure instanceof ServerErrorException && mayBeSentTwice();
	}

	private boolean mayBeSentTwice() {
		return this.call.options().duplicateAllowed() || RepeatableMethods.contains(this.call.methodName());
	}

	@Override
	public Duration getTimeout() {
		return this.settings.timeout();
	}

	@Override
	public BackOff getBackOff() {
		ExponentialBackOff backOff = new ExponentialBackOff(this.settings.delay().toMillis(), 2);
		backOff.setMaxInterval(this.settings.maxDelay().toMillis());
		backOff.setJitter(this.settings.delay().toMillis() / 2);
		return () -> {
			BackOffExecution growing = backOff.start();
			return () -> (this.retryAfter != null) ? withJitter(this.retryAfter) : growing.nextBackOff();
		};
	}

	/**
	 * Adds some time, as calls that come back all at once would be refused once more.
	 */
	private long withJitter(Duration pause) {
		return pause.toMillis() + ThreadLocalRandom.current().nextLong(this.settings.delay().toMillis() / 2 + 1);
	}

}

package io.github.telegramspring.bot.webhook;

import java.time.Duration;

import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.ServerErrorException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Repeats what fails on the way to Telegram, with growing pauses, or after the one that
 * Telegram asks for. To register a webhook twice does no harm, so it does not matter
 * whether Telegram got the call.
 */
final class RegistrationRetryPolicy implements RetryPolicy {

	private static final long FIRST_PAUSE = 500;

	private static final long LONGEST_PAUSE = 10_000;

	private final Duration timeout;

	private @Nullable Duration retryAfter;

	RegistrationRetryPolicy(Duration timeout) {
		this.timeout = timeout;
	}

	@Override
	public boolean shouldRetry(Throwable failure) {
		this.retryAfter = (failure instanceof TooManyRequestsException refusal) ? refusal.retryAfter() : null;
		return !this.timeout.isZero() && !Thread.currentThread().isInterrupted() && (this.retryAfter != null
				|| failure instanceof NetworkException || failure instanceof ServerErrorException);
	}

	@Override
	public Duration getTimeout() {
		return this.timeout;
	}

	@Override
	public BackOff getBackOff() {
		ExponentialBackOff backOff = new ExponentialBackOff(FIRST_PAUSE, 2);
		backOff.setMaxInterval(LONGEST_PAUSE);
		return () -> {
			BackOffExecution growing = backOff.start();
			return () -> (this.retryAfter != null) ? this.retryAfter.toMillis() : growing.nextBackOff();
		};
	}

}

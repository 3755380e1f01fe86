package io.github.telegramspring.bot.polling;

import java.time.Duration;

import io.github.telegramspring.api.error.ConflictException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Tells how long to pause after a call that failed: as long as Telegram asks for; half a
 * minute if somebody else polls; otherwise twice as long each time, with some jitter.
 */
final class PollingBackOff {

	private static final Log logger = LogFactory.getLog(PollingBackOff.class);

	private static final Duration CONFLICT_PAUSE = Duration.ofSeconds(30);

	private final ExponentialBackOff backOff;

	private @Nullable BackOffExecution execution;

	PollingBackOff(Duration initial, Duration max) {
		this.backOff = new ExponentialBackOff(initial.toMillis(), 2);
		this.backOff.setMaxInterval(max.toMillis());
		this.backOff.setJitter(initial.toMillis() / 2);
	}

	void succeeded() {
		this.execution = null;
	}

	Duration pauseAfter(Throwable failure) {
		Duration pause = pause(failure);
		String hint = (failure instanceof ConflictException)
				? " Another instance takes in updates of this bot; only one can." : "";
		logger.warn("Polling failed and is repeated in " + pause.toMillis() + " ms: " + failure.getMessage() + hint);
		logger.debug("Polling failed", failure);
		return pause;
	}

	private Duration pause(Throwable failure) {
		if (failure instanceof TooManyRequestsException limit) {
			return limit.retryAfter();
		}
		if (failure instanceof ConflictException) {
			return CONFLICT_PAUSE;
		}
		if (this.execution == null) {
			this.execution = this.backOff.start();
		}
		return Duration.ofMillis(this.execution.nextBackOff());
	}

}

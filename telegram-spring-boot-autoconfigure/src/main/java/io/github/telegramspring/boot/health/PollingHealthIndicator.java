package io.github.telegramspring.boot.health;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

import io.github.telegramspring.api.error.ConflictException;
import io.github.telegramspring.bot.polling.PollingSettings;
import io.github.telegramspring.bot.polling.PollingStatus;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Tells whether updates come in by polling. They do not if polling has ended, as it does
 * when Telegram does not accept the token; if another instance polls too; or if Telegram
 * has not answered for longer than it may take together with a pause after a failure. A
 * failure that is being repeated is no more than a detail before that.
 */
public final class PollingHealthIndicator extends AbstractHealthIndicator {

	private static final Duration MARGIN = Duration.ofSeconds(30);

	private final Supplier<PollingStatus> status;

	private final Duration maxAge;

	private final Clock clock;

	/**
	 * Creates the indicator.
	 * @param status tells how polling is going
	 * @param settings how Telegram is asked
	 * @param clock tells the time
	 */
	public PollingHealthIndicator(Supplier<PollingStatus> status, PollingSettings settings, Clock clock) {
		this.status = status;
		this.maxAge = settings.timeout().plus(settings.maxBackOff()).plus(MARGIN);
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		PollingStatus status = this.status.get();
		health.status(isUp(status) ? Status.UP : Status.DOWN);
		if (status.lastSuccess() != null) {
			health.withDetail("lastSuccess", status.lastSuccess());
		}
		if (status.lastError() != null) {
			health.withDetail("error",
					status.lastError().getClass().getSimpleName() + ": " + status.lastError().getMessage());
		}
		if (!status.running()) {
			health.withDetail("reason", "Polling has ended");
		}
	}

	private boolean isUp(PollingStatus status) {
		if (!status.running() || status.lastError() instanceof ConflictException) {
			return false;
		}
		if (status.lastSuccess() == null) {
			return status.lastError() == null;
		}
		return Duration.between(status.lastSuccess(), this.clock.instant()).compareTo(this.maxAge) <= 0;
	}

}

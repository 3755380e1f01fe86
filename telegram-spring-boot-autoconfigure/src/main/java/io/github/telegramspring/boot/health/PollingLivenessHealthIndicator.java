package io.github.telegramspring.boot.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.github.telegramspring.bot.polling.PollingStatus;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Tells whether the pollers of the application make their steps, for the liveness of the
 * application: one whose thread has died, or hangs in a call that never ends, is mended
 * by a restart. It is about nothing that a restart does not mend, such as a token that is
 * not accepted, another instance that polls, or a Telegram that cannot be reached.
 */
public final class PollingLivenessHealthIndicator extends AbstractHealthIndicator {

	private static final Duration TOLERANCE = Duration.ofMinutes(5);

	private final Map<String, Supplier<PollingStatus>> pollers;

	private final Clock clock;

	/**
	 * Creates the indicator.
	 * @param pollers tell how polling is going, by the names of their bots; there may be
	 * none
	 * @param clock tells the time
	 */
	public PollingLivenessHealthIndicator(Map<String, Supplier<PollingStatus>> pollers, Clock clock) {
		this.pollers = Map.copyOf(pollers);
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		List<String> stalled = this.pollers.entrySet()
			.stream()
			.filter((poller) -> isStalled(poller.getValue().get()))
			.map(Map.Entry::getKey)
			.sorted()
			.toList();
		health.up();
		if (!stalled.isEmpty()) {
			health.down()
				.withDetail("reason", "Polling has made no step for too long")
				.withDetail("bots", String.join(", ", stalled));
		}
	}

	private boolean isStalled(PollingStatus status) {
		Instant nextStep = status.nextStep();
		return nextStep != null && this.clock.instant().isAfter(nextStep.plus(TOLERANCE));
	}

}

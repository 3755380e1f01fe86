package io.github.telegramspring.boot.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.telegramspring.bot.polling.PollingStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class PollingLivenessHealthIndicatorTests {

	private static final Instant NEXT_STEP = Instant.ofEpochSecond(1_800_000_000);

	@Test
	void isUpBeforeAndSoonAfterTheNextStepIsDue() {
		assertThat(health(NEXT_STEP.minus(Duration.ofHours(1))).getStatus()).isEqualTo(Status.UP);
		assertThat(health(NEXT_STEP.plus(Duration.ofMinutes(5))).getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isDownWhenTheNextStepIsLongOverdue() {
		Health health = health(NEXT_STEP.plus(Duration.ofMinutes(5)).plusMillis(1));
		assertThat(health.getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.getDetails()).containsEntry("bots", "shop")
			.containsEntry("reason", "Polling has made no step for too long");
	}

	@Test
	void isUpWhenPollingHasEnded() {
		assertThat(health(Map.of("shop", status(null)), NEXT_STEP).getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isUpWithoutPollers() {
		assertThat(health(Map.of(), NEXT_STEP).getStatus()).isEqualTo(Status.UP);
	}

	private static Health health(Instant now) {
		return health(Map.of("shop", status(NEXT_STEP), "support", status(NEXT_STEP.plus(Duration.ofHours(2)))), now);
	}

	private static Health health(Map<String, PollingStatus> pollers, Instant now) {
		PollingLivenessHealthIndicator indicator = new PollingLivenessHealthIndicator(
				pollers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, (poller) -> poller::getValue)),
				Clock.fixed(now, ZoneOffset.UTC));
		return indicator.health();
	}

	private static PollingStatus status(@Nullable Instant nextStep) {
		return new PollingStatus(nextStep != null, null, null, nextStep);
	}

}

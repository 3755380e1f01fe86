package io.github.telegramspring.boot.health;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

import io.github.telegramspring.api.error.ConflictException;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.bot.polling.PollingSettings;
import io.github.telegramspring.bot.polling.PollingStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class PollingHealthIndicatorTests {

	private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

	private static final PollingSettings SETTINGS = new PollingSettings(Duration.ofSeconds(50), 100, Set.of(), false,
			Duration.ofSeconds(1), Duration.ofSeconds(30));

	@Test
	void isUpWhileTelegramAnswers() {
		Health health = health(true, NOW.minusSeconds(50), null);
		assertThat(health.getStatus()).isEqualTo(Status.UP);
		assertThat(health.getDetails()).containsEntry("lastSuccess", NOW.minusSeconds(50)).doesNotContainKey("error");
	}

	@Test
	void isUpBeforeTheFirstAnswer() {
		assertThat(health(true, null, null).getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isUpWhileAFailureIsBeingRepeated() {
		Health health = health(true, NOW.minusSeconds(60), broken());
		assertThat(health.getStatus()).isEqualTo(Status.UP);
		assertThat(health.getDetails().get("error")).asString().startsWith("NetworkException: ");
	}

	@Test
	void isDownWhenTelegramHasNotAnsweredForTooLong() {
		assertThat(health(true, NOW.minusSeconds(111), broken()).getStatus()).isEqualTo(Status.DOWN);
		assertThat(health(true, null, broken()).getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void isDownWhenAnotherInstancePolls() {
		Health health = health(true, NOW,
				new ConflictException("getUpdates", "Conflict: terminated by other getUpdates"));
		assertThat(health.getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void isDownWhenPollingHasEnded() {
		Health health = health(false, NOW, new UnauthorizedException("getUpdates", 401, "Unauthorized"));
		assertThat(health.getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.getDetails()).containsEntry("reason", "Polling has ended")
			.containsEntry("error", "UnauthorizedException: "
					+ new UnauthorizedException("getUpdates", 401, "Unauthorized").getMessage());
	}

	private static Throwable broken() {
		return new NetworkException("getUpdates", Delivery.UNKNOWN, new IOException("cut"));
	}

	private static Health health(boolean running, @Nullable Instant lastSuccess, @Nullable Throwable lastError) {
		return new PollingHealthIndicator(() -> new PollingStatus(running, lastSuccess, lastError, null), SETTINGS,
				Clock.fixed(NOW, ZoneOffset.UTC))
			.health();
	}

}

package io.github.telegramspring.boot.health;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.api.model.WebhookInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

@ExtendWith(MockitoExtension.class)
class WebhookHealthIndicatorTests {

	private static final String URL = "https://bot.example.com/telegram/webhook";

	private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

	private static final WebhookInfo INFO = WebhookInfo.of(URL, false, 0);

	@Mock
	private TelegramBot bot;

	@Mock
	private Clock clock;

	private final AtomicReference<Instant> lastReceived = new AtomicReference<>();

	private WebhookHealthIndicator indicator;

	@BeforeEach
	void createIndicator() {
		lenient().when(this.clock.instant()).thenReturn(NOW);
		this.indicator = new WebhookHealthIndicator(this.bot, URL, this.lastReceived::get, Duration.ofMinutes(1),
				this.clock);
	}

	@Test
	void isUpWhenTelegramDeliversHere() {
		Health health = health(INFO);
		assertThat(health.getStatus()).isEqualTo(Status.UP);
		assertThat(health.getDetails()).containsEntry("pendingUpdates", 0).containsEntry("url", URL);
	}

	@Test
	void isDownWithoutAWebhook() {
		Health health = health(WebhookInfo.of("", false, 3));
		assertThat(health.getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.getDetails()).containsEntry("reason", "No webhook is registered");
	}

	@Test
	void isDownWithAnotherWebhookAndDoesNotTellItsAddress() {
		Health health = health(WebhookInfo.of("https://other.example.com/bot7:AAAsecret", false, 0));
		assertThat(health.getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.getDetails()).containsEntry("reason", "Another webhook is registered");
		assertThat(health.toString()).doesNotContain("AAAsecret");
	}

	@Test
	void isDownWhenDeliveriesFailSinceTheLatestUpdate() {
		this.lastReceived.set(NOW.minusSeconds(20));
		Health health = health(failed(5));
		assertThat(health.getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.getDetails()).containsEntry("lastError", "Connection timed out")
			.containsEntry("lastErrorDate", NOW.minusSeconds(10))
			.containsEntry("pendingUpdates", 5);
	}

	@Test
	void isDownWhenNoUpdateCouldBeDelivered() {
		assertThat(health(failed(1)).getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void isUpWhenAnUpdateCameInAfterTheFailure() {
		this.lastReceived.set(NOW.minusSeconds(5));
		assertThat(health(failed(5)).getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isUpWhenNothingWaitsAfterAFailure() {
		assertThat(health(failed(0)).getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isDownWhenTelegramDoesNotAcceptTheToken() {
		given(this.bot.getWebhookInfo()).willThrow(new UnauthorizedException("getWebhookInfo", 401, "Unauthorized"));
		assertThat(this.indicator.health().getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void asksTelegramAgainOnlyAfterSomeTime() {
		given(this.bot.getWebhookInfo()).willReturn(INFO);
		this.indicator.health();
		this.indicator.health();
		verify(this.bot, times(1)).getWebhookInfo();
		given(this.clock.instant()).willReturn(NOW.plusSeconds(60));
		this.indicator.health();
		verify(this.bot, times(2)).getWebhookInfo();
	}

	@Test
	void remembersForSomeTimeThatTelegramDoesNotAnswer() {
		given(this.bot.getWebhookInfo())
			.willThrow(new NetworkException("getWebhookInfo", Delivery.UNKNOWN, new IOException("cut")));
		assertThat(this.indicator.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(this.indicator.health().getStatus()).isEqualTo(Status.DOWN);
		verify(this.bot, times(1)).getWebhookInfo();
		given(this.clock.instant()).willReturn(NOW.plusSeconds(60));
		willReturn(INFO).given(this.bot).getWebhookInfo();
		assertThat(this.indicator.health().getStatus()).isEqualTo(Status.UP);
	}

	private Health health(WebhookInfo info) {
		given(this.bot.getWebhookInfo()).willReturn(info);
		return this.indicator.health();
	}

	private static WebhookInfo failed(int pending) {
		return WebhookInfo.of(URL, false, pending)
			.lastErrorDate(NOW.minusSeconds(10))
			.lastErrorMessage("Connection timed out");
	}

}

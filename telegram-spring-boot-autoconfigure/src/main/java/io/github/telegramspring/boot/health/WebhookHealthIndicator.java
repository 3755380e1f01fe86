package io.github.telegramspring.boot.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.WebhookInfo;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Tells whether updates come in by webhook, as Telegram sees it. They do not if Telegram
 * delivers them elsewhere or not at all, or if updates wait at Telegram and its latest
 * attempt to deliver one that is known of went wrong: the error is younger than the
 * latest update that came in.
 * <p>
 * What Telegram says, or that it does not, is remembered for some time, so that probes do
 * not become calls. The address that is registered instead of the right one is not shown,
 * since there are those that contain tokens.
 */
public final class WebhookHealthIndicator extends AbstractHealthIndicator {

	private final TelegramBot bot;

	private final String url;

	private final Supplier<@Nullable Instant> lastReceived;

	private final Duration timeToLive;

	private final Clock clock;

	private Supplier<WebhookInfo> info;

	private Instant expires = Instant.MIN;

	/**
	 * Creates the indicator.
	 * @param bot asks Telegram
	 * @param url the address that updates are to be delivered to
	 * @param lastReceived tells when the latest update came in, if one has
	 * @param timeToLive how long an answer of Telegram is remembered
	 * @param clock tells the time
	 */
	public WebhookHealthIndicator(TelegramBot bot, String url, Supplier<@Nullable Instant> lastReceived,
			Duration timeToLive, Clock clock) {
		super("Telegram could not be asked about the webhook");
		this.bot = bot;
		this.info = bot::getWebhookInfo;
		this.url = url;
		this.lastReceived = lastReceived;
		this.timeToLive = timeToLive;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		WebhookInfo info = info();
		health.up().withDetail("url", this.url).withDetail("pendingUpdates", info.pendingUpdateCount());
		if (info.lastErrorDate() != null) {
			health.withDetail("lastError", String.valueOf(info.lastErrorMessage()))
				.withDetail("lastErrorDate", info.lastErrorDate());
		}
		if (info.url().isEmpty()) {
			health.down().withDetail("reason", "No webhook is registered");
		}
		else if (!info.url().equals(this.url)) {
			health.down().withDetail("reason", "Another webhook is registered");
		}
		else if (isFailing(info)) {
			health.down().withDetail("reason", "Telegram cannot deliver updates");
		}
	}

	private boolean isFailing(WebhookInfo info) {
		Instant received = this.lastReceived.get();
		return info.lastErrorDate() != null && info.pendingUpdateCount() > 0
				&& (received == null || info.lastErrorDate().isAfter(received));
	}

	private synchronized WebhookInfo info() {
		Instant now = this.clock.instant();
		if (!now.isBefore(this.expires)) {
			this.info = ask();
			this.expires = this.clock.instant().plus(this.timeToLive);
		}
		return this.info.get();
	}

	private Supplier<WebhookInfo> ask() {
		try {
			WebhookInfo answer = this.bot.getWebhookInfo();
			return () -> answer;
		}
		catch (RuntimeException ex) {
			return () -> {
				throw ex;
			};
		}
	}

}

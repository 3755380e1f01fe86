package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.DurationUnit;

/**
 * How the application asks Telegram for updates.
 */
@ConfigurationProperties("telegram.bot.polling")
public class TelegramPollingProperties {

	/**
	 * Time that Telegram waits for the next update before it answers, up to 50 seconds.
	 * If a duration suffix is not specified, seconds will be used.
	 */
	@DurationUnit(ChronoUnit.SECONDS)
	private Duration timeout = Duration.ofSeconds(50);

	/**
	 * Number of updates to take at a time, 1-100.
	 */
	private int limit = 100;

	private final Backoff backoff = new Backoff();

	public Duration getTimeout() {
		return this.timeout;
	}

	public void setTimeout(Duration timeout) {
		this.timeout = timeout;
	}

	public int getLimit() {
		return this.limit;
	}

	public void setLimit(int limit) {
		this.limit = limit;
	}

	public Backoff getBackoff() {
		return this.backoff;
	}

	/**
	 * How long to pause when Telegram cannot be reached.
	 */
	public static class Backoff {

		/**
		 * Pause after the first failure. Each further one doubles it.
		 */
		private Duration initial = Duration.ofSeconds(1);

		/**
		 * Longest pause.
		 */
		private Duration max = Duration.ofSeconds(30);

		public Duration getInitial() {
			return this.initial;
		}

		public void setInitial(Duration initial) {
			this.initial = initial;
		}

		public Duration getMax() {
			return this.max;
		}

		public void setMax(Duration max) {
			this.max = max;
		}

	}

}

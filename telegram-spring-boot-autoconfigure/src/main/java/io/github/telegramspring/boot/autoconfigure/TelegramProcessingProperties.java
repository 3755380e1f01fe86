package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Within which limits updates are handled.
 */
@ConfigurationProperties("telegram.bot.processing")
public class TelegramProcessingProperties {

	/**
	 * Number of updates that are handled at the same time. Those of one chat or user are
	 * handled one after the other in any case.
	 */
	private int concurrency = 200;

	/**
	 * Number of updates that wait for their turn. Telegram is asked to deliver more
	 * later.
	 */
	private int queueCapacity = 1000;

	/**
	 * Time that updates in flight have to finish when the application stops.
	 */
	private Duration shutdownTimeout = Duration.ofSeconds(25);

	private final Retry retry = new Retry();

	public int getConcurrency() {
		return this.concurrency;
	}

	public void setConcurrency(int concurrency) {
		this.concurrency = concurrency;
	}

	public int getQueueCapacity() {
		return this.queueCapacity;
	}

	public void setQueueCapacity(int queueCapacity) {
		this.queueCapacity = queueCapacity;
	}

	public Duration getShutdownTimeout() {
		return this.shutdownTimeout;
	}

	public void setShutdownTimeout(Duration shutdownTimeout) {
		this.shutdownTimeout = shutdownTimeout;
	}

	public Retry getRetry() {
		return this.retry;
	}

	/**
	 * What happens to updates whose handler throws a RetryableUpdateException.
	 */
	public static class Retry {

		/**
		 * Number of attempts at handling an update, the first one included.
		 */
		private int maxAttempts = 5;

		/**
		 * Pause before the next attempt, if the exception does not tell one.
		 */
		private Duration delay = Duration.ofSeconds(5);

		public int getMaxAttempts() {
			return this.maxAttempts;
		}

		public void setMaxAttempts(int maxAttempts) {
			this.maxAttempts = maxAttempts;
		}

		public Duration getDelay() {
			return this.delay;
		}

		public void setDelay(Duration delay) {
			this.delay = delay;
		}

	}

}

package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the bot does when calls fail or are too many.
 */
@ConfigurationProperties("telegram.bot.client")
public class TelegramSendingProperties {

	private final Retry retry = new Retry();

	private final FloodControl floodControl = new FloodControl();

	private final RateLimit rateLimit = new RateLimit();

	public Retry getRetry() {
		return this.retry;
	}

	public FloodControl getFloodControl() {
		return this.floodControl;
	}

	public RateLimit getRateLimit() {
		return this.rateLimit;
	}

	/**
	 * How failed calls are repeated.
	 */
	public static class Retry {

		/**
		 * Number of times that a failed call is repeated.
		 */
		private int maxRetries = 3;

		/**
		 * Pause before the first repetition. Each further one doubles it.
		 */
		private Duration delay = Duration.ofMillis(500);

		/**
		 * Longest pause.
		 */
		private Duration maxDelay = Duration.ofSeconds(10);

		/**
		 * Longest pause that Telegram may ask for. Calls that would have to wait longer
		 * fail at once.
		 */
		private Duration maxRetryAfter = Duration.ofSeconds(60);

		/**
		 * Time in which a call is repeated.
		 */
		private Duration timeout = Duration.ofMinutes(2);

		public int getMaxRetries() {
			return this.maxRetries;
		}

		public void setMaxRetries(int maxRetries) {
			this.maxRetries = maxRetries;
		}

		public Duration getDelay() {
			return this.delay;
		}

		public void setDelay(Duration delay) {
			this.delay = delay;
		}

		public Duration getMaxDelay() {
			return this.maxDelay;
		}

		public void setMaxDelay(Duration maxDelay) {
			this.maxDelay = maxDelay;
		}

		public Duration getMaxRetryAfter() {
			return this.maxRetryAfter;
		}

		public void setMaxRetryAfter(Duration maxRetryAfter) {
			this.maxRetryAfter = maxRetryAfter;
		}

		public Duration getTimeout() {
			return this.timeout;
		}

		public void setTimeout(Duration timeout) {
			this.timeout = timeout;
		}

	}

	/**
	 * How the pauses that Telegram asks for are kept to.
	 */
	public static class FloodControl {

		/**
		 * Time that a call waits for the end of a pause. Calls that would have to wait
		 * longer fail at once.
		 */
		private Duration maxWait = Duration.ofSeconds(60);

		/**
		 * Number of calls that wait at the same time. Further ones fail at once.
		 */
		private int maxWaiting = 1000;

		/**
		 * Number of chats that have to be paused for a method at the same time until the
		 * method is paused for all chats.
		 */
		private int chatsForMethod = 5;

		public Duration getMaxWait() {
			return this.maxWait;
		}

		public void setMaxWait(Duration maxWait) {
			this.maxWait = maxWait;
		}

		public int getMaxWaiting() {
			return this.maxWaiting;
		}

		public void setMaxWaiting(int maxWaiting) {
			this.maxWaiting = maxWaiting;
		}

		public int getChatsForMethod() {
			return this.chatsForMethod;
		}

		public void setChatsForMethod(int chatsForMethod) {
			this.chatsForMethod = chatsForMethod;
		}

	}

	/**
	 * How many messages the bot sends at most.
	 */
	public static class RateLimit {

		/**
		 * Number of messages a second to all chats together.
		 */
		private int perSecond = 30;

		/**
		 * Number of messages a second to one chat.
		 */
		private int perSecondInChat = 1;

		/**
		 * Number of messages a minute to one group or channel.
		 */
		private int perMinuteInGroup = 20;

		/**
		 * Number of messages a second that are paid for.
		 */
		private int paidPerSecond = 1000;

		public int getPerSecond() {
			return this.perSecond;
		}

		public void setPerSecond(int perSecond) {
			this.perSecond = perSecond;
		}

		public int getPerSecondInChat() {
			return this.perSecondInChat;
		}

		public void setPerSecondInChat(int perSecondInChat) {
			this.perSecondInChat = perSecondInChat;
		}

		public int getPerMinuteInGroup() {
			return this.perMinuteInGroup;
		}

		public void setPerMinuteInGroup(int perMinuteInGroup) {
			this.perMinuteInGroup = perMinuteInGroup;
		}

		public int getPaidPerSecond() {
			return this.paidPerSecond;
		}

		public void setPaidPerSecond(int paidPerSecond) {
			this.paidPerSecond = paidPerSecond;
		}

	}

}

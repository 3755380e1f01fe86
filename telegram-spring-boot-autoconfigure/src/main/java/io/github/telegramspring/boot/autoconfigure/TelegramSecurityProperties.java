package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What Spring Security knows of those who send updates.
 */
@ConfigurationProperties("telegram.bot.security")
public class TelegramSecurityProperties {

	private final Membership membership = new Membership();

	public Membership getMembership() {
		return this.membership;
	}

	/**
	 * What users may do in chats.
	 */
	public static class Membership {

		/**
		 * How long to go by what Telegram told about a member of a chat. Updates that
		 * tell of a change put an end to it.
		 */
		private Duration timeToLive = Duration.ofMinutes(1);

		/**
		 * Number of members of chats to remember.
		 */
		private int size = 10_000;

		public Duration getTimeToLive() {
			return this.timeToLive;
		}

		public void setTimeToLive(Duration timeToLive) {
			this.timeToLive = timeToLive;
		}

		public int getSize() {
			return this.size;
		}

		public void setSize(int size) {
			this.size = size;
		}

	}

}

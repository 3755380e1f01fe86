package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How albums are gathered, if there are handlers for them.
 */
@ConfigurationProperties("telegram.bot.albums")
public class TelegramAlbumProperties {

	/**
	 * Time in which no further message of an album has to come in for it to be complete.
	 */
	private Duration quietPeriod = Duration.ofMillis(500);

	/**
	 * Number of albums that are gathered at the same time. Telegram is asked to deliver
	 * more later.
	 */
	private int maxWaiting = 1000;

	public Duration getQuietPeriod() {
		return this.quietPeriod;
	}

	public void setQuietPeriod(Duration quietPeriod) {
		this.quietPeriod = quietPeriod;
	}

	public int getMaxWaiting() {
		return this.maxWaiting;
	}

	public void setMaxWaiting(int maxWaiting) {
		this.maxWaiting = maxWaiting;
	}

}

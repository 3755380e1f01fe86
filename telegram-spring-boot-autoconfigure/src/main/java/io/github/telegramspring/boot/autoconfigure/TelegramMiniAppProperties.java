package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is accepted from the Mini Apps of the bot.
 */
@ConfigurationProperties("telegram.bot.mini-app")
public class TelegramMiniAppProperties {

	/**
	 * Greatest age of the data that tells who has opened a Mini App.
	 */
	private Duration maxAge = Duration.ofDays(1);

	public Duration getMaxAge() {
		return this.maxAge;
	}

	public void setMaxAge(Duration maxAge) {
		this.maxAge = maxAge;
	}

}

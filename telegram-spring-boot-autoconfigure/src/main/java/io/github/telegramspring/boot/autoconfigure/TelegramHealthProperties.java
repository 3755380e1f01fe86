package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the health of the bot is found out.
 */
@ConfigurationProperties("telegram.bot.health")
public class TelegramHealthProperties {

	/**
	 * Time for which what Telegram says about the webhook is remembered, so that not
	 * every probe makes a call.
	 */
	private Duration webhookTimeToLive = Duration.ofMinutes(1);

	public Duration getWebhookTimeToLive() {
		return this.webhookTimeToLive;
	}

	public void setWebhookTimeToLive(Duration webhookTimeToLive) {
		this.webhookTimeToLive = webhookTimeToLive;
	}

}

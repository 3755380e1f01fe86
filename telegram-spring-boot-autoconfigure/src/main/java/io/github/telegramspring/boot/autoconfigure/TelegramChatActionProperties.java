package io.github.telegramspring.boot.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How it is shown what the bot is doing.
 */
@ConfigurationProperties("telegram.bot.chat-action")
public class TelegramChatActionProperties {

	/**
	 * Time that a handler has to take before its chat action is shown.
	 */
	private Duration delay = Duration.ofMillis(300);

	public Duration getDelay() {
		return this.delay;
	}

	public void setDelay(Duration delay) {
		this.delay = delay;
	}

}

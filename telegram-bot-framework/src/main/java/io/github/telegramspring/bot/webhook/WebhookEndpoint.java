package io.github.telegramspring.bot.webhook;

/**
 * Takes in the updates that Telegram delivers, whatever the web server is.
 */
public interface WebhookEndpoint {

	/**
	 * Tells what was refused and how was answered.
	 * @return the numbers at this moment
	 */
	WebhookStatistics statistics();

}

package io.github.telegramspring.bot.webhook;

import java.util.Map;

/**
 * What a webhook endpoint has counted since it was made.
 *
 * @param refusals requests that were refused, by the reason
 * @param repliesInResponse methods that rode in the answer to a delivery
 * @param repliesByCall methods that could have, but had to be called
 */
public record WebhookStatistics(Map<RefusalReason, Long> refusals, long repliesInResponse, long repliesByCall) {

	/**
	 * Copies the numbers.
	 */
	public WebhookStatistics {
		refusals = Map.copyOf(refusals);
	}

	/**
	 * Returns how many requests were refused for a reason.
	 * @param reason the reason
	 * @return the number of requests
	 */
	public long refused(RefusalReason reason) {
		return this.refusals.getOrDefault(reason, 0L);
	}

}

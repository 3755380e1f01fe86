package io.github.telegramspring.bot.webhook;

/**
 * What a webhook endpoint has counted since it was made.
 *
 * @param wrongSecrets requests with a wrong secret or none
 * @param foreignAddresses requests from addresses that are not allowed
 * @param repliesInResponse methods that rode in the answer to a delivery
 * @param repliesByCall methods that could have, but had to be called
 */
public record WebhookStatistics(long wrongSecrets, long foreignAddresses, long repliesInResponse, long repliesByCall) {

}

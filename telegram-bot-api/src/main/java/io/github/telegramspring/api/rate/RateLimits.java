package io.github.telegramspring.api.rate;

import org.springframework.util.Assert;

/**
 * How many messages a bot sends at most.
 *
 * <pre class="code">
 * new Bucket4jRateLimiter(new RateLimits(25, 1, 15, 500));
 * </pre>
 *
 * @param perSecond messages a second to all chats together
 * @param perSecondInChat messages a second to one chat
 * @param perMinuteInGroup messages a minute to one group or channel
 * @param paidPerSecond messages a second that are paid for with
 * {@code allow_paid_broadcast}
 */
public record RateLimits(int perSecond, int perSecondInChat, int perMinuteInGroup, int paidPerSecond) {

	private static final RateLimits TELEGRAM = new RateLimits(30, 1, 20, 1000);

	/**
	 * Checks the values.
	 * @throws IllegalArgumentException if one of them is less than 1
	 */
	public RateLimits {
		Assert.isTrue(perSecond > 0 && perSecondInChat > 0 && perMinuteInGroup > 0 && paidPerSecond > 0,
				"Limits must be 1 or more");
	}

	/**
	 * Returns what Telegram advises: 30 a second, 1 a second to a chat, 20 a minute to a
	 * group, 1000 a second if paid for.
	 * @return the limits
	 */
	public static RateLimits of() {
		return TELEGRAM;
	}

}

package io.github.telegramspring.bot.polling;

import java.time.Duration;
import java.util.Set;

import io.github.telegramspring.api.model.UpdateType;

/**
 * How to ask for updates.
 *
 * @param timeout how long Telegram may wait for the next update before it answers: up to
 * 50 seconds
 * @param limit how many updates to take at a time: 1-100
 * @param updateTypes the kinds of updates to ask for
 * @param dropPendingUpdates whether updates that are waiting at the start are dropped
 * @param initialBackOff the time before the first repetition of a call that failed
 * @param maxBackOff the longest time before a repetition
 */
public record PollingSettings(Duration timeout, int limit, Set<UpdateType> updateTypes, boolean dropPendingUpdates,
		Duration initialBackOff, Duration maxBackOff) {

	private static final Duration MAX_TIMEOUT = Duration.ofSeconds(50);

	/**
	 * Checks the limits of the Bot API.
	 */
	public PollingSettings {
		if (timeout.isNegative() || timeout.compareTo(MAX_TIMEOUT) > 0) {
			throw new IllegalArgumentException(
					"Telegram waits for updates up to 50 seconds, but " + timeout.toSeconds() + " were asked for");
		}
		if (limit < 1 || limit > 100) {
			throw new IllegalArgumentException(
					"Telegram gives 1 to 100 updates at a time, but " + limit + " were asked for");
		}
		updateTypes = Set.copyOf(updateTypes);
	}

}

package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.Set;

import io.github.telegramspring.api.model.UpdateType;

/**
 * Which albums are gathered, and how.
 *
 * @param types the kinds of messages whose albums are gathered; none to handle all
 * messages one by one
 * @param quietPeriod how long no message of an album has to come in for it to be complete
 * @param maxWaiting how many albums are gathered at a time, 1 or more; what would begin
 * another one is rejected, and delivered again
 */
public record AlbumSettings(Set<UpdateType> types, Duration quietPeriod, int maxWaiting) {

	/**
	 * Handles all messages one by one.
	 */
	public static final AlbumSettings NONE = of(Set.of());

	/**
	 * Checks the settings.
	 * @throws IllegalArgumentException if a number is too small
	 */
	public AlbumSettings {
		if (quietPeriod.isNegative() || quietPeriod.isZero()) {
			throw new IllegalArgumentException(
					"Messages of an album have to be waited for, but the time is " + quietPeriod.toMillis() + " ms");
		}
		if (maxWaiting < 1) {
			throw new IllegalArgumentException(
					"At least 1 album has to be gathered at a time, but the limit is " + maxWaiting);
		}
		types = Set.copyOf(types);
	}

	/**
	 * Gathers the albums of some kinds of messages: complete after half a second, and
	 * 1000 at a time.
	 * @param types the kinds
	 * @return the settings
	 */
	public static AlbumSettings of(Set<UpdateType> types) {
		return new AlbumSettings(types, Duration.ofMillis(500), 1000);
	}

}

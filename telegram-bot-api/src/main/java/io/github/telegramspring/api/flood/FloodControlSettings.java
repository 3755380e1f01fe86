package io.github.telegramspring.api.flood;

import java.time.Duration;

import org.springframework.util.Assert;

/**
 * How long and how many calls wait for the end of a pause.
 *
 * <pre class="code">
 * FloodControlSettings.of().maxWait(Duration.ofSeconds(10)).maxWaiting(100)
 * </pre>
 *
 * @param maxWait how long one call waits in all; a call that would have to wait longer
 * fails at once
 * @param maxWaiting how many calls wait at a time; further ones fail at once
 * @param chatsForMethod how many chats have to be paused for the same method at a time
 * until the whole method is
 */
public record FloodControlSettings(Duration maxWait, int maxWaiting, int chatsForMethod) {

	private static final FloodControlSettings USUAL = new FloodControlSettings(Duration.ofSeconds(60), 1000, 5);

	/**
	 * Checks the values.
	 * @throws IllegalArgumentException if one of them makes no sense
	 */
	public FloodControlSettings {
		Assert.isTrue(!maxWait.isNegative(), () -> "maxWait must not be negative, but is " + maxWait);
		Assert.isTrue(maxWaiting >= 0, () -> "maxWaiting must be 0 or more, but is " + maxWaiting);
		Assert.isTrue(chatsForMethod >= 2, () -> "chatsForMethod must be 2 or more, but is " + chatsForMethod);
	}

	/**
	 * Returns the usual settings: up to 60 seconds, up to 1000 calls, 5 chats.
	 * @return the settings
	 */
	public static FloodControlSettings of() {
		return USUAL;
	}

	/**
	 * Returns a copy with this time.
	 * @param maxWait how long one call waits in all
	 * @return the copy
	 */
	public FloodControlSettings maxWait(Duration maxWait) {
		return new FloodControlSettings(maxWait, this.maxWaiting, this.chatsForMethod);
	}

	/**
	 * Returns a copy with this number of calls.
	 * @param maxWaiting how many calls wait at a time
	 * @return the copy
	 */
	public FloodControlSettings maxWaiting(int maxWaiting) {
		return new FloodControlSettings(this.maxWait, maxWaiting, this.chatsForMethod);
	}

	/**
	 * Returns a copy with this number of chats.
	 * @param chatsForMethod how many chats have to be paused until a method is
	 * @return the copy
	 */
	public FloodControlSettings chatsForMethod(int chatsForMethod) {
		return new FloodControlSettings(this.maxWait, this.maxWaiting, chatsForMethod);
	}

}

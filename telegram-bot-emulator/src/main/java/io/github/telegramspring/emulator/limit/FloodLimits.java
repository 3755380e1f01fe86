package io.github.telegramspring.emulator.limit;

/**
 * How many messages each bot may send, forward, copy and edit before its calls are
 * refused with 429 and a {@code retry_after}. The real limits are not known exactly, and
 * they vary; those of {@link #TELEGRAM} are what Telegram's FAQ for bots advises
 * (telegram-server.md §6).
 *
 * @param perSecond how many in a second in all, 0 for no limit
 * @param perSecondInChat how many in a second in the same chat, 0 for no limit
 * @param perMinuteInGroup how many in a minute in the same group, supergroup or channel,
 * 0 for no limit
 */
public record FloodLimits(int perSecond, int perSecondInChat, int perMinuteInGroup) {

	/**
	 * No limits at all.
	 */
	public static final FloodLimits NONE = new FloodLimits(0, 0, 0);

	/**
	 * 30 a second, one a second in the same chat, 20 a minute in the same group.
	 */
	public static final FloodLimits TELEGRAM = new FloodLimits(30, 1, 20);

	/**
	 * Checks the values.
	 */
	public FloodLimits {
		if (perSecond < 0 || perSecondInChat < 0 || perMinuteInGroup < 0) {
			throw new IllegalArgumentException(
					"A flood limit is a number of messages, or 0 for no limit, but these are " + perSecond + ", "
							+ perSecondInChat + " and " + perMinuteInGroup);
		}
	}

}

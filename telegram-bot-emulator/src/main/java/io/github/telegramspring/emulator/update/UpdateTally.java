package io.github.telegramspring.emulator.update;

/**
 * What became of the updates of a bot. Updates whose number is missing were not wanted,
 * or came when the queue was full.
 *
 * @param queued how many were queued
 * @param delivered how many the bot got at least once
 * @param redelivered how many times the bot got one that it had got before
 * @param confirmed how many it got and confirmed
 * @param lost how many were dropped before the bot got them, for example because they
 * were too old
 */
public record UpdateTally(long queued, long delivered, long redelivered, long confirmed, long lost) {

	/**
	 * Returns how many updates are neither confirmed nor lost.
	 * @return the {@code pending_update_count}
	 */
	public long pending() {
		return this.queued - this.confirmed - this.lost;
	}

}

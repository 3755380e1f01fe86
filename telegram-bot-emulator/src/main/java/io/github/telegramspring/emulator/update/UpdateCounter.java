package io.github.telegramspring.emulator.update;

/**
 * Counts what becomes of the updates of a bot.
 */
final class UpdateCounter {

	private long queued;

	private long delivered;

	private long redelivered;

	private long confirmed;

	private long lost;

	void queue() {
		this.queued++;
	}

	void deliver(boolean again) {
		if (again) {
			this.redelivered++;
		}
		else {
			this.delivered++;
		}
	}

	void remove(boolean wasDelivered) {
		if (wasDelivered) {
			this.confirmed++;
		}
		else {
			this.lost++;
		}
	}

	UpdateTally tally() {
		return new UpdateTally(this.queued, this.delivered, this.redelivered, this.confirmed, this.lost);
	}

}

package io.github.telegramspring.emulator.update;

import java.time.Instant;

import io.github.telegramspring.api.model.UpdateType;

/**
 * An update that waits for its bot, and how far it has come.
 */
public final class StoredUpdate {

	private final int id;

	private final UpdateType type;

	private final UpdateTerms terms;

	private final byte[] json;

	private State state = State.WAITING;

	private final UpdateCounter counter;

	private Runnable whenTaken = () -> {
	};

	StoredUpdate(int id, UpdateType type, UpdateTerms terms, byte[] json, UpdateCounter counter) {
		this.id = id;
		this.type = type;
		this.terms = terms;
		this.json = json;
		this.counter = counter;
	}

	/**
	 * Returns the number of the update.
	 * @return the {@code update_id}
	 */
	public int id() {
		return this.id;
	}

	/**
	 * Returns what the update is about.
	 * @return the kind
	 */
	public UpdateType type() {
		return this.type;
	}

	/**
	 * Returns the queue in which webhooks keep the order.
	 * @return the id of the queue (telegram-server.md §4.2)
	 */
	public long queueId() {
		return this.terms.queueId();
	}

	/**
	 * Tells whether the update is too old for being delivered.
	 * @param time a time
	 * @return whether it is too old at this time
	 */
	public boolean isExpired(Instant time) {
		return this.terms.expires().isBefore(time);
	}

	/**
	 * Returns what is sent to the bot.
	 * @return the bytes
	 */
	public byte[] json() {
		return this.json.clone();
	}

	/**
	 * Returns the size of what is sent to the bot.
	 * @return the number of bytes
	 */
	int size() {
		return this.json.length;
	}

	/**
	 * Has something done when the bot gets the update for the first time.
	 * @param action what to do
	 */
	public void whenTaken(Runnable action) {
		this.whenTaken = action;
	}

	/**
	 * Notes that the bot gets the update.
	 */
	public void markTaken() {
		this.counter.deliver(this.state != State.WAITING);
		if (this.state == State.WAITING) {
			this.state = State.TAKEN;
			this.whenTaken.run();
		}
	}

	void markGone() {
		this.state = (this.state == State.TAKEN) ? State.DONE : State.LOST;
		this.counter.remove(this.state == State.DONE);
	}

	/**
	 * Returns how far the update has come.
	 * @return its state
	 */
	public State state() {
		return this.state;
	}

	@Override
	public String toString() {
		return this.type.value() + " update " + this.id;
	}

	/**
	 * How far an update has come.
	 */
	public enum State {

		/**
		 * The bot has not got it yet.
		 */
		WAITING,

		/**
		 * The bot got it at least once.
		 */
		TAKEN,

		/**
		 * The bot got it and confirmed it, or it was dropped after that.
		 */
		DONE,

		/**
		 * It was dropped before the bot got it.
		 */
		LOST

	}

}

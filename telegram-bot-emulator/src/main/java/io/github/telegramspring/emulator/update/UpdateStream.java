package io.github.telegramspring.emulator.update;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import org.jspecify.annotations.Nullable;

/**
 * Where the updates of a bot come in: those it wants are queued, and whoever takes them
 * to the bot is told.
 */
public final class UpdateStream {

	private static final Duration LIFETIME = Duration.ofDays(1);

	private final AllowedUpdates allowed = new AllowedUpdates();

	private final List<Runnable> takers = new ArrayList<>();

	private final UpdateQueue queue;

	/**
	 * Starts without updates.
	 * @param random tells the first id
	 */
	public UpdateStream(Random random) {
		this.queue = new UpdateQueue(random);
	}

	/**
	 * Returns the updates that are not confirmed.
	 * @return the queue
	 */
	public UpdateQueue queue() {
		return this.queue;
	}

	/**
	 * Returns the kinds of updates the bot wants.
	 * @return the kinds
	 */
	public AllowedUpdates allowed() {
		return this.allowed;
	}

	/**
	 * Adds somebody who takes updates to the bot.
	 * @param taker is told that there is a new update
	 */
	public void addTaker(Runnable taker) {
		this.takers.add(taker);
	}

	/**
	 * Queues a message, which lives for a day after its date (telegram-server.md §4.3)
	 * and keeps the order within its chat (§4.2).
	 * @param chatId the chat
	 * @param date the date of the message
	 * @param message the message
	 * @return the update, or {@code null} if the bot does not want messages or has too
	 * many updates waiting
	 */
	public @Nullable StoredUpdate addMessage(long chatId, Instant date, JsonWritable message) {
		return add(UpdateType.MESSAGE, chatId, date.plus(LIFETIME), message);
	}

	private @Nullable StoredUpdate add(UpdateType type, long queueId, Instant expires, JsonWritable content) {
		if (!this.allowed.contains(type)) {
			return null;
		}
		StoredUpdate update = this.queue.add(type, queueId, expires, content);
		if (update != null) {
			this.takers.forEach(Runnable::run);
		}
		return update;
	}

}

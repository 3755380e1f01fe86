package io.github.telegramspring.emulator.update;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.wire.WireJson;
import org.jspecify.annotations.Nullable;

/**
 * Where the updates of a bot come in: those it wants are queued, and whoever takes them
 * to the bot is told.
 */
public final class UpdateStream {

	private final AllowedUpdates allowed = new AllowedUpdates();

	private final List<Runnable> takers = new ArrayList<>();

	private final UpdateQueue queue;

	private final Clock clock;

	/**
	 * Starts without updates.
	 * @param random tells the first id
	 * @param clock tells how old updates are
	 */
	public UpdateStream(Random random, Clock clock) {
		this.queue = new UpdateQueue(random);
		this.clock = clock;
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
	 * Queues an update. Where and for how long follows from its content.
	 * @param type the kind of the update
	 * @param content what the update holds under the name of its kind
	 * @return the update, or {@code null} if the bot does not want this kind or has too
	 * many updates waiting
	 * @throws IllegalArgumentException if the content is not JSON, or lacks a chat, user,
	 * poll or date that such an update has
	 */
	public @Nullable StoredUpdate add(UpdateType type, JsonWritable content) {
		byte[] json = WireJson.bytes(content);
		UpdateTerms terms = UpdateTerms.of(type, WireJson.tree(json), this.clock.instant());
		if (!this.allowed.contains(type)) {
			return null;
		}
		StoredUpdate update = this.queue.add(type, terms, json);
		if (update != null) {
			this.takers.forEach(Runnable::run);
		}
		return update;
	}

}

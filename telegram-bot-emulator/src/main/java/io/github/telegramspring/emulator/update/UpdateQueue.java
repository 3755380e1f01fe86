package io.github.telegramspring.emulator.update;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.wire.UpdateJson;
import org.jspecify.annotations.Nullable;

/**
 * The updates of one bot that are not confirmed yet, in the order of their ids: one
 * queue, whether the bot polls or has a webhook (telegram-server.md §3).
 */
public final class UpdateQueue {

	private static final int MAX_UPDATES = 100_000;

	private static final int MAX_UPDATE_BYTES = 512 << 10;

	private static final int MAX_ANSWER_BYTES = 4 << 20;

	private static final long MAX_BYTES = 128L << 20;

	private final TreeMap<Integer, StoredUpdate> updates = new TreeMap<>();

	private final UpdateCounter counter = new UpdateCounter();

	private int nextId;

	private long bytes;

	UpdateQueue(Random random) {
		this.nextId = 2_000_001 + random.nextInt(998_000_000);
	}

	@Nullable StoredUpdate add(UpdateType type, UpdateTerms terms, byte[] content) {
		byte[] json = UpdateJson.bytes(this.nextId, type, content);
		if (this.updates.size() >= MAX_UPDATES || this.bytes + json.length > MAX_BYTES
				|| json.length > MAX_UPDATE_BYTES) {
			return null;
		}
		StoredUpdate update = new StoredUpdate(this.nextId, type, terms, json, this.counter);
		this.counter.queue();
		this.updates.put(this.nextId++, update);
		this.bytes += json.length;
		return update;
	}

	/**
	 * Returns what became of the updates so far.
	 * @return the counts
	 */
	public UpdateTally tally() {
		return this.counter.tally();
	}

	/**
	 * Does what the offset of {@code getUpdates} asks for: forgets the updates it
	 * confirms, and finds those to answer.
	 * @param offset the id of the first update to answer; 0 for the first there is; less
	 * than 0 for that many from the end
	 * @param limit how many to answer at most
	 * @param now the time
	 * @return the updates to answer, none of them expired
	 */
	List<StoredUpdate> fetch(int offset, int limit, Instant now) {
		int first = forgetBefore(offset);
		List<StoredUpdate> found = new ArrayList<>();
		int size = 0;
		for (StoredUpdate update = next(first, now); update != null; update = next(update.id() + 1, now)) {
			size += update.size();
			if (found.size() == limit || (!found.isEmpty() && size > MAX_ANSWER_BYTES)) {
				break;
			}
			found.add(update);
		}
		return found;
	}

	private int forgetBefore(int offset) {
		int head = this.updates.isEmpty() ? this.nextId : this.updates.firstKey();
		int first = head;
		if (offset < 0) {
			List<Integer> ids = new ArrayList<>(this.updates.keySet());
			first = (-(long) offset < ids.size()) ? ids.get(ids.size() + offset) : head;
		}
		else if (offset > 0 && offset <= this.nextId + 10 && offset >= head - 100_000) {
			first = offset;
		}
		List.copyOf(this.updates.headMap(first, false).values()).forEach(this::remove);
		return first;
	}

	/**
	 * Finds the next update that is worth delivering, and forgets those before it that
	 * are not.
	 * @param id the least number it can have
	 * @param now the time
	 * @return the update, or {@code null} if there is none
	 */
	public @Nullable StoredUpdate next(int id, Instant now) {
		Map.Entry<Integer, StoredUpdate> entry = this.updates.ceilingEntry(id);
		while (entry != null && entry.getValue().isExpired(now)) {
			remove(entry.getValue());
			entry = this.updates.ceilingEntry(id);
		}
		return (entry != null) ? entry.getValue() : null;
	}

	/**
	 * Forgets an update.
	 * @param update the update
	 */
	public void remove(StoredUpdate update) {
		if (this.updates.remove(update.id()) != null) {
			this.bytes -= update.size();
			update.markGone();
		}
	}

	/**
	 * Forgets all updates.
	 */
	public void clear() {
		List.copyOf(this.updates.values()).forEach(this::remove);
	}

	/**
	 * Returns how many updates are not confirmed.
	 * @return the {@code pending_update_count}
	 */
	public int size() {
		return this.updates.size();
	}

}

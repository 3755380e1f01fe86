package io.github.telegramspring.emulator.update;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import io.github.telegramspring.api.json.JsonWritable;
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

	private int nextId;

	private long bytes;

	UpdateQueue(Random random) {
		this.nextId = 2_000_001 + random.nextInt(998_000_000);
	}

	@Nullable StoredUpdate add(UpdateType type, long queueId, Instant expires, JsonWritable content) {
		byte[] json = UpdateJson.bytes(this.nextId, type, content);
		if (this.updates.size() >= MAX_UPDATES || this.bytes + json.length > MAX_BYTES
				|| json.length > MAX_UPDATE_BYTES) {
			return null;
		}
		StoredUpdate update = new StoredUpdate(this.nextId, type, queueId, expires, json);
		this.updates.put(this.nextId++, update);
		this.bytes += json.length;
		return update;
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
		removeExpired(now);
		List<StoredUpdate> found = new ArrayList<>();
		int size = 0;
		for (StoredUpdate update : this.updates.tailMap(first, true).values()) {
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

	private void removeExpired(Instant now) {
		this.updates.values().stream().filter((update) -> update.isExpired(now)).toList().forEach(this::remove);
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
	 * Returns the updates that came in after a certain one and are not confirmed.
	 * @param id the id of that one, or 0
	 * @return the updates in the order of their ids
	 */
	public List<StoredUpdate> waitingAfter(int id) {
		return List.copyOf(this.updates.tailMap(id, false).values());
	}

	/**
	 * Returns how many updates are not confirmed.
	 * @return the {@code pending_update_count}
	 */
	public int size() {
		return this.updates.size();
	}

}

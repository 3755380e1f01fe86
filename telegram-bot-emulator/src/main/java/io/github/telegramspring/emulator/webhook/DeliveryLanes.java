package io.github.telegramspring.emulator.webhook;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import io.github.telegramspring.emulator.update.StoredUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The queues of updates that a webhook holds in memory. Those that wait are kept in the
 * order in which they are due, and of those due at the same time the one with the least
 * number comes first (telegram-server.md §4.1).
 */
final class DeliveryLanes {

	private static final Comparator<DeliveryLane> BY_DUE_TIME = Comparator.comparing(DeliveryLane::due)
		.thenComparingLong(DeliveryLane::queueId);

	private final Map<Long, DeliveryLane> lanes = new HashMap<>();

	private final TreeSet<DeliveryLane> waiting = new TreeSet<>(BY_DUE_TIME);

	int size() {
		return this.lanes.size();
	}

	void add(StoredUpdate update, Instant now) {
		DeliveryLane lane = this.lanes.get(update.queueId());
		if (lane == null) {
			lane = new DeliveryLane(update.queueId(), now);
			this.lanes.put(update.queueId(), lane);
			this.waiting.add(lane);
		}
		lane.add(update, now);
	}

	/**
	 * Takes the lane that is due first out of those that wait; it has to be
	 * {@linkplain #putBack put back}.
	 * @param now the time
	 * @return the lane, or {@code null} if none is due
	 */
	@Nullable DeliveryLane takeDue(Instant now) {
		return hasDue(now) ? this.waiting.pollFirst() : null;
	}

	boolean hasDue(Instant now) {
		return !this.waiting.isEmpty() && !this.waiting.first().due().isAfter(now);
	}

	Optional<Instant> nextDue() {
		return this.waiting.isEmpty() ? Optional.empty() : Optional.of(this.waiting.first().due());
	}

	/**
	 * Lets a lane wait again, unless it has nothing left to deliver.
	 * @param lane the lane
	 */
	void putBack(DeliveryLane lane) {
		if (lane.isEmpty()) {
			this.lanes.remove(lane.queueId());
		}
		else {
			this.waiting.add(lane);
		}
	}

}

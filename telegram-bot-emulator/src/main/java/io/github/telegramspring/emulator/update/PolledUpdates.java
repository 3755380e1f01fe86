package io.github.telegramspring.emulator.update;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.telegramspring.emulator.fault.DeliveryFault;
import io.github.telegramspring.emulator.fault.Faults;

/**
 * Finds the updates that a call of {@code getUpdates} gets, with the faults that strike
 * them.
 */
final class PolledUpdates {

	private final List<StoredUpdate> duplicates = new ArrayList<>();

	private final String bot;

	private final UpdateQueue queue;

	private final Faults faults;

	PolledUpdates(String bot, UpdateQueue queue, Faults faults) {
		this.bot = bot;
		this.queue = queue;
		this.faults = faults;
	}

	/**
	 * Finds the updates, see {@link UpdateQueue#fetch}.
	 * @param offset the id of the first update wanted
	 * @param limit how many to find at most
	 * @param now the time
	 * @return the updates
	 */
	List<StoredUpdate> fetch(int offset, int limit, Instant now) {
		List<StoredUpdate> found = this.queue.fetch(offset, limit, now);
		if (found.isEmpty() && this.duplicates.isEmpty()) {
			return found;
		}
		List<StoredUpdate> faulty = new ArrayList<>(this.duplicates);
		this.duplicates.clear();
		found.stream().filter((update) -> isStruck(DeliveryFault.DUPLICATED, update)).forEach(this.duplicates::add);
		faulty.removeAll(found);
		faulty.addAll(found);
		reorder(faulty);
		return faulty;
	}

	private void reorder(List<StoredUpdate> updates) {
		for (int i = 1; i < updates.size(); i++) {
			StoredUpdate update = updates.get(i);
			if (update.queueId() == updates.get(i - 1).queueId() && isStruck(DeliveryFault.REORDERED, update)) {
				Collections.swap(updates, i - 1, i);
			}
		}
	}

	private boolean isStruck(DeliveryFault fault, StoredUpdate update) {
		return this.faults.strikesDelivery(fault, this.bot, update.queueId());
	}

}

package io.github.telegramspring.bot.lane;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A task that was admitted, and its place behind and before others. Guarded by the lock
 * of its {@link Lanes}.
 */
final class LaneEntry {

	private final LaneTask task;

	private final List<?> keys;

	private final @Nullable LaneEntry[] followers;

	private int predecessors;

	LaneEntry(LaneTask task, List<?> keys) {
		this.task = task;
		this.keys = keys;
		this.followers = new LaneEntry[keys.size()];
	}

	LaneTask task() {
		return this.task;
	}

	List<?> keys() {
		return this.keys;
	}

	/**
	 * Puts the task behind the last one of each of its keys, and in its place.
	 */
	void lineUp(Map<Object, LaneEntry> last) {
		for (Object key : this.keys) {
			LaneEntry predecessor = last.put(key, this);
			if (predecessor != null) {
				predecessor.followers[predecessor.keys.indexOf(key)] = this;
				this.predecessors++;
			}
		}
	}

	boolean isFree() {
		return this.predecessors == 0;
	}

	/**
	 * Makes way for the task that comes next for each key, and forgets keys without one.
	 * @param free takes the tasks that no other is before any more
	 */
	void leave(Map<Object, LaneEntry> last, Collection<LaneEntry> free) {
		for (int i = 0; i < this.followers.length; i++) {
			LaneEntry follower = this.followers[i];
			if (follower == null) {
				last.remove(this.keys.get(i));
			}
			else if (--follower.predecessors == 0) {
				free.add(follower);
			}
		}
	}

}

package io.github.telegramspring.api.flood;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * The lanes of what is paused. There is none for anything else, so there are no more than
 * there are pauses and waiting calls.
 */
final class Lanes {

	private final Map<Object, Lane> lanes = new ConcurrentHashMap<>();

	private final int mostAtATime;

	/**
	 * Creates the lanes.
	 * @param mostAtATime how many calls of a lane may go at a time, when they go well
	 */
	Lanes(int mostAtATime) {
		this.mostAtATime = mostAtATime;
	}

	/**
	 * Returns the lane of something that is paused, to be given back.
	 * @return the lane, or {@code null} if there is no pause
	 */
	@Nullable Lane find(Object key) {
		return this.lanes.isEmpty() ? null : this.lanes.computeIfPresent(key, (same, lane) -> lane.use());
	}

	/**
	 * Returns the lane of something, to be given back.
	 */
	Lane open(Object key) {
		return this.lanes.compute(key, (same, lane) -> ((lane != null) ? lane : new Lane(this.mostAtATime)).use());
	}

	/**
	 * Gives a lane back; it goes when nobody uses it and its pause is over.
	 */
	void release(Object key, Duration now) {
		this.lanes.computeIfPresent(key, (same, lane) -> {
			lane.release();
			return keep(lane, now);
		});
	}

	/**
	 * Removes lanes whose pause is over and that nobody uses any more, as those of calls
	 * that were given up.
	 */
	void removeExpired(Duration now) {
		this.lanes.keySet().forEach((key) -> this.lanes.computeIfPresent(key, (same, lane) -> keep(lane, now)));
	}

	private static @Nullable Lane keep(Lane lane, Duration now) {
		return (lane.isInUse() || lane.isPaused(now)) ? lane : null;
	}

	long countPausedFor(String method, Duration now) {
		return this.lanes.values().stream().filter((lane) -> lane.isPausedFor(method, now)).count();
	}

	int size() {
		return this.lanes.size();
	}

}

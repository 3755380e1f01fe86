package io.github.telegramspring.emulator.webhook;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import io.github.telegramspring.emulator.time.EmulatorClock;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one webhook, which are used again as long as it lets them live, and
 * made as fast as {@link ConnectionPace} allows. Must be used under the guard.
 */
final class WebhookConnections implements AutoCloseable {

	private final Deque<ConnectionSlot> idle = new ArrayDeque<>();

	private final Set<ConnectionSlot> busy = new LinkedHashSet<>();

	private final ConnectionPace pace = new ConnectionPace();

	private final WebhookTarget target;

	private final EmulatorClock clock;

	private final int max;

	WebhookConnections(WebhookTarget target, EmulatorClock clock, int max) {
		this.target = target;
		this.clock = clock;
		this.max = max;
	}

	/**
	 * Takes a connection that is free, or a new one; it has to be {@linkplain #release
	 * released}.
	 * @param wanted how many connections could be used
	 * @param now the time
	 * @return the connection, or {@code null} if there is none right now
	 */
	@Nullable ConnectionSlot take(int wanted, Instant now) {
		dropUnusable();
		ConnectionSlot slot = this.idle.pollFirst();
		if (slot == null && allowsMore(wanted, now) && !this.pace.next(now).isAfter(now)) {
			this.pace.open(now);
			slot = new ConnectionSlot(this.target, this.clock);
		}
		if (slot != null) {
			this.busy.add(slot);
		}
		return slot;
	}

	private void dropUnusable() {
		for (ConnectionSlot last = this.idle.peekLast(); last != null
				&& !last.isUsable(); last = this.idle.peekLast()) {
			this.idle.removeLast().close();
		}
	}

	private boolean allowsMore(int wanted, Instant now) {
		return this.pace.allowsMore(this.busy.size(), Math.min(wanted, this.max), now);
	}

	/**
	 * Returns when there may be a new connection.
	 * @param wanted how many connections could be used
	 * @param now the time
	 * @return the time, or nothing if one of those in use has to become free first
	 */
	Optional<Instant> nextChance(int wanted, Instant now) {
		return allowsMore(wanted, now) ? Optional.of(this.pace.next(now)) : Optional.empty();
	}

	/**
	 * Gives a connection back.
	 * @param slot the connection
	 * @param isSuccess whether the webhook took the update
	 * @param now the time
	 */
	void release(ConnectionSlot slot, boolean isSuccess, Instant now) {
		this.busy.remove(slot);
		if (isSuccess) {
			this.pace.succeed(now);
		}
		if (slot.isUsable()) {
			this.idle.addFirst(slot);
		}
		else {
			slot.close();
		}
	}

	@Override
	public void close() {
		this.idle.forEach(ConnectionSlot::close);
		this.busy.forEach(ConnectionSlot::close);
	}

}

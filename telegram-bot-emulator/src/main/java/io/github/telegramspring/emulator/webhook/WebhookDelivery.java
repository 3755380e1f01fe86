package io.github.telegramspring.emulator.webhook;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import javax.net.ssl.SSLException;

import io.github.telegramspring.emulator.fault.DeliveryFault;
import io.github.telegramspring.emulator.time.EmulatorClock;
import io.github.telegramspring.emulator.update.StoredUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Brings the updates of a bot to one webhook (telegram-server.md §4.1 and §4.5). Each
 * queue of updates is a {@link DeliveryLane}, and twice as many of them as there may be
 * connections are held in memory: if all of those are stuck, nothing else is delivered.
 * Whenever something changes, the lanes that are due are started, the one that waited
 * longest first, as far as connections go; when none is due, or no connection may be
 * made, a timer is set for the time when that is so.
 */
final class WebhookDelivery implements AutoCloseable {

	private static final Duration GONE_FOR_GOOD = Duration.ofHours(23);

	private final DeliveryLanes lanes = new DeliveryLanes();

	private final BotSide bot;

	private final WebhookTarget target;

	private final int maxLanes;

	private final EmulatorClock clock;

	private final Executor threads;

	private final WebhookConnections connections;

	private int lastLoaded;

	private boolean closed;

	private EmulatorClock.@Nullable Timer timer;

	private Optional<Instant> timerDue = Optional.empty();

	private @Nullable Instant goneSince;

	private @Nullable WebhookFailure lastFailure;

	WebhookDelivery(BotSide bot, WebhookTarget target, int maxConnections, EmulatorClock clock, Executor threads) {
		this.bot = bot;
		this.target = target;
		this.maxLanes = 2 * maxConnections;
		this.clock = clock;
		this.threads = threads;
		this.connections = new WebhookConnections(target, clock, maxConnections);
	}

	/**
	 * Starts what is due, and sets the timer for what is due next.
	 */
	void deliver() {
		boolean waits = false;
		while (!this.closed && !waits) {
			Instant now = this.clock.instant();
			load(now);
			startDue(now);
			Optional<Instant> next = nextChance(now);
			setTimer(next);
			// The clock can have been moved past that time just before the timer was set.
			waits = next.isEmpty() || next.get().isAfter(this.clock.instant());
		}
	}

	private void load(Instant now) {
		StoredUpdate update = null;
		while (this.lanes.size() < this.maxLanes
				&& (update = this.bot.updates().next(this.lastLoaded + 1, now)) != null) {
			this.lastLoaded = update.id();
			this.lanes.add(update, now);
		}
	}

	private void startDue(Instant now) {
		while (!this.closed && this.lanes.hasDue(now)) {
			ConnectionSlot slot = this.connections.take(this.lanes.size(), now);
			DeliveryLane lane = (slot != null) ? this.lanes.takeDue(now) : null;
			if (slot == null || lane == null) {
				return;
			}
			start(lane, slot);
		}
	}

	private Optional<Instant> nextChance(Instant now) {
		return this.lanes.hasDue(now) ? this.connections.nextChance(this.lanes.size(), now) : this.lanes.nextDue();
	}

	private void setTimer(Optional<Instant> next) {
		if (next.equals(this.timerDue)) {
			return;
		}
		if (this.timer != null) {
			this.timer.cancel();
		}
		this.timerDue = next;
		this.timer = next.map((due) -> this.clock.scheduleAt(due, () -> this.bot.guard().run(this::wake))).orElse(null);
	}

	private void wake() {
		this.timerDue = Optional.empty();
		deliver();
	}

	private void start(DeliveryLane lane, ConnectionSlot slot) {
		if (lane.hasSecond() && this.bot.isStruck(DeliveryFault.REORDERED, lane.queueId())) {
			lane.swap();
			this.bot.log("fault: " + lane.head() + " comes before the one that came in before it");
		}
		StoredUpdate update = lane.head();
		update.markTaken();
		boolean dropped = this.bot.isStruck(DeliveryFault.DROPPED, lane.queueId());
		try {
			this.threads.execute(() -> exchange(lane, slot, update, dropped));
		}
		catch (RejectedExecutionException ex) {
			// The emulator is closing.
			close();
		}
	}

	private void exchange(DeliveryLane lane, ConnectionSlot slot, StoredUpdate update, boolean dropped) {
		WebhookResponse response = null;
		String failure = "";
		try {
			response = slot.exchange(update.json(), dropped);
		}
		catch (SSLException ex) {
			failure = "SSL error {" + ex.getMessage() + "}";
		}
		catch (IOException ex) {
			failure = String.valueOf(ex.getMessage());
		}
		WebhookResponse answered = response;
		String broken = failure;
		this.bot.guard().run(() -> {
			if (!this.closed) {
				this.connections.release(slot, answered != null && answered.isSuccess(), this.clock.instant());
				finish(lane, update, answered, broken);
				deliver();
			}
		});
	}

	private void finish(DeliveryLane lane, StoredUpdate update, @Nullable WebhookResponse response, String failure) {
		if (response == null || !response.isSuccess()) {
			repeat(lane, update, response, failure);
			return;
		}
		this.goneSince = null;
		this.bot.log(update + " to " + this.target + ": " + response);
		this.bot.reply().call(response.body());
		if (this.bot.isStruck(DeliveryFault.DUPLICATED, lane.queueId())) {
			this.bot.log("fault: " + update + " is delivered again");
			this.lanes.putBack(lane);
		}
		else {
			next(lane, update);
		}
	}

	private void next(DeliveryLane lane, StoredUpdate update) {
		this.bot.updates().remove(update);
		lane.next();
		this.lanes.putBack(lane);
	}

	private void repeat(DeliveryLane lane, StoredUpdate update, @Nullable WebhookResponse response, String failure) {
		Instant now = this.clock.instant();
		String message = (response != null) ? "Wrong response from the webhook: " + response : failure;
		if (!message.isEmpty()) {
			this.lastFailure = new WebhookFailure(now, message);
		}
		int wait = lane.repeat(now, (response != null) ? response.retryAfter() : 0, this.bot.random());
		this.bot.log(update + " to " + this.target + " failed: "
				+ (message.isEmpty() ? "the connection was closed" : message)
				+ ((wait > 0) ? "; again in " + wait + " s" : "; again at once"));
		if (update.isExpired(lane.due())) {
			this.bot.log(update + " dropped, it is too old");
			next(lane, update);
		}
		else {
			this.lanes.putBack(lane);
		}
		if (response != null) {
			noteGone(response.status(), now);
		}
	}

	private void noteGone(int status, Instant now) {
		if (status != 410) {
			this.goneSince = null;
		}
		else if (this.goneSince == null) {
			this.goneSince = now;
		}
		else if (this.goneSince.plus(GONE_FOR_GOOD).isBefore(now)) {
			this.bot.log("the webhook is removed, it has been gone for 23 hours");
			this.bot.removeWebhook();
		}
	}

	/**
	 * Returns what went wrong last.
	 * @return the failure, or {@code null} if nothing did
	 */
	@Nullable WebhookFailure lastFailure() {
		return this.lastFailure;
	}

	@Override
	public void close() {
		this.closed = true;
		if (this.timer != null) {
			this.timer.cancel();
		}
		this.connections.close();
	}

}

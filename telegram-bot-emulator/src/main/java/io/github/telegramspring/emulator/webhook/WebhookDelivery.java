package io.github.telegramspring.emulator.webhook;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import javax.net.ssl.SSLException;

import io.github.telegramspring.emulator.time.EmulatorClock;
import io.github.telegramspring.emulator.update.StoredUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Brings the updates of a bot to one webhook (telegram-server.md §4.1 and §4.5). Each
 * queue of updates is a {@link DeliveryLane}. Whenever something changes, the lanes that
 * are due are started, the one that waited longest first, as far as connections go; when
 * none is due, a timer is set for the next one.
 */
final class WebhookDelivery implements AutoCloseable {

	private static final Comparator<DeliveryLane> BY_DUE_TIME = Comparator.comparing(DeliveryLane::due)
		.thenComparingLong(DeliveryLane::queueId);

	private static final Duration GONE_FOR_GOOD = Duration.ofHours(23);

	private final Map<Long, DeliveryLane> lanes = new TreeMap<>();

	private final BotSide bot;

	private final WebhookTarget target;

	private final int maxConnections;

	private final EmulatorClock clock;

	private final Executor threads;

	private final WebhookConnections connections;

	private int lastLoaded;

	private int underWay;

	private boolean closed;

	private EmulatorClock.@Nullable Timer timer;

	private @Nullable Instant goneSince;

	private @Nullable WebhookFailure lastFailure;

	WebhookDelivery(BotSide bot, WebhookTarget target, int maxConnections, EmulatorClock clock, Executor threads) {
		this.bot = bot;
		this.target = target;
		this.maxConnections = maxConnections;
		this.clock = clock;
		this.threads = threads;
		this.connections = new WebhookConnections(target, clock);
	}

	/**
	 * Starts what is due, and sets the timer for what is due next.
	 */
	void deliver() {
		load();
		boolean waits = false;
		while (!this.closed && !waits) {
			startReady(this.clock.instant());
			Optional<Instant> next = nextDue();
			setTimer(next);
			// The clock can have been moved past that time just before the timer was set.
			waits = next.isEmpty() || next.get().isAfter(this.clock.instant());
		}
	}

	private void startReady(Instant now) {
		Optional<DeliveryLane> lane = nextReady(now);
		while (lane.isPresent() && this.underWay < this.maxConnections) {
			start(lane.get(), now);
			lane = nextReady(now);
		}
	}

	private void load() {
		for (StoredUpdate update : this.bot.updates().waitingAfter(this.lastLoaded)) {
			this.lastLoaded = update.id();
			this.lanes.computeIfAbsent(update.queueId(), (id) -> new DeliveryLane(id, this.clock.instant()))
				.add(update);
		}
	}

	private Optional<DeliveryLane> nextReady(Instant now) {
		return this.lanes.values().stream().filter((lane) -> lane.isReady(now)).min(BY_DUE_TIME);
	}

	private Optional<Instant> nextDue() {
		return (this.underWay < this.maxConnections) ? this.lanes.values()
			.stream()
			.filter(DeliveryLane::isIdle)
			.map(DeliveryLane::due)
			.min(Instant::compareTo) : Optional.empty();
	}

	private void setTimer(Optional<Instant> next) {
		if (this.timer != null) {
			this.timer.cancel();
		}
		this.timer = next.map((due) -> this.clock.scheduleAt(due, () -> this.bot.guard().run(this::deliver)))
			.orElse(null);
	}

	private void start(DeliveryLane lane, Instant now) {
		StoredUpdate update = lane.head();
		if (update == null || update.isExpired(now)) {
			drop(lane, update);
			return;
		}
		lane.start();
		this.underWay++;
		update.markTaken();
		try {
			this.threads.execute(() -> exchange(lane, update));
		}
		catch (RejectedExecutionException ex) {
			// The emulator is closing.
			close();
		}
	}

	private void drop(DeliveryLane lane, @Nullable StoredUpdate update) {
		if (update != null) {
			this.bot.log(update + " dropped, it is too old");
		}
		next(lane, update);
	}

	private void next(DeliveryLane lane, @Nullable StoredUpdate update) {
		if (update != null) {
			this.bot.updates().remove(update);
		}
		lane.next(this.clock.instant());
		if (lane.isEmpty()) {
			this.lanes.remove(lane.queueId());
		}
	}

	private void exchange(DeliveryLane lane, StoredUpdate update) {
		WebhookResponse response = null;
		String failure = "";
		try {
			response = this.connections.exchange(update.json());
		}
		catch (SSLException ex) {
			failure = "SSL error {" + ex.getMessage() + "}";
		}
		catch (IOException ex) {
			failure = String.valueOf(ex.getMessage());
		}
		WebhookResponse answered = response;
		String broken = failure;
		this.bot.guard().run(() -> finish(lane, update, answered, broken));
	}

	private void finish(DeliveryLane lane, StoredUpdate update, @Nullable WebhookResponse response, String failure) {
		if (this.closed) {
			return;
		}
		this.underWay--;
		if (response != null && response.isSuccess()) {
			this.goneSince = null;
			this.bot.log(update + " to " + this.target + ": " + response);
			this.bot.reply().call(response.body());
			next(lane, update);
		}
		else {
			repeat(lane, update, response, failure);
		}
		deliver();
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
			drop(lane, update);
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

package io.github.telegramspring.emulator.update;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.github.telegramspring.emulator.fault.Faults;
import io.github.telegramspring.emulator.time.EmulatorClock;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.UpdateJson;
import io.github.telegramspring.emulator.world.Guard;
import org.jspecify.annotations.Nullable;

/**
 * {@code getUpdates} of one bot. At most one call waits; a second one that has to wait as
 * well ends the first with a conflict, while one that can be answered at once disturbs
 * nobody (telegram-server.md §3).
 */
public final class LongPolling {

	private static final Duration ANTI_SPIN = Duration.ofSeconds(3);

	private static final Duration HURRY = Duration.ofMillis(500);

	private static final Duration QUIET = Duration.ofMillis(1);

	private static final Duration LONGEST_BATCH = Duration.ofMillis(2);

	private final PolledUpdates updates;

	private final EmulatorClock clock;

	private final Guard guard;

	private final ConflictPacer conflicts;

	private @Nullable Waiting waiting;

	private int lastOffset;

	private Instant lastCall = Instant.MIN;

	private boolean closed;

	/**
	 * Starts with nobody waiting.
	 * @param bot the username of the bot
	 * @param updates the updates of the bot
	 * @param clock tells when a wait is over
	 * @param guard lets it happen while nothing else does
	 * @param faults makes updates come in a wrong order, or twice
	 */
	public LongPolling(String bot, UpdateStream updates, EmulatorClock clock, Guard guard, Faults faults) {
		this.updates = new PolledUpdates(bot, updates.queue(), faults);
		this.clock = clock;
		this.guard = guard;
		this.conflicts = new ConflictPacer(clock);
		updates.addTaker(this::wake);
	}

	/**
	 * Refuses a call because the bot has a webhook.
	 * @return the answer
	 */
	public CompletableFuture<Answer> refuseForWebhook() {
		CompletableFuture<Answer> call = new CompletableFuture<>();
		this.conflicts.refuse(call, "can't use getUpdates method while webhook is active; "
				+ "use deleteWebhook to delete the webhook first");
		return call;
	}

	/**
	 * Answers a call, now or when there is an update.
	 * @param offset the id of the first update wanted, see {@link UpdateQueue#fetch}
	 * @param limit how many updates to answer at most
	 * @param seconds how long to wait
	 * @return the answer to come
	 */
	public CompletableFuture<Answer> poll(int offset, int limit, int seconds) {
		Instant now = this.clock.instant();
		boolean again = offset == this.lastOffset;
		boolean spinning = again && now.isBefore(this.lastCall.plus(ANTI_SPIN));
		boolean hurrying = again && now.isBefore(this.lastCall.plus(HURRY));
		this.lastOffset = offset;
		this.lastCall = now;
		int timeout = spinning ? Math.max(seconds, (int) ANTI_SPIN.toSeconds()) : seconds;
		Waiting call = new Waiting(offset, hurrying ? 1 : limit);
		if (!answer(call, timeout == 0 || this.closed)) {
			await(call, timeout);
		}
		return call.answer;
	}

	private void await(Waiting call, int seconds) {
		endWaiting("terminated by other getUpdates request; make sure that only one bot instance is running");
		this.waiting = call;
		call.timer = this.clock.schedule(Duration.ofSeconds(seconds), () -> this.guard.run(() -> giveUp(call)));
	}

	private void giveUp(Waiting call) {
		if (this.waiting == call) {
			stopWaiting(call);
			answer(call, true);
		}
	}

	/**
	 * Ends the waiting call because a webhook is being set.
	 */
	public void endForWebhook() {
		endWaiting("terminated by setWebhook request");
	}

	private void endWaiting(String reason) {
		if (this.waiting != null) {
			this.conflicts.refuse(this.waiting.answer, reason);
			stopWaiting(this.waiting);
		}
	}

	/**
	 * Answers the waiting call when no more updates come for a millisecond, or two after
	 * the first. On a clock that stands still they never pass, so it is answered at once.
	 */
	private void wake() {
		Waiting call = this.waiting;
		if (call == null || !this.clock.isRunning()) {
			answerWaiting(call);
			return;
		}
		Instant now = this.clock.instant();
		if (call.woken == null) {
			call.woken = now;
		}
		Instant quiet = now.plus(QUIET);
		Instant latest = call.woken.plus(LONGEST_BATCH);
		call.batch.cancel();
		call.batch = this.clock.scheduleAt(quiet.isBefore(latest) ? quiet : latest,
				() -> this.guard.run(() -> answerWaiting(call)));
	}

	private void answerWaiting(@Nullable Waiting call) {
		if (call != null && this.waiting == call && answer(call, false)) {
			stopWaiting(call);
		}
	}

	private void stopWaiting(Waiting call) {
		this.waiting = null;
		call.timer.cancel();
		call.batch.cancel();
	}

	private boolean answer(Waiting call, boolean evenIfEmpty) {
		List<StoredUpdate> found = this.updates.fetch(call.offset, call.limit, this.clock.instant());
		if (found.isEmpty() && !evenIfEmpty) {
			return false;
		}
		found.forEach(StoredUpdate::markTaken);
		call.answer.complete(Answer.result(UpdateJson.array(found.stream().map(StoredUpdate::json).toList())));
		return true;
	}

	/**
	 * Tells whether a call waits for updates.
	 * @return whether the bot is polling right now
	 */
	public boolean isWaiting() {
		return this.waiting != null;
	}

	/**
	 * Answers the waiting call with no updates, and later ones at once.
	 */
	public void close() {
		this.closed = true;
		if (this.waiting != null) {
			giveUp(this.waiting);
		}
	}

	private static final class Waiting {

		private final int offset;

		private final int limit;

		private final CompletableFuture<Answer> answer = new CompletableFuture<>();

		private EmulatorClock.Timer timer = () -> {
		};

		private EmulatorClock.Timer batch = () -> {
		};

		private @Nullable Instant woken;

		private Waiting(int offset, int limit) {
			this.offset = offset;
			this.limit = limit;
		}

	}

}

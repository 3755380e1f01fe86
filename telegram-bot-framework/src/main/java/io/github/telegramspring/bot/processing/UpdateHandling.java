package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import io.github.telegramspring.bot.ReplySlot;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.lane.LaneTask;
import org.jspecify.annotations.Nullable;

/**
 * The handling of one update in its lane, from the first attempt to the outcome.
 * <p>
 * An attempt ends when the handler has returned and nothing goes on in the background. If
 * it fails, {@link UpdateFailures} decide between giving up and repeating. Whether it is
 * repeated here, in the lane, or by another delivery depends on how the update came in.
 */
class UpdateHandling implements LaneTask {

	private final ReceivedUpdate update;

	private boolean repeatedHere;

	private final UpdateProcessing processing;

	private final @Nullable ReplySlot slot;

	private final Runnable attempt;

	private final CompletableFuture<UpdateOutcome> outcome = new CompletableFuture<>();

	private boolean claimed;

	private volatile boolean acknowledgedEarly;

	UpdateHandling(ReceivedUpdate update, boolean repeatedHere, UpdateProcessing processing, @Nullable ReplySlot slot) {
		this.update = update;
		this.repeatedHere = repeatedHere;
		this.processing = processing;
		this.slot = slot;
		this.attempt = processing.decorate(this::attempt);
	}

	ReceivedUpdate update() {
		return this.update;
	}

	boolean isClaimed() {
		return this.claimed;
	}

	void claimed() {
		this.claimed = true;
	}

	/**
	 * Returns the outcome, for each who asks in a stage of his own that cannot be
	 * completed from outside.
	 */
	CompletionStage<UpdateOutcome> outcome() {
		return this.acknowledgedEarly ? CompletableFuture.completedStage(UpdateOutcome.HANDLED)
				: this.outcome.minimalCompletionStage();
	}

	/**
	 * Lets the update be acknowledged though it is not handled. It will not be delivered
	 * again, so all attempts are made here.
	 */
	void acknowledgeEarly() {
		this.repeatedHere = true;
		this.acknowledgedEarly = true;
	}

	boolean isAcknowledgedEarly() {
		return this.acknowledgedEarly;
	}

	@Override
	public final @Nullable CompletionStage<?> run() {
		this.attempt.run();
		return this.outcome.isDone() ? null : this.outcome;
	}

	@Override
	public final void discard() {
		settle(UpdateProcessing.STOPPED);
	}

	void settle(UpdateOutcome outcome) {
		try {
			this.processing.settle(this, outcome);
		}
		finally {
			complete(outcome);
		}
	}

	final void complete(UpdateOutcome outcome) {
		this.outcome.complete(outcome);
	}

	private void attempt() {
		if (this.processing.isStopped()) {
			settle(UpdateProcessing.STOPPED);
			return;
		}
		CompletionStage<?> remainder;
		try {
			remainder = this.processing.handle(this.update, this.slot);
		}
		catch (Throwable ex) {
			fail(ex);
			return;
		}
		if (remainder == null) {
			settle(UpdateOutcome.HANDLED);
		}
		else {
			remainder.whenComplete((result, failure) -> finish(failure));
		}
	}

	private void finish(@Nullable Throwable failure) {
		if (failure == null) {
			settle(UpdateOutcome.HANDLED);
		}
		else {
			fail((failure instanceof CompletionException && failure.getCause() != null) ? failure.getCause() : failure);
		}
	}

	void fail(Throwable failure) {
		Duration delay = this.processing.judge(this.update, failure);
		if (delay == null) {
			giveUp(failure);
		}
		else if (this.repeatedHere && this.processing.isRunning()) {
			this.processing.later(this.attempt, delay);
		}
		else {
			settle(UpdateOutcome.retry(delay));
		}
	}

	void giveUp(Throwable failure) {
		settle(UpdateOutcome.FAILED);
	}

}

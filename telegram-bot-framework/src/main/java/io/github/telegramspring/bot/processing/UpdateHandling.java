package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

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

	private final AtomicBoolean settled = new AtomicBoolean();

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
	 * again, so all attempts are made here, and it is reported if none can be made any
	 * more.
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
		perform(this.attempt);
		return this.outcome.isDone() ? null : this.outcome;
	}

	@Override
	public final void discard() {
		settle(UpdateProcessing.STOPPED);
	}

	/**
	 * Ends the handling, if it has not ended before.
	 */
	void settle(UpdateOutcome outcome) {
		if (this.settled.compareAndSet(false, true)) {
			boolean lost = this.acknowledgedEarly && !outcome.isDone();
			UpdateOutcome end = lost ? UpdateOutcome.FAILED : outcome;
			try {
				if (lost) {
					this.processing.report(this.update, new UnfinishedAlbumException());
				}
				this.processing.settle(this, end);
			}
			finally {
				complete(end);
			}
		}
	}

	boolean isSettled() {
		return this.settled.get();
	}

	final void complete(UpdateOutcome outcome) {
		this.outcome.complete(outcome);
	}

	/**
	 * Takes a step. One that fails where nobody expects it to ends the handling, too.
	 */
	private void perform(Runnable step) {
		try {
			step.run();
		}
		catch (Throwable ex) {
			if (isSettled()) {
				throw ex;
			}
			fail(ex);
		}
	}

	private void attempt() {
		if (this.processing.isStopped() || isSettled()) {
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
			remainder.whenComplete((result, failure) -> perform(() -> finish(failure)));
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
		else if (isRepeatedHere()) {
			this.processing.later(() -> perform(this.attempt), delay);
		}
		else {
			settle(UpdateOutcome.retry(delay));
		}
	}

	/**
	 * Tells whether this may make another attempt: what Telegram does not deliver again
	 * has as much time as there is.
	 */
	private boolean isRepeatedHere() {
		return this.repeatedHere
				&& (isAcknowledgedEarly() ? !this.processing.isStopped() : this.processing.isRunning());
	}

	void giveUp(Throwable failure) {
		settle(UpdateOutcome.FAILED);
	}

}

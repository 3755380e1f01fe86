package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.bot.ReplySlot;
import io.github.telegramspring.bot.UpdateLedger;
import io.github.telegramspring.bot.UpdateOutcome;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.core.task.TaskDecorator;

/**
 * What every {@link UpdateHandling} of a processor needs, and which of them are going on.
 */
final class UpdateProcessing {

	/**
	 * The outcome of what could not be done before the processor stopped.
	 */
	static final UpdateOutcome STOPPED = UpdateOutcome.rejected(Duration.ofSeconds(1));

	private static final Log logger = LogFactory.getLog(UpdateProcessing.class);

	private static final Duration WHILE_HELD = Duration.ofSeconds(5);

	private final ConcurrentMap<Long, UpdateHandling> inFlight = new ConcurrentHashMap<>();

	private final UpdateHandlerChain chain;

	private final UpdateFailures failures;

	private final UpdateLedger ledger;

	private final Executor executor;

	private final TaskDecorator decorator;

	private final ProcessingCounters counters = new ProcessingCounters();

	private volatile State state = State.RUNNING;

	UpdateProcessing(UpdateHandlerChain chain, UpdateFailures failures, UpdateLedger ledger, Executor executor,
			TaskDecorator decorator) {
		this.chain = chain;
		this.failures = failures;
		this.ledger = ledger;
		this.executor = executor;
		this.decorator = decorator;
	}

	ProcessingCounters counters() {
		return this.counters;
	}

	boolean isRunning() {
		return this.state == State.RUNNING;
	}

	boolean isStopped() {
		return this.state == State.STOPPED;
	}

	void running() {
		this.state = State.RUNNING;
	}

	void stopping() {
		this.state = State.STOPPING;
	}

	void stopped() {
		this.state = State.STOPPED;
	}

	/**
	 * Lets an attempt, whenever and wherever it is made, have what the thread has that
	 * brings the update.
	 */
	Runnable decorate(Runnable attempt) {
		return this.decorator.decorate(attempt);
	}

	/**
	 * Begins a handling, unless the same update is being handled.
	 * @return the handling that is going on already, or {@code null} if there is none
	 */
	@Nullable UpdateHandling begin(UpdateHandling handling) {
		return this.inFlight.putIfAbsent(handling.update().id(), handling);
	}

	/**
	 * Asks the ledger whether an update may be handled.
	 * @return the outcome if it may not, or {@code null} if it may
	 */
	@Nullable UpdateOutcome claim(UpdateHandling handling) {
		UpdateLedger.Claim claim;
		try {
			claim = this.ledger.claim(handling.update().id());
		}
		catch (RuntimeException | Error ex) {
			logger.error("Update " + handling.update().id() + " has to come again: the ledger failed", ex);
			return UpdateOutcome.rejected(WHILE_HELD);
		}
		if (claim == UpdateLedger.Claim.GRANTED) {
			handling.claimed();
			return null;
		}
		return (claim == UpdateLedger.Claim.DONE) ? UpdateOutcome.DUPLICATE : UpdateOutcome.retry(WHILE_HELD);
	}

	/**
	 * Handles an update.
	 * @return what has to finish before the update is done, or {@code null} if it is done
	 */
	@Nullable CompletionStage<?> handle(ReceivedUpdate received, @Nullable ReplySlot slot) throws Exception {
		this.counters.started(received.readable());
		return this.chain.handle(received, slot);
	}

	/**
	 * Gives up those updates in flight that were acknowledged already.
	 * @return how many there were
	 */
	int abandonAcknowledged() {
		List<UpdateHandling> acknowledged = this.inFlight.values()
			.stream()
			.filter(UpdateHandling::isAcknowledgedEarly)
			.toList();
		acknowledged.forEach((handling) -> handling.settle(STOPPED));
		return acknowledged.size();
	}

	int inFlight() {
		return this.inFlight.size();
	}

	/**
	 * Judges a failure. What fails because the application is going down is not the fault
	 * of the update, and is not reported.
	 * @return the pause before the next attempt, or {@code null} if the update was given
	 * up
	 */
	@Nullable Duration judge(ReceivedUpdate update, Throwable failure) {
		return isStopped() ? STOPPED.retryAfter() : this.failures.judge(update, failure);
	}

	/**
	 * Reports an update that failed together with another one.
	 */
	void report(ReceivedUpdate update, Throwable failure) {
		this.failures.report(update, failure);
	}

	void later(Runnable action, Duration delay) {
		this.counters.count(UpdateOutcome.Status.RETRY);
		CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, this.executor).execute(action);
	}

	/**
	 * Ends a handling: first the ledger knows, then nobody can join it any more, so that
	 * there is no moment in which the update could be taken for a new one.
	 */
	void settle(UpdateHandling handling, UpdateOutcome outcome) {
		long id = handling.update().id();
		try {
			if (outcome.isDone()) {
				this.failures.forget(id);
			}
			if (handling.isClaimed()) {
				note(id, outcome);
			}
		}
		finally {
			this.inFlight.remove(id, handling);
			this.counters.count(outcome);
		}
	}

	private void note(long id, UpdateOutcome outcome) {
		try {
			if (outcome.isDone()) {
				this.ledger.complete(id);
			}
			else {
				this.ledger.release(id);
			}
		}
		catch (RuntimeException | Error ex) {
			logger.error("Update " + id + " may be handled again: the ledger failed", ex);
		}
	}

	private enum State {

		RUNNING, STOPPING, STOPPED

	}

}

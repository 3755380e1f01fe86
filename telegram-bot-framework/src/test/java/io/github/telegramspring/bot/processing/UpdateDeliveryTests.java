package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.RetryableUpdateException;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateLedger;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateOutcome.Status;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Each update once, in order, within limits, whatever its handler does.
 */
class UpdateDeliveryTests {

	private final List<Long> started = new CopyOnWriteArrayList<>();

	private final Map<Long, CompletableFuture<Void>> endings = new ConcurrentHashMap<>();

	private final List<FailedUpdate> failed = new CopyOnWriteArrayList<>();

	private DefaultUpdateProcessor processor = processor(builder());

	@AfterEach
	void close() throws Exception {
		this.processor.destroy();
	}

	@Test
	void handlesAFreeUpdateOnTheThreadThatDeliversIt() throws Exception {
		CompletableFuture<Thread> handledBy = new CompletableFuture<>();
		use(DefaultUpdateProcessor.builder(new RecordingBot(),
				(context) -> handledBy.complete(Thread.currentThread())));
		this.processor.process(Updates.json(Updates.text(1, "hi")));
		assertThat(handledBy).isCompletedWithValue(Thread.currentThread());
	}

	@Test
	void neverHandlesASubmittedUpdateOnTheThreadThatDeliversIt() throws Exception {
		CompletableFuture<Thread> handledBy = new CompletableFuture<>();
		use(DefaultUpdateProcessor.builder(new RecordingBot(),
				(context) -> handledBy.complete(Thread.currentThread())));
		this.processor.submit(Updates.json(Updates.text(1, "hi")));
		assertThat(handledBy.get(20, TimeUnit.SECONDS)).isNotEqualTo(Thread.currentThread());
	}

	@Test
	void joinsAHandlingThatIsGoingOn() {
		CompletableFuture<UpdateOutcome> first = process(Updates.text(1, "hi"));
		CompletableFuture<UpdateOutcome> again = process(Updates.text(1, "hi"));
		assertThat(first).isNotDone();
		assertThat(again).isNotDone();
		end(1);
		assertThat(first).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(again).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(this.started).containsExactly(1L);
		assertThat(this.processor.statistics().duplicates()).isOne();
		assertThat(this.processor.statistics().joined()).isOne();
	}

	@Test
	void leavesTheHandlingAloneWhenSomebodyGivesUpWaiting() {
		process(Updates.text(1, "hi")).cancel(true);
		CompletableFuture<UpdateOutcome> again = process(Updates.text(1, "hi"));
		assertThat(again).isNotDone();
		end(1);
		assertThat(again).isCompletedWithValue(UpdateOutcome.HANDLED);
	}

	@Test
	void acknowledgesWhatIsDoneWithoutHandlingIt() {
		deliver(Updates.text(1, "hi"));
		end(1);
		assertThat(process(Updates.text(1, "hi"))).isCompletedWithValue(UpdateOutcome.DUPLICATE);
		assertThat(this.started).containsExactly(1L);
	}

	@Test
	void acknowledgesWhatFailedWithoutHandlingItAgain() {
		deliver(Updates.text(1, "hi"));
		fail(1, new IllegalStateException("no"));
		assertThat(process(Updates.text(1, "hi"))).isCompletedWithValue(UpdateOutcome.DUPLICATE);
		assertThat(this.started).containsExactly(1L);
		assertThat(this.failed).singleElement()
			.satisfies((failure) -> assertThat(failure.cause()).isInstanceOf(IllegalStateException.class)
				.hasMessage("no"));
	}

	@Test
	void asksTelegramToDeliverARetryableUpdateAgainUntilItSucceeds() {
		deliver(Updates.text(1, "hi"));
		CompletableFuture<UpdateOutcome> first = process(Updates.text(1, "hi"));
		fail(1, new RetryableUpdateException("later", null, Duration.ofSeconds(7)));
		assertThat(first).isCompletedWithValue(UpdateOutcome.retry(Duration.ofSeconds(7)));
		CompletableFuture<UpdateOutcome> second = process(Updates.text(1, "hi"));
		end(1);
		assertThat(second).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(this.started).containsExactly(1L, 1L);
		assertThat(this.failed).isEmpty();
	}

	@Test
	void givesARetryableUpdateUpInTheEnd() throws Exception {
		use(builder().retryPolicy(new DefaultUpdateRetryPolicy(3, Duration.ZERO)));
		for (int attempt = 1; attempt <= 2; attempt++) {
			CompletableFuture<UpdateOutcome> outcome = process(Updates.text(1, "hi"));
			fail(1, new RetryableUpdateException("later", null));
			assertThat(outcome).isCompletedWithValue(UpdateOutcome.retry(Duration.ZERO));
		}
		CompletableFuture<UpdateOutcome> last = process(Updates.text(1, "hi"));
		fail(1, new RetryableUpdateException("later", null));
		assertThat(last).isCompletedWithValue(UpdateOutcome.FAILED);
		assertThat(this.failed).hasSize(1);
		assertThat(process(Updates.text(1, "hi"))).isCompletedWithValue(UpdateOutcome.DUPLICATE);
	}

	@Test
	void repeatsASubmittedUpdateInItsPlace() throws Exception {
		AtomicInteger attempts = new AtomicInteger();
		List<Long> handled = new CopyOnWriteArrayList<>();
		use(DefaultUpdateProcessor.builder(new RecordingBot(), (context) -> {
			if (context.update().updateId() == 1 && attempts.incrementAndGet() < 3) {
				throw new RetryableUpdateException("later", null, Duration.ofMillis(1));
			}
			handled.add(context.update().updateId());
		}));
		CompletableFuture<UpdateOutcome> first = submit(Updates.text(1, "one"));
		CompletableFuture<UpdateOutcome> second = submit(Updates.text(2, "two"));
		assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.HANDLED);
		assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.HANDLED);
		assertThat(handled).containsExactly(1L, 2L);
		assertThat(attempts).hasValue(3);
		assertThat(this.processor.statistics().retries()).isEqualTo(2);
	}

	@Test
	void neverCountsAnErrorOfTheVirtualMachineAsDone() {
		CompletableFuture<UpdateOutcome> first = process(Updates.text(1, "hi"));
		fail(1, new OutOfMemoryError("none left"));
		assertThat(first).isCompletedWithValueMatching((outcome) -> outcome.status() == Status.RETRY);
		assertThat(this.failed).isEmpty();
		deliver(Updates.text(1, "hi"));
		assertThat(this.started).containsExactly(1L, 1L);
	}

	@Test
	void handlesUpdatesOfOneChatInTheirOrderAndOthersMeanwhile() {
		deliver(Updates.text(1, "hi"));
		deliver(Updates.text(2, "there"));
		deliver(Updates.text(3, 7, "other"));
		assertThat(this.started).containsExactly(1L, 3L);
		end(1);
		awaitStarted(1L, 3L, 2L);
	}

	@Test
	void neverLetsATapAndATextOfOnePersonOverlap() {
		deliver(Updates.text(1, "hi"));
		deliver(Update.of(2).callbackQuery(CallbackQuery.of("id", Updates.ALICE, "instance")));
		assertThat(this.started).containsExactly(1L);
		end(1);
		awaitStarted(1L, 2L);
	}

	@Test
	void rejectsWhatThereIsNoRoomFor() throws Exception {
		use(builder().settings(new ProcessingSettings(10, 1, Duration.ofSeconds(20))));
		deliver(Updates.text(1, "runs"));
		deliver(Updates.text(2, "waits"));
		CompletableFuture<UpdateOutcome> third = process(Updates.text(3, "too many"));
		assertThat(third).isCompletedWithValueMatching(
				(outcome) -> outcome.status() == Status.REJECTED && outcome.retryAfter().toSeconds() >= 1);
		end(1);
		awaitStarted(1L, 2L);
		end(2);
		CompletableFuture<UpdateOutcome> again = process(Updates.text(3, "too many"));
		end(3);
		assertThat(again.get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.HANDLED);
		ProcessingStatistics statistics = this.processor.statistics();
		assertThat(statistics.rejected()).isOne();
		assertThat(statistics.handled()).isEqualTo(3);
		assertThat(statistics.inFlight() + statistics.waiting()).isZero();
	}

	@Test
	void doesNotHandleWhatAnotherInstanceIsHandling() throws Exception {
		use(builder().ledger(new FixedLedger(UpdateLedger.Claim.HELD_ELSEWHERE)));
		assertThat(process(Updates.text(1, "hi")))
			.isCompletedWithValueMatching((outcome) -> outcome.status() == Status.RETRY);
		assertThat(this.started).isEmpty();
	}

	@Test
	void losesNothingWhenTheLedgerFails() throws Exception {
		use(builder().ledger(new FixedLedger(null)));
		assertThat(process(Updates.text(1, "hi"))).isCompletedWithValueMatching((outcome) -> !outcome.isDone());
		assertThat(this.started).isEmpty();
		assertThat(this.processor.statistics().inFlight()).isZero();
	}

	@Test
	void finishesWhatIsInFlightWhenItStops() throws Exception {
		this.processor.start();
		CompletableFuture<UpdateOutcome> running = process(Updates.text(1, "runs"));
		CompletableFuture<UpdateOutcome> waiting = process(Updates.text(2, "waits"));
		CompletableFuture<Void> stopped = CompletableFuture.runAsync(this.processor::stop);
		AtomicLong late = new AtomicLong(2);
		await().atMost(Duration.ofSeconds(20))
			.until(() -> process(Updates.text(late.incrementAndGet(), "late")).getNow(UpdateOutcome.HANDLED),
					(outcome) -> outcome.status() == Status.REJECTED);
		LongStream.rangeClosed(1, late.get()).forEach(this::end);
		stopped.get(20, TimeUnit.SECONDS);
		assertThat(running).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(waiting).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(this.processor.isRunning()).isFalse();
	}

	@Test
	void countsNothingAsDoneThatDidNotFinishInTimeWhenItStops() throws Exception {
		use(builder().settings(new ProcessingSettings(10, 10, Duration.ofMillis(1))));
		CompletableFuture<UpdateOutcome> running = process(Updates.text(1, "runs"));
		CompletableFuture<UpdateOutcome> waiting = process(Updates.text(2, "waits"));
		this.processor.start();
		this.processor.stop();
		fail(1, new IllegalStateException("The beans are gone"));
		assertThat(running.get(20, TimeUnit.SECONDS).isDone()).isFalse();
		assertThat(waiting.get(20, TimeUnit.SECONDS).isDone()).isFalse();
		assertThat(this.failed).isEmpty();
		assertThat(this.started).containsExactly(1L);
		this.processor.start();
		CompletableFuture<UpdateOutcome> again = process(Updates.text(1, "runs"));
		end(1);
		assertThat(again.get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.HANDLED);
	}

	@Test
	void measuresHowLateUpdatesAre() {
		deliver(Updates.text(1, "hi"));
		assertThat(this.processor.statistics().lag()).isGreaterThanOrEqualTo(Duration.ZERO);
	}

	private void use(DefaultUpdateProcessorBuilder builder) throws Exception {
		this.processor.destroy();
		this.processor = processor(builder);
	}

	private DefaultUpdateProcessor processor(DefaultUpdateProcessorBuilder builder) {
		return builder.failedUpdates(this.failed::add).build();
	}

	private DefaultUpdateProcessorBuilder builder() {
		return DefaultUpdateProcessor.builder(new RecordingBot(), this::handle);
	}

	/**
	 * Goes on until the test ends it.
	 */
	private void handle(UpdateContext context) {
		long id = context.update().updateId();
		this.started.add(id);
		context.finishAfter(ending(id));
	}

	private void awaitStarted(Long... ids) {
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(this.started).containsExactly(ids));
	}

	private CompletableFuture<Void> ending(long id) {
		return this.endings.computeIfAbsent(id, (any) -> new CompletableFuture<>());
	}

	private void end(long id) {
		ending(id).complete(null);
	}

	private void fail(long id, Throwable failure) {
		CompletableFuture<Void> ending = ending(id);
		this.endings.remove(id);
		ending.completeExceptionally(failure);
	}

	private void deliver(Update update) {
		this.processor.process(Updates.json(update));
	}

	private CompletableFuture<UpdateOutcome> process(Update update) {
		return future(this.processor.process(Updates.json(update)));
	}

	private CompletableFuture<UpdateOutcome> submit(Update update) {
		return future(this.processor.submit(Updates.json(update)));
	}

	private static CompletableFuture<UpdateOutcome> future(CompletionStage<UpdateOutcome> stage) {
		return stage.toCompletableFuture();
	}

	private record FixedLedger(UpdateLedger.Claim answer) implements UpdateLedger {

		@Override
		public Claim claim(long updateId) {
			if (this.answer == null) {
				throw new IllegalStateException("The ledger cannot be reached");
			}
			return this.answer;
		}

		@Override
		public void complete(long updateId) {
		}

		@Override
		public void release(long updateId) {
		}

	}

}

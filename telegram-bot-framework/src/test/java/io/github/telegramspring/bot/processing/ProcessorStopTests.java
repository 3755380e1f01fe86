package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateOutcome.Status;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What becomes of updates when the processor stops.
 */
class ProcessorStopTests extends AbstractDeliveryTests {

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

}

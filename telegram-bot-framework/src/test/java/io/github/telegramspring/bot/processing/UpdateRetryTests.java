package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.RetryableUpdateException;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateOutcome.Status;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Updates that fail, and are handled again or given up.
 */
class UpdateRetryTests extends AbstractDeliveryTests {

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
	void reportsWhatFailsAroundTheHandler() throws Exception {
		use(builder().taskDecorator((task) -> () -> {
			throw new IllegalStateException("There is no context");
		}));
		assertThat(process(Updates.text(1, "hi"))).isCompletedWithValue(UpdateOutcome.FAILED);
		assertThat(submit(Updates.text(2, "there")).get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.FAILED);
		assertThat(this.failed).hasSize(2)
			.allSatisfy((failure) -> assertThat(failure.cause()).hasMessage("There is no context"));
	}

	@Test
	void keepsAnUpdateThatCouldNotBeReported() {
		this.processor = builder().failedUpdates((failure) -> {
			throw new OutOfMemoryError("none left");
		}).build();
		deliver(Updates.text(1, "hi"));
		CompletableFuture<UpdateOutcome> joined = process(Updates.text(1, "hi"));
		fail(1, new IllegalStateException("no"));
		assertThat(joined).isCompletedWithValueMatching((outcome) -> outcome.status() == Status.RETRY);
	}

}

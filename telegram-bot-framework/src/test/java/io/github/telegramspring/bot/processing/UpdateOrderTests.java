package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateOutcome.Status;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which updates are handled when and where: in their order, in parallel, within limits.
 */
class UpdateOrderTests extends AbstractDeliveryTests {

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
	void measuresHowLateUpdatesAre() {
		deliver(Updates.text(1, "hi"));
		assertThat(this.processor.statistics().lag()).isGreaterThanOrEqualTo(Duration.ZERO);
	}

}

package io.github.telegramspring.bot.processing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Updates whose handling goes on after the handler has returned, with one thread for all.
 */
class ContinuationTests {

	private final ExecutorService thread = Executors
		.newSingleThreadExecutor((task) -> new Thread(task, "the-only-thread"));

	private final CompletableFuture<String> answer = new CompletableFuture<>();

	private final List<Long> started = new CopyOnWriteArrayList<>();

	private final List<String> finishedOn = new CopyOnWriteArrayList<>();

	private final List<FailedUpdate> failed = new CopyOnWriteArrayList<>();

	private final DefaultUpdateProcessor processor = DefaultUpdateProcessor.builder(new RecordingBot(), this::handle)
		.executor(this.thread)
		.failedUpdates(this.failed::add)
		.build();

	@AfterEach
	void close() throws Exception {
		this.processor.destroy();
		this.thread.shutdownNow();
	}

	@Test
	void leavesTheThreadToOthersButNotTheTurn() throws Exception {
		CompletableFuture<UpdateOutcome> alice = submit(Updates.text(1, 42, "one"));
		CompletableFuture<UpdateOutcome> aliceAgain = submit(Updates.text(2, 42, "two"));
		CompletableFuture<UpdateOutcome> bob = submit(Updates.text(3, 43, "three"));
		await().atMost(20, TimeUnit.SECONDS).untilAsserted(() -> assertThat(this.started).containsExactly(1L, 3L));
		assertThat(alice).isNotDone();
		this.answer.complete("Sunny");
		assertThat(alice.get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.HANDLED);
		assertThat(bob.get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.HANDLED);
		assertThat(aliceAgain.get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.HANDLED);
		assertThat(this.started).containsExactly(1L, 3L, 2L);
	}

	@Test
	void goesOnWithTheThreadsOfTheProcessor() throws Exception {
		CompletableFuture<UpdateOutcome> outcome = submit(Updates.text(1, 42, "one"));
		await().atMost(20, TimeUnit.SECONDS).until(() -> this.started.contains(1L));
		this.answer.complete("Sunny");
		outcome.get(20, TimeUnit.SECONDS);
		assertThat(this.finishedOn).containsExactly("the-only-thread");
	}

	@Test
	void reportsWhatItFailsWith() throws Exception {
		CompletableFuture<UpdateOutcome> outcome = submit(Updates.text(1, 42, "one"));
		this.answer.completeExceptionally(new UnsupportedOperationException("no"));
		assertThat(outcome.get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.FAILED);
		assertThat(this.failed).singleElement()
			.satisfies((update) -> assertThat(update.cause()).isInstanceOf(UnsupportedOperationException.class));
	}

	private void handle(UpdateContext context) {
		this.started.add(context.update().updateId());
		context.finishAfter(this.answer.thenAcceptAsync((text) -> this.finishedOn.add(Thread.currentThread().getName()),
				context.continuation()));
	}

	private CompletableFuture<UpdateOutcome> submit(Update update) {
		return this.processor.submit(Updates.json(update)).toCompletableFuture();
	}

}

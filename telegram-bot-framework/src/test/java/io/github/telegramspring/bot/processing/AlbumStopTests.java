package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.LogLines;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.RetryableUpdateException;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What becomes of albums when the processor stops: they are handled if there is time, and
 * what was acknowledged never vanishes.
 */
class AlbumStopTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final List<Long> started = new CopyOnWriteArrayList<>();

	private final List<FailedUpdate> failed = new CopyOnWriteArrayList<>();

	private final CompletableFuture<Void> release = new CompletableFuture<>();

	private DefaultUpdateProcessor processor;

	@AfterEach
	void close() throws Exception {
		this.release.complete(null);
		this.processor.destroy();
	}

	@Test
	void handlesOpenAlbumsThoughTheQueueIsFull() {
		start(this::handle, new ProcessingSettings(1, 0, PATIENCE));
		CompletableFuture<UpdateOutcome> running = process(Updates.text(1, 50, "runs"));
		assertThat(process(item(2, 42))).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(process(item(3, 43))).isCompletedWithValue(UpdateOutcome.HANDLED);
		CompletableFuture<Void> stopped = CompletableFuture.runAsync(this.processor::stop);
		await().atMost(PATIENCE).until(() -> this.processor.statistics().waiting() == 2);
		this.release.complete(null);
		stopped.join();
		assertThat(running).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(this.started).containsExactlyInAnyOrder(1L, 2L, 3L);
		assertThat(this.failed).isEmpty();
	}

	@Test
	void reportsAcknowledgedMessagesWhenTheTimeIsUp() {
		start(this::handle, new ProcessingSettings(10, 10, Duration.ZERO));
		for (long id = 1; id <= 9; id++) {
			assertThat(process(item(id, 42))).isCompletedWithValue(UpdateOutcome.HANDLED);
		}
		CompletableFuture<UpdateOutcome> last = process(item(10, 42));
		assertThat(process(item(11, 42))).isCompletedWithValue(UpdateOutcome.HANDLED);
		await().atMost(PATIENCE).until(() -> this.started.size() == 1);
		assertThat(stopAndGetWarnings()).singleElement()
			.asString()
			.startsWith(
					"WARN Not all updates are done after 0 ms: 1 will be delivered again, and 10 messages of albums");
		assertThat(this.failed).hasSize(10)
			.allSatisfy((failure) -> assertThat(failure.cause()).isInstanceOf(UnfinishedAlbumException.class));
		assertThat(this.failed).extracting(FailedUpdate::updateId)
			.containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 11L);
		assertThat(last).isNotDone();
		this.release.complete(null);
		assertThat(last.join()).isEqualTo(UpdateOutcome.HANDLED);
		assertThat(this.failed).hasSize(10);
	}

	@Test
	void saysThatNothingWasAcknowledgedOfWhatWasSubmitted() {
		start(this::handle, new ProcessingSettings(10, 10, Duration.ZERO));
		CompletableFuture<UpdateOutcome> running = submit(Updates.text(1, 50, "runs"));
		CompletableFuture<UpdateOutcome> album = submit(item(2, 50));
		await().atMost(PATIENCE).until(() -> this.started.size() == 1);
		assertThat(stopAndGetWarnings()).singleElement()
			.asString()
			.startsWith(
					"WARN Not all updates are done after 0 ms: 2 will be delivered again, and 0 messages of albums");
		this.release.complete(null);
		assertThat(running.join()).isEqualTo(UpdateOutcome.HANDLED);
		assertThat(album.join().isDone()).isFalse();
		assertThat(this.failed).isEmpty();
		assertThat(this.started).containsExactly(1L);
	}

	@Test
	void doesNotHandleWhatItReportedWhenItIsStartedAgain() {
		start(this::handle, new ProcessingSettings(10, 10, Duration.ZERO));
		CompletableFuture<UpdateOutcome> running = process(Updates.text(1, 42, "runs"));
		assertThat(process(item(2, 42))).isCompletedWithValue(UpdateOutcome.HANDLED);
		this.processor.stop();
		assertThat(this.failed).extracting(FailedUpdate::updateId).containsExactly(2L);
		this.processor.start();
		CompletableFuture<UpdateOutcome> after = process(Updates.text(3, 42, "waits"));
		this.release.complete(null);
		assertThat(running.join()).isEqualTo(UpdateOutcome.HANDLED);
		assertThat(after.join()).isEqualTo(UpdateOutcome.HANDLED);
		assertThat(this.started).containsExactly(1L, 3L);
		assertThat(process(item(2, 42))).isCompletedWithValue(UpdateOutcome.DUPLICATE);
	}

	@Test
	void repeatsAnAcknowledgedAlbumWhileThereIsTime() {
		List<Integer> attempts = new ArrayList<>();
		start((context) -> {
			context.handledBy("a test");
			attempts.add(attempts.size() + 1);
			if (attempts.size() < 3) {
				throw new RetryableUpdateException("later", null, Duration.ofMillis(1));
			}
		}, new ProcessingSettings(10, 10, PATIENCE));
		assertThat(process(item(1, 42))).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(process(item(2, 42))).isCompletedWithValue(UpdateOutcome.HANDLED);
		this.processor.stop();
		assertThat(attempts).containsExactly(1, 2, 3);
		assertThat(this.failed).isEmpty();
	}

	private void start(UpdateDispatcher dispatcher, ProcessingSettings settings) {
		this.processor = DefaultUpdateProcessor.builder(new RecordingBot(), dispatcher)
			.failedUpdates(this.failed::add)
			.settings(settings)
			.albums(new AlbumSettings(Set.of(UpdateType.MESSAGE), Duration.ofHours(1), 10))
			.build();
		this.processor.start();
	}

	/**
	 * Goes on until the test releases it.
	 */
	private void handle(UpdateContext context) {
		context.handledBy("a test");
		this.started.add(context.update().updateId());
		context.finishAfter(this.release);
	}

	private List<String> stopAndGetWarnings() {
		try (LogLines log = new LogLines((event) -> event.getLevel().isGreaterOrEqual(Level.WARN))) {
			this.processor.stop();
			return log.lines();
		}
	}

	private CompletableFuture<UpdateOutcome> process(Update update) {
		return this.processor.process(Updates.json(update)).toCompletableFuture();
	}

	private CompletableFuture<UpdateOutcome> submit(Update update) {
		return this.processor.submit(Updates.json(update)).toCompletableFuture();
	}

	private static Update item(long id, long chat) {
		return Update.of(id)
			.message(Message.of((int) id, Instant.ofEpochSecond(1_800_000_000), Chat.of(chat, ChatType.PRIVATE))
				.mediaGroupId("album")
				.text("item"));
	}

}

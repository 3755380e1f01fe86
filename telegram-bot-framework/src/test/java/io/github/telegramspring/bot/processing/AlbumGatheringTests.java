package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.FailedUpdate;
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
 * Albums as one update, in their order, and acknowledged as late as each way in allows.
 */
class AlbumGatheringTests {

	private static final Duration NEVER = Duration.ofHours(1);

	private static final Duration SHORT = Duration.ofMillis(20);

	private final List<List<Long>> handled = new CopyOnWriteArrayList<>();

	private final List<FailedUpdate> failed = new CopyOnWriteArrayList<>();

	private DefaultUpdateProcessor processor = processor(NEVER, this::handle);

	@AfterEach
	void close() throws Exception {
		this.processor.destroy();
	}

	@Test
	void handlesAFullAlbumAsOneInTheOrderOfItsMessages() {
		for (long id = 10; id >= 1; id--) {
			bring(item(id, 42, "a"));
		}
		awaitHandled(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L));
	}

	@Test
	void handlesAnAlbumWhenNothingOfItHasComeInForAWhile() throws Exception {
		use(SHORT, this::handle);
		bring(item(1, 42, "a"));
		await().atMost(Duration.ofSeconds(20)).until(() -> !this.handled.isEmpty());
		assertThat(this.handled).containsExactly(List.of(1L));
	}

	@Test
	void handlesAnAlbumBeforeWhatComesAfterIt() {
		bring(item(1, 42, "a"));
		bring(item(2, 42, "a"));
		bring(Updates.text(3, "done"));
		awaitHandled(List.of(1L, 2L), List.of(3L));
	}

	@Test
	void handlesTwoAlbumsOfAChatOneAfterTheOther() {
		bring(item(1, 42, "a"));
		bring(item(2, 42, "b"));
		bring(item(3, 42, "b"));
		bring(Updates.text(4, "done"));
		awaitHandled(List.of(1L), List.of(2L, 3L), List.of(4L));
	}

	@Test
	void gathersTheAlbumsOfSeveralChatsSideBySide() {
		bring(item(1, 42, "a"));
		bring(item(2, 43, "b"));
		bring(item(3, 42, "a"));
		bring(item(4, 43, "b"));
		bring(text(5, 42));
		awaitHandled(List.of(1L, 3L), List.of(5L));
		bring(text(6, 43));
		awaitHandled(List.of(1L, 3L), List.of(5L), List.of(2L, 4L), List.of(6L));
	}

	@Test
	void acknowledgesSubmittedMessagesWhenTheAlbumIsHandled() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		use(NEVER, (context) -> {
			release.await(20, TimeUnit.SECONDS);
			handle(context);
		});
		CompletableFuture<UpdateOutcome> first = submit(item(1, 42, "a"));
		CompletableFuture<UpdateOutcome> second = submit(item(2, 42, "a"));
		CompletableFuture<UpdateOutcome> after = submit(Updates.text(3, "done"));
		assertThat(List.of(first, second, after)).noneMatch(CompletableFuture::isDone);
		release.countDown();
		assertThat(List.of(first, second, after))
			.allSatisfy((outcome) -> assertThat(outcome.get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.HANDLED));
	}

	@Test
	void acknowledgesMessagesThatComeOneByOneAtOnce() {
		assertThat(process(item(1, 42, "a"))).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(process(item(2, 42, "a"))).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(this.handled).isEmpty();
		deliver(Updates.text(3, "done"));
		awaitHandled(List.of(1L, 2L), List.of(3L));
	}

	@Test
	void acknowledgesTheLastMessageOfAFullAlbumWhenItIsHandled() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		use(NEVER, (context) -> {
			release.await(20, TimeUnit.SECONDS);
			handle(context);
		});
		for (long id = 1; id <= 9; id++) {
			assertThat(process(item(id, 42, "a"))).isDone();
		}
		CompletableFuture<UpdateOutcome> last = process(item(10, 42, "a"));
		assertThat(last).isNotDone();
		release.countDown();
		assertThat(last.get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.HANDLED);
	}

	@Test
	void doesNotPutAMessageThatIsDeliveredAgainIntoTheAlbumTwice() {
		deliver(item(1, 42, "a"));
		assertThat(process(item(1, 42, "a"))).isCompletedWithValue(UpdateOutcome.HANDLED);
		deliver(Updates.text(2, "done"));
		awaitHandled(List.of(1L), List.of(2L));
		assertThat(process(item(1, 42, "a"))).isCompletedWithValue(UpdateOutcome.DUPLICATE);
	}

	@Test
	void handlesMessagesOneByOneIfNoHandlerIsForTheAlbum() throws Exception {
		use(NEVER, (context) -> {
			if (!context.isAlbum()) {
				handle(context);
			}
		});
		bring(item(1, 42, "a"));
		bring(item(2, 42, "a"));
		bring(Updates.text(3, "done"));
		awaitHandled(List.of(1L), List.of(2L), List.of(3L));
	}

	@Test
	void reportsEveryMessageOfAnAlbumThatFailed() throws Exception {
		use(NEVER, (context) -> {
			context.handledBy("a test");
			throw new IllegalStateException("no");
		});
		CompletableFuture<UpdateOutcome> first = submit(item(1, 42, "a"));
		bring(item(2, 42, "a"));
		bring(text(3, 42));
		assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(UpdateOutcome.FAILED);
		await().atMost(Duration.ofSeconds(20)).until(() -> this.failed.size() == 3);
		assertThat(this.failed).extracting(FailedUpdate::updateId).containsExactlyInAnyOrder(1L, 2L, 3L);
	}

	@Test
	void repeatsAnAlbumThatFailedThoughItWasAcknowledged() throws Exception {
		List<Integer> attempts = new CopyOnWriteArrayList<>();
		use(NEVER, (context) -> {
			context.handledBy("a test");
			attempts.add(1);
			if (attempts.size() == 1) {
				throw new RetryableUpdateException("later", null, Duration.ofMillis(1));
			}
			handle(context);
		});
		deliver(item(1, 42, "a"));
		deliver(item(2, 42, "a"));
		deliver(text(3, 42));
		awaitHandled(List.of(1L, 2L), List.of(3L));
	}

	@Test
	void handlesOpenAlbumsBeforeItStops() {
		this.processor.start();
		deliver(item(1, 42, "a"));
		deliver(item(2, 42, "a"));
		this.processor.stop();
		assertThat(this.handled).containsExactly(List.of(1L, 2L));
		assertThat(process(item(3, 42, "a"))).isCompletedWithValueMatching((outcome) -> !outcome.isDone());
		this.processor.start();
		deliver(item(3, 42, "a"));
		deliver(text(4, 42));
		awaitHandled(List.of(1L, 2L), List.of(3L), List.of(4L));
	}

	@Test
	void rejectsAlbumsBeyondItsLimit() throws Exception {
		this.processor.destroy();
		this.processor = builder(this::handle).albums(new AlbumSettings(Set.of(UpdateType.MESSAGE), NEVER, 1)).build();
		deliver(item(1, 42, "a"));
		assertThat(process(item(2, 43, "b"))).isCompletedWithValueMatching((outcome) -> !outcome.isDone());
		deliver(text(3, 42));
		assertThat(process(item(2, 43, "b"))).isCompletedWithValue(UpdateOutcome.HANDLED);
	}

	@Test
	void keepsAnAlbumWhenTheQueueIsFullUntilThereIsRoom() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		this.processor.destroy();
		this.processor = builder((context) -> {
			if (context.update().updateId() == 1) {
				release.await(20, TimeUnit.SECONDS);
			}
			handle(context);
		}).settings(new ProcessingSettings(1, 0, Duration.ofSeconds(20)))
			.albums(new AlbumSettings(Set.of(UpdateType.MESSAGE), SHORT, 10))
			.build();
		bring(text(1, 50));
		assertThat(process(item(2, 42, "a"))).isCompletedWithValue(UpdateOutcome.HANDLED);
		release.countDown();
		awaitHandled(List.of(1L), List.of(2L));
	}

	@Test
	void handlesSingleMessagesAtOnce() {
		deliver(text(1, 42));
		assertThat(this.handled).containsExactly(List.of(1L));
	}

	private void handle(UpdateContext context) {
		context.handledBy("a test");
		this.handled
			.add(context.isAlbum() ? context.album().stream().map((message) -> (long) message.messageId()).toList()
					: List.of(context.update().updateId()));
	}

	@SafeVarargs
	private void awaitHandled(List<Long>... updates) {
		await().atMost(Duration.ofSeconds(20)).until(() -> this.handled.size() >= updates.length);
		assertThat(this.handled).hasSize(updates.length);
		for (int i = 0; i < updates.length; i++) {
			assertThat(this.handled.get(i)).isEqualTo(updates[i]);
		}
	}

	private void use(Duration quietPeriod, UpdateDispatcher dispatcher) throws Exception {
		this.processor.destroy();
		this.processor = processor(quietPeriod, dispatcher);
	}

	private DefaultUpdateProcessor processor(Duration quietPeriod, UpdateDispatcher dispatcher) {
		return builder(dispatcher).albums(new AlbumSettings(Set.of(UpdateType.MESSAGE), quietPeriod, 10)).build();
	}

	private DefaultUpdateProcessorBuilder builder(UpdateDispatcher dispatcher) {
		return DefaultUpdateProcessor.builder(new RecordingBot(), dispatcher).failedUpdates(this.failed::add);
	}

	private void deliver(Update update) {
		this.processor.process(Updates.json(update));
	}

	private void bring(Update update) {
		this.processor.submit(Updates.json(update));
	}

	private CompletableFuture<UpdateOutcome> process(Update update) {
		return this.processor.process(Updates.json(update)).toCompletableFuture();
	}

	private CompletableFuture<UpdateOutcome> submit(Update update) {
		return this.processor.submit(Updates.json(update)).toCompletableFuture();
	}

	private static Update text(long id, long user) {
		return Updates.text(id, user, "done");
	}

	private static Update item(long id, long chat, String group) {
		return Update.of(id)
			.message(Message.of((int) id, Instant.ofEpochSecond(1_800_000_000), Chat.of(chat, ChatType.PRIVATE))
				.mediaGroupId(group)
				.text("item"));
	}

}

package io.github.telegramspring.bot.polling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.RetryableUpdateException;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import io.github.telegramspring.bot.processing.ProcessingSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Poller and processor together before a Telegram that keeps updates until they are
 * confirmed: nothing is lost, nothing handled twice, whatever handlers do.
 */
class PollingDeliveryTests {

	private static final Duration LONG = Duration.ofSeconds(30);

	private static final Map<String, String> ODD = Map.of("deep", "[".repeat(10_000) + "]".repeat(10_000), "large",
			"9".repeat(2_000), "exponent", "1e99999999999", "name", "{\"" + "n".repeat(60_000) + "\":1}");

	private final QueueingTelegram telegram = new QueueingTelegram();

	private final List<Long> handled = new CopyOnWriteArrayList<>();

	private final List<FailedUpdate> failed = new CopyOnWriteArrayList<>();

	private final CountDownLatch release = new CountDownLatch(1);

	private DefaultUpdateProcessor processor = processor(this::handle, new ProcessingSettings(8, 1000, LONG));

	private PollingReceiver receiver = receiver(this.processor);

	@AfterEach
	void stop() throws Exception {
		this.release.countDown();
		this.receiver.stop();
		this.processor.destroy();
	}

	@Test
	void confirmsNothingThatWasNotHandledWhenItIsStoppedUnderLoad() {
		addTexts(1, 5_000, 50);
		use((context) -> {
			if (context.update().updateId() == 250) {
				awaitRelease();
			}
			handle(context);
		});
		this.receiver.start();
		await().atMost(LONG).until(() -> this.handled.size() > 200);
		CompletableFuture<Void> stop = CompletableFuture.runAsync(this.receiver::stop);
		await().atMost(LONG).until(() -> !this.receiver.isRunning());
		this.release.countDown();
		stop.join();
		int done = this.handled.size();
		assertThat(done).isLessThan(5_000);
		assertThat(this.telegram.confirmed()).isEqualTo(done);
		assertThat(this.telegram.unconfirmed()).hasSize(5_000 - done).doesNotContainAnyElementsOf(this.handled);
		this.receiver.start();
		await().atMost(LONG).until(() -> this.telegram.confirmed() == 5_000);
		assertThat(this.handled).hasSize(5_000).doesNotHaveDuplicates();
		assertOrderWithinChats();
	}

	private void assertOrderWithinChats() {
		Map<Long, List<Long>> byChat = new ConcurrentHashMap<>();
		this.handled.forEach((id) -> byChat.computeIfAbsent(id % 50, (any) -> new ArrayList<>()).add(id));
		assertThat(byChat).hasSize(50).allSatisfy((chat, ids) -> assertThat(ids).isSorted());
	}

	@Test
	void doesNotLetASlowUpdateStopTheOthers() {
		addTexts(1, 1, 1000);
		use((context) -> {
			if (context.update().updateId() == 1) {
				awaitRelease();
			}
			handle(context);
		});
		this.receiver.start();
		for (long id = 2; id <= 60; id++) {
			addTexts(id, id, 1000);
		}
		await().atMost(LONG).until(() -> this.handled.size() == 59);
		assertThat(this.telegram.confirmed()).isZero();
		this.release.countDown();
		await().atMost(LONG).until(() -> this.telegram.unconfirmed().isEmpty());
		assertThat(this.handled).hasSize(60).doesNotHaveDuplicates();
	}

	@Test
	void doesNotSpinWhileTheWindowIsFull() {
		addTexts(1, 300, 1);
		CountDownLatch started = new CountDownLatch(1);
		use((context) -> {
			started.countDown();
			awaitRelease();
			handle(context);
		});
		this.receiver.start();
		await().atMost(LONG).until(() -> started.getCount() == 0);
		await().atMost(LONG).until(() -> this.telegram.polls() >= 2);
		assertThat(this.telegram.polls()).isLessThan(10);
		this.release.countDown();
		await().atMost(LONG).until(() -> this.telegram.unconfirmed().isEmpty());
		assertThat(this.handled).hasSize(300).isSorted();
	}

	@Test
	void handsOneBadUpdateToTheHookAndGoesOnWithTheOthers() {
		this.telegram.add(1, "{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":\"1e999\"}}");
		addTexts(2, 3, 10);
		this.receiver.start();
		await().atMost(LONG).until(() -> this.telegram.unconfirmed().isEmpty());
		assertThat(this.handled).containsExactlyInAnyOrder(2L, 3L);
		assertThat(this.failed).singleElement().satisfies((failure) -> assertThat(failure.updateId()).isOne());
		assertThat(this.telegram.polls()).isLessThan(10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "deep", "large", "exponent", "name" })
	void handsWhateverNobodyCanReadToTheHookAndGoesOnWithTheOthers(String odd) {
		String json = "{\"update_id\":1,\"message\":{\"aura\":" + ODD.get(odd) + "}}";
		this.telegram.add(1, json);
		addTexts(2, 3, 10);
		this.receiver.start();
		await().atMost(LONG).until(() -> this.telegram.unconfirmed().isEmpty());
		assertThat(this.handled).containsExactlyInAnyOrder(2L, 3L);
		assertThat(this.failed).extracting(FailedUpdate::json).containsExactly(json);
	}

	@Test
	void survivesProcessorsThatThrow() {
		AtomicInteger calls = new AtomicInteger();
		UpdateProcessor throwing = (json) -> {
			if (calls.incrementAndGet() == 1) {
				throw new IllegalStateException("The processor is broken");
			}
			return this.processor.submit(json);
		};
		this.receiver = receiver(throwing);
		addTexts(1, 3, 10);
		this.receiver.start();
		await().atMost(LONG).until(() -> this.telegram.unconfirmed().isEmpty());
		assertThat(this.handled).hasSize(3).doesNotHaveDuplicates();
	}

	@Test
	void survivesHandlersThatThrowAnything() {
		use((context) -> {
			handle(context);
			if (context.update().updateId() % 3 == 0) {
				throw new StackOverflowError();
			}
			if (context.update().updateId() % 3 == 1) {
				throw new IllegalStateException("no");
			}
		});
		addTexts(1, 300, 10);
		this.receiver.start();
		await().atMost(LONG).until(() -> this.telegram.unconfirmed().isEmpty());
		assertThat(this.handled).hasSize(300).doesNotHaveDuplicates();
		assertThat(this.failed).hasSize(200);
	}

	@Test
	void takesInMoreThanThereIsRoomForWithoutLosingTheOrder() {
		this.processor = processor(this::handle, new ProcessingSettings(1, 3, LONG));
		this.receiver = receiver(this.processor);
		addTexts(1, 12, 1);
		this.receiver.start();
		await().atMost(LONG.multipliedBy(2)).until(() -> this.telegram.unconfirmed().isEmpty());
		assertThat(this.handled).containsExactlyElementsOf(LongStream.rangeClosed(1, 12).boxed().toList());
	}

	@Test
	void repeatsARetryableUpdateInItsPlaceWhileOthersGoOn() {
		AtomicInteger attempts = new AtomicInteger();
		use((context) -> {
			if (context.update().updateId() == 1 && attempts.incrementAndGet() < 3) {
				throw new RetryableUpdateException("later", null, Duration.ofMillis(200));
			}
			handle(context);
		});
		this.telegram.add(1, Json.write(Updates.text(1, 7, "first")));
		this.telegram.add(2, Json.write(Updates.text(2, 8, "another chat")));
		this.telegram.add(3, Json.write(Updates.text(3, 7, "second")));
		this.receiver.start();
		await().atMost(LONG).until(() -> this.telegram.unconfirmed().isEmpty());
		assertThat(this.handled).containsExactly(2L, 1L, 3L);
	}

	@Test
	void confirmsNoMoreThanWhatFinishedInTime() {
		use((context) -> {
			if (context.update().updateId() == 2) {
				awaitRelease();
			}
			handle(context);
		});
		this.receiver = new PollingReceiver(this.telegram, this.telegram::open, this.processor, settings(),
				Duration.ofMillis(100));
		addTexts(1, 3, 10);
		this.receiver.start();
		await().atMost(LONG).until(() -> this.handled.size() == 2);
		this.receiver.stop();
		assertThat(this.receiver.isRunning()).isFalse();
		assertThat(this.telegram.unconfirmed()).containsExactly(2L, 3L);
		this.receiver.start();
		this.release.countDown();
		await().atMost(LONG).until(() -> this.telegram.unconfirmed().isEmpty());
		assertThat(this.handled).containsExactlyInAnyOrder(1L, 2L, 3L);
	}

	private void use(UpdateDispatcher dispatcher) {
		this.processor = processor(dispatcher, new ProcessingSettings(8, 1000, LONG));
		this.receiver = receiver(this.processor);
	}

	private DefaultUpdateProcessor processor(UpdateDispatcher dispatcher, ProcessingSettings settings) {
		return DefaultUpdateProcessor.builder(new RecordingBot(), dispatcher)
			.failedUpdates(this.failed::add)
			.settings(settings)
			.build();
	}

	private PollingReceiver receiver(UpdateProcessor processor) {
		return new PollingReceiver(this.telegram, this.telegram::open, processor, settings(), LONG);
	}

	private static PollingSettings settings() {
		return new PollingSettings(Duration.ofSeconds(50), 100, Set.of(), false, Duration.ofMillis(1),
				Duration.ofMillis(5));
	}

	private void handle(UpdateContext context) {
		this.handled.add(context.update().updateId());
	}

	private void addTexts(long from, long to, int chats) {
		LongStream.rangeClosed(from, to)
			.forEach((id) -> this.telegram.add(id, Json.write(Updates.text(id, 1 + id % chats, "hi"))));
	}

	private void awaitRelease() throws InterruptedException {
		assertThat(this.release.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
	}

}

package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.AfterEach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A processor whose handlers go on until the test ends them.
 */
abstract class AbstractDeliveryTests {

	final List<Long> started = new CopyOnWriteArrayList<>();

	private final Map<Long, CompletableFuture<Void>> endings = new ConcurrentHashMap<>();

	final List<FailedUpdate> failed = new CopyOnWriteArrayList<>();

	DefaultUpdateProcessor processor = processor(builder());

	@AfterEach
	void close() throws Exception {
		this.processor.destroy();
	}

	void use(DefaultUpdateProcessorBuilder builder) throws Exception {
		this.processor.destroy();
		this.processor = processor(builder);
	}

	private DefaultUpdateProcessor processor(DefaultUpdateProcessorBuilder builder) {
		return builder.failedUpdates(this.failed::add).build();
	}

	DefaultUpdateProcessorBuilder builder() {
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

	void awaitStarted(Long... ids) {
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(this.started).containsExactly(ids));
	}

	private CompletableFuture<Void> ending(long id) {
		return this.endings.computeIfAbsent(id, (any) -> new CompletableFuture<>());
	}

	void end(long id) {
		ending(id).complete(null);
	}

	void fail(long id, Throwable failure) {
		CompletableFuture<Void> ending = ending(id);
		this.endings.remove(id);
		ending.completeExceptionally(failure);
	}

	void deliver(Update update) {
		this.processor.process(Updates.json(update));
	}

	CompletableFuture<UpdateOutcome> process(Update update) {
		return this.processor.process(Updates.json(update)).toCompletableFuture();
	}

	CompletableFuture<UpdateOutcome> submit(Update update) {
		return this.processor.submit(Updates.json(update)).toCompletableFuture();
	}

}

package io.github.telegramspring.bot.observation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessorBuilder;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.core.task.support.ContextPropagatingTaskDecorator;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is part of what in a trace: the delivery, the update, and the calls of Telegram.
 */
class UpdateTraceTests {

	private static final String TOKEN = "1:AAAtelegram-spring-test-token_AAAAAAA";

	private static final String USER = "{\"ok\":true,\"result\":{\"id\":1,\"is_bot\":true,\"first_name\":\"Test\"}}";

	private final StoppedObservations stopped = new StoppedObservations();

	private final ObservationRegistry registry = ObservationRegistry.create();

	private final UpdateInterceptor interceptor = new ObservationUpdateInterceptor(this.registry,
			new DefaultUpdateObservationConvention(), "shop");

	private final TelegramBot bot;

	UpdateTraceTests() {
		this.registry.observationConfig().observationHandler(this.stopped);
		this.bot = TelegramBot.builder(TOKEN)
			.requestFactory(UpdateTraceTests::request)
			.observationRegistry(this.registry)
			.build();
	}

	private static ClientHttpRequest request(URI uri, HttpMethod method) {
		MockClientHttpResponse response = new MockClientHttpResponse(USER.getBytes(StandardCharsets.UTF_8),
				HttpStatus.OK);
		response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
		MockClientHttpRequest request = new MockClientHttpRequest(method, uri);
		request.setResponse(response);
		return request;
	}

	@Test
	void isWhatThatWhichTheHandlerDoesBelongsTo() throws Exception {
		this.interceptor.handle(Updates.context(new RecordingBot(), Updates.text(5, "/start")),
				(context) -> Observation.createNotStarted("inner", this.registry).observe(() -> {
				}));
		assertThat(this.stopped.all).extracting(Observation.Context::getName)
			.containsExactly("inner", "telegram.update");
		assertThat(this.stopped.all.get(0).getParentObservation()).isNotNull()
			.extracting(Observation.class::cast)
			.extracting(Observation::getContext)
			.isSameAs(this.stopped.all.get(1));
	}

	@Test
	void belongsToTheDeliveryThatBroughtItEvenIfAnotherThreadHandlesItLater() throws Exception {
		CompletableFuture<Void> release = new CompletableFuture<>();
		DefaultUpdateProcessor processor = processor((context) -> {
			if (context.update().updateId() == 1) {
				context.finishAfter(release);
			}
		}).build();
		deliverBoth(processor, release);
		assertThat(this.stopped.parentOf(1)).isEqualTo("first");
		assertThat(this.stopped.parentOf(2)).isEqualTo("second");
	}

	@Test
	void belongsToNothingIfTheDeliveryBelongsToNothing() throws Exception {
		CompletableFuture<Void> release = new CompletableFuture<>();
		DefaultUpdateProcessor processor = processor((context) -> {
			if (context.update().updateId() == 1) {
				context.finishAfter(release);
			}
		}).executor(Runnable::run).build();
		CompletableFuture<UpdateOutcome> first = deliver("first", processor, 1);
		CompletableFuture<UpdateOutcome> second = processor.process(Updates.json(Updates.text(2, "hi")))
			.toCompletableFuture();
		deliver("release", release);
		first.get(20, TimeUnit.SECONDS);
		second.get(20, TimeUnit.SECONDS);
		processor.destroy();
		assertThat(this.stopped.parentOf(1)).isEqualTo("first");
		assertThat(this.stopped.parentOf(2)).isNull();
	}

	@Test
	void hasTheCallsOfItsHandlerAsItsPartsOnWhicheverThreadThatRuns() throws Exception {
		CompletableFuture<Void> release = new CompletableFuture<>();
		Set<Thread> threads = ConcurrentHashMap.newKeySet();
		DefaultUpdateProcessor processor = processor((context) -> {
			threads.add(Thread.currentThread());
			context.bot().getMe();
			context.bot().executeAsync(GetMe.of()).get(20, TimeUnit.SECONDS);
			if (context.update().updateId() == 1) {
				context.finishAfter(release);
			}
		}).build();
		deliverBoth(processor, release);
		assertThat(threads).hasSize(2).contains(Thread.currentThread());
		assertThat(this.stopped.partsOf(1)).containsExactly("telegram.api", "telegram.api");
		assertThat(this.stopped.partsOf(2)).containsExactly("telegram.api", "telegram.api");
	}

	private DefaultUpdateProcessorBuilder processor(UpdateDispatcher dispatcher) {
		return DefaultUpdateProcessor.builder(this.bot, dispatcher)
			.interceptors(List.of(this.interceptor))
			.taskDecorator(
					new ContextPropagatingTaskDecorator(ContextSnapshotFactory.builder().clearMissing(true).build()));
	}

	/**
	 * Delivers two updates, of which the second one has to wait for the first.
	 */
	private void deliverBoth(DefaultUpdateProcessor processor, CompletableFuture<Void> release) throws Exception {
		CompletableFuture<UpdateOutcome> first = deliver("first", processor, 1);
		CompletableFuture<UpdateOutcome> second = deliver("second", processor, 2);
		deliver("release", release);
		first.get(20, TimeUnit.SECONDS);
		second.get(20, TimeUnit.SECONDS);
		processor.destroy();
	}

	private CompletableFuture<UpdateOutcome> deliver(String delivery, DefaultUpdateProcessor processor, long id) {
		return Observation.createNotStarted(delivery, this.registry)
			.observe(() -> processor.process(Updates.json(Updates.text(id, "hi"))).toCompletableFuture());
	}

	private void deliver(String delivery, CompletableFuture<Void> release) {
		Observation.createNotStarted(delivery, this.registry).observe(() -> release.complete(null));
	}

}

package io.github.telegramspring.bot.processing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.NotAnUpdateException;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * From the bytes to the handler, on the thread that delivers them.
 */
class DefaultUpdateProcessorTests {

	private final RecordingBot bot = new RecordingBot();

	private final List<String> events = new ArrayList<>();

	private final List<FailedUpdate> failed = new ArrayList<>();

	@Test
	void dispatchesWhatItReads() {
		UpdateOutcome outcome = process((context) -> this.events.add(String.valueOf(context)));
		assertThat(this.events).containsExactly("update 5 (message)");
		assertThat(outcome).isEqualTo(UpdateOutcome.HANDLED);
	}

	@Test
	void callsInterceptorsAroundTheDispatcherInTheirOrder() {
		UpdateInterceptor outer = interceptor("outer");
		UpdateInterceptor inner = interceptor("inner");
		outcome(builder((context) -> this.events.add("dispatch")).interceptors(List.of(outer, inner))
			.build()
			.process(Updates.json(Updates.text(5, "hi"))));
		assertThat(this.events).containsExactly("outer before", "inner before", "dispatch", "inner after",
				"outer after");
	}

	@Test
	void anInterceptorCanEndTheHandling() {
		outcome(builder((context) -> this.events.add("dispatch"))
			.interceptors(List.of((context, chain) -> this.events.add("ended")))
			.build()
			.process(Updates.json(Updates.text(5, "hi"))));
		assertThat(this.events).containsExactly("ended");
	}

	@Test
	void reportsWhatFailedAndReturns() {
		IllegalStateException exception = new IllegalStateException("no");
		UpdateOutcome outcome = process((context) -> {
			throw exception;
		});
		assertThat(outcome).isEqualTo(UpdateOutcome.FAILED);
		assertThat(this.failed).singleElement().satisfies((failure) -> {
			assertThat(failure.updateId()).isEqualTo(5);
			assertThat(failure.cause()).isSameAs(exception);
			assertThat(failure.update()).isEqualTo(Updates.text(5, "hi"));
			assertThat(failure.json()).contains("\"hi\"");
			assertThat(failure.toString()).doesNotContain("hi\"");
		});
	}

	@Test
	void survivesAnEndlessRecursionInAHandler() {
		process((context) -> {
			throw new StackOverflowError();
		});
		assertThat(this.failed).singleElement().extracting(FailedUpdate::cause).isInstanceOf(StackOverflowError.class);
	}

	@Test
	void reportsAnUpdateThatLacksSomethingRequired() {
		UpdateOutcome outcome = outcome(builder((context) -> this.events.add("dispatch")).build()
			.process("{\"update_id\":6,\"message\":{\"message_id\":1}}".getBytes(StandardCharsets.UTF_8)));
		assertThat(outcome).isEqualTo(UpdateOutcome.FAILED);
		assertThat(this.events).isEmpty();
		assertThat(this.failed).singleElement().satisfies((failure) -> {
			assertThat(failure.updateId()).isEqualTo(6);
			assertThat(failure.update()).isNull();
			assertThat(failure.cause()).hasMessageContaining("Message lacks date, chat at /message");
		});
	}

	@Test
	void refusesWhatIsNoUpdate() {
		assertRefused("", "Not an update");
		assertRefused("[]", "Not an update");
		assertRefused("5", "Not an update");
		assertRefused("{}", "Not an update: there is no update_id");
		assertRefused("{\"update_id\":\"x\"}", "Not an update");
		assertRefused("{\"update_id\":5,", "Malformed JSON");
		assertRefused("{\"update_id\":5}}", "Malformed JSON");
		assertRefused("<html>", "Malformed JSON");
		assertThat(this.failed).isEmpty();
	}

	private void assertRefused(String json, String reason) {
		DefaultUpdateProcessor processor = builder((context) -> this.events.add("dispatch")).build();
		byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(NotAnUpdateException.class).as(json)
			.isThrownBy(() -> processor.process(bytes))
			.withMessageContaining(reason);
		assertThatExceptionOfType(NotAnUpdateException.class).as(json).isThrownBy(() -> processor.submit(bytes));
	}

	@Test
	void handlesKindsOfUpdatesItDoesNotKnow() {
		outcome(builder((context) -> this.events.add(context.toString())).build()
			.process("{\"update_id\":6,\"brand_new\":{\"a\":[1]}}".getBytes(StandardCharsets.UTF_8)));
		assertThat(this.events).containsExactly("update 6 (unknown)");
	}

	@Test
	void survivesAFailingFailedUpdateHandler() {
		DefaultUpdateProcessor processor = builder((context) -> {
			throw new IllegalStateException("no");
		}).failedUpdates((failure) -> {
			throw new IllegalArgumentException("neither");
		}).build();
		assertThat(outcome(processor.process(Updates.json(Updates.text(5, "hi"))))).isEqualTo(UpdateOutcome.FAILED);
	}

	private UpdateOutcome process(UpdateDispatcher dispatcher) {
		return outcome(builder(dispatcher).build().process(Updates.json(Updates.text(5, "hi"))));
	}

	private DefaultUpdateProcessorBuilder builder(UpdateDispatcher dispatcher) {
		return DefaultUpdateProcessor.builder(this.bot, dispatcher).failedUpdates(this.failed::add);
	}

	private static UpdateOutcome outcome(CompletionStage<UpdateOutcome> stage) {
		UpdateOutcome outcome = stage.toCompletableFuture().getNow(null);
		assertThat(outcome).as("outcome").isNotNull();
		return outcome;
	}

	private UpdateInterceptor interceptor(String name) {
		return (context, chain) -> {
			this.events.add(name + " before");
			chain.proceed(context);
			this.events.add(name + " after");
		};
	}

}

package io.github.telegramspring.bot.processing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.NotAnUpdateException;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class DefaultUpdateProcessorTests {

	private final RecordingBot bot = new RecordingBot();

	private final List<String> events = new ArrayList<>();

	private final List<FailedUpdate> failed = new ArrayList<>();

	@Test
	void dispatchesWhatItReads() {
		processor((context) -> this.events.add(String.valueOf(context))).process(Updates.json(Updates.text(5, "hi")));
		assertThat(this.events).containsExactly("update 5 (message)");
	}

	@Test
	void callsInterceptorsAroundTheDispatcherInTheirOrder() {
		UpdateInterceptor outer = interceptor("outer");
		UpdateInterceptor inner = interceptor("inner");
		new DefaultUpdateProcessor(this.bot, this.bot::getMe, List.of(outer, inner),
				(context) -> this.events.add("dispatch"), this.failed::add)
			.process(Updates.json(Updates.text(5, "hi")));
		assertThat(this.events).containsExactly("outer before", "inner before", "dispatch", "inner after",
				"outer after");
	}

	@Test
	void anInterceptorCanEndTheHandling() {
		new DefaultUpdateProcessor(this.bot, this.bot::getMe, List.of((context, chain) -> this.events.add("ended")),
				(context) -> this.events.add("dispatch"), this.failed::add)
			.process(Updates.json(Updates.text(5, "hi")));
		assertThat(this.events).containsExactly("ended");
	}

	@Test
	void reportsWhatFailedAndReturns() {
		IllegalStateException exception = new IllegalStateException("no");
		processor((context) -> {
			throw exception;
		}).process(Updates.json(Updates.text(5, "hi")));
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
		processor((context) -> {
			throw new StackOverflowError();
		}).process(Updates.json(Updates.text(5, "hi")));
		assertThat(this.failed).singleElement().extracting(FailedUpdate::cause).isInstanceOf(StackOverflowError.class);
	}

	@Test
	void reportsAnUpdateThatLacksSomethingRequired() {
		processor((context) -> this.events.add("dispatch"))
			.process("{\"update_id\":6,\"message\":{\"message_id\":1}}".getBytes(StandardCharsets.UTF_8));
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
		assertThatExceptionOfType(NotAnUpdateException.class).as(json)
			.isThrownBy(() -> processor((context) -> this.events.add("dispatch"))
				.process(json.getBytes(StandardCharsets.UTF_8)))
			.withMessageContaining(reason);
	}

	@Test
	void handlesKindsOfUpdatesItDoesNotKnow() {
		processor((context) -> this.events.add(context.toString()))
			.process("{\"update_id\":6,\"brand_new\":{\"a\":[1]}}".getBytes(StandardCharsets.UTF_8));
		assertThat(this.events).containsExactly("update 6 (unknown)");
	}

	@Test
	void survivesAFailingFailedUpdateHandler() {
		DefaultUpdateProcessor processor = new DefaultUpdateProcessor(this.bot, this.bot::getMe, List.of(),
				(context) -> {
					throw new IllegalStateException("no");
				}, (failure) -> {
					throw new IllegalArgumentException("neither");
				});
		assertThatNoException().isThrownBy(() -> processor.process(Updates.json(Updates.text(5, "hi"))));
	}

	private DefaultUpdateProcessor processor(UpdateDispatcher dispatcher) {
		return new DefaultUpdateProcessor(this.bot, this.bot::getMe, List.of(), dispatcher, this.failed::add);
	}

	private UpdateInterceptor interceptor(String name) {
		return (context, chain) -> {
			this.events.add(name + " before");
			chain.proceed(context);
			this.events.add(name + " after");
		};
	}

}

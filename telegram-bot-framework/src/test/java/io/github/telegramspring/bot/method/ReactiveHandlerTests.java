package io.github.telegramspring.bot.method;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Handlers that return reactive types.
 */
class ReactiveHandlerTests {

	private final BotApplication application = new BotApplication(ReactiveBot.class);

	private final ReactiveBot reactive = this.application.context.getBean(ReactiveBot.class);

	@AfterEach
	void close() {
		this.application.close();
	}

	@Test
	void mayReturnReactiveTypes() throws Exception {
		UpdateContext update = this.application.begin(Updates.text(1, "/flux"));
		this.reactive.sink.tryEmitNext("one").orThrow();
		assertThat(this.application.bot.calls()).singleElement().asString().contains("one");
		assertThat(update.continuation().remainder().toCompletableFuture()).isNotDone();
		this.reactive.sink.tryEmitNext("two").orThrow();
		this.reactive.sink.tryEmitComplete().orThrow();
		assertThat(update.continuation().remainder().toCompletableFuture()).isCompleted();
		assertThat(this.application.send("/mono")).hasSize(3).last().asString().contains("Mono");
		assertThat(this.application.send("/nothing")).hasSize(3);
		assertThat(this.application.send("/failing")).last().asString().contains("Sorry: reactive");
	}

	@Test
	void failTheStartIfNothingCanBeDoneWithTheValue() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(Unknown.class))
			.withMessageContaining("nothing is known to do with a return value of type reactor.core.publisher.Mono");
	}

	@BotController
	static class ReactiveBot {

		private final Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer();

		@BotCommand
		Flux<String> flux() {
			return this.sink.asFlux();
		}

		@BotCommand
		Mono<String> mono() {
			return Mono.just("Mono");
		}

		@BotCommand
		Mono<Void> nothing() {
			return Mono.empty();
		}

		@BotCommand
		Mono<String> failing() {
			return Mono.error(new UnsupportedOperationException("reactive"));
		}

		@BotExceptionHandler
		String unsupported(UnsupportedOperationException ex) {
			return "Sorry: " + ex.getMessage();
		}

	}

	@BotController
	static class Unknown {

		@BotCommand
		Mono<Thread> unknown() {
			return Mono.empty();
		}

	}

}

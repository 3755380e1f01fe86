package io.github.telegramspring.bot.observation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.Poll;
import io.github.telegramspring.api.model.PollType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateDispatcher;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.mapping.HandlerDispatcher;
import io.github.telegramspring.bot.mapping.RegisteredHandler;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ObservationUpdateInterceptorTests {

	private final StoppedObservations stopped = new StoppedObservations();

	private final ObservationRegistry registry = ObservationRegistry.create();

	private final UpdateInterceptor interceptor = new ObservationUpdateInterceptor(this.registry,
			new DefaultUpdateObservationConvention(), "shop");

	ObservationUpdateInterceptorTests() {
		this.registry.observationConfig().observationHandler(this.stopped);
	}

	@Test
	void observesAnUpdateWithItsHandler() throws Exception {
		handle(Updates.text(5, "/start"), dispatcher(true));
		Observation.Context observed = this.stopped.only();
		assertThat(observed.getName()).isEqualTo("telegram.update");
		assertThat(observed.getContextualName()).isEqualTo("telegram message");
		assertThat(tags(observed.getLowCardinalityKeyValues())).isEqualTo(Map.of("bot", "shop", "update.type",
				"message", "handler", "Start", "outcome", "handled", "exception", "none"));
		assertThat(tags(observed.getHighCardinalityKeyValues()))
			.isEqualTo(Map.of("update.id", "5", "chat.id", "42", "user.id", "42"));
	}

	@Test
	void observesAnUpdateThatNoHandlerIsFor() throws Exception {
		handle(Updates.text(5, "hello"), dispatcher(true));
		assertThat(tags(this.stopped.only().getLowCardinalityKeyValues())).containsEntry("handler", "none")
			.containsEntry("outcome", "unhandled");
	}

	@Test
	void observesAnUpdateThatItsHandlerPassedOnAsUnhandled() throws Exception {
		handle(Updates.text(5, "/start"), dispatcher(false));
		assertThat(tags(this.stopped.only().getLowCardinalityKeyValues())).containsEntry("handler", "none")
			.containsEntry("outcome", "unhandled");
	}

	@Test
	void observesAnUpdateThatBelongsToNobody() throws Exception {
		Poll poll = Poll.of("9", "?", List.of(), 0, false, true, PollType.REGULAR, false, false, false);
		handle(Update.of(5).poll(poll), dispatcher(true));
		assertThat(tags(this.stopped.only().getHighCardinalityKeyValues()))
			.isEqualTo(Map.of("update.id", "5", "chat.id", "none", "user.id", "none"));
	}

	@Test
	void observesWhyAnUpdateFailed() {
		assertThatIllegalStateException().isThrownBy(() -> handle(Updates.text(5, "/start"), (context) -> {
			throw new IllegalStateException("broken");
		}));
		assertThat(tags(this.stopped.only().getLowCardinalityKeyValues())).containsEntry("outcome", "error")
			.containsEntry("exception", "IllegalStateException");
		assertThat(this.stopped.only().getError()).hasMessage("broken");
	}

	@Test
	void observesWhatIsNoException() {
		assertThatExceptionOfType(StackOverflowError.class)
			.isThrownBy(() -> handle(Updates.text(5, "/start"), (context) -> {
				throw new StackOverflowError();
			}));
		assertThat(tags(this.stopped.only().getLowCardinalityKeyValues())).containsEntry("outcome", "error");
	}

	@Test
	void goesOnUntilNothingGoesOnInTheBackground() throws Exception {
		CompletableFuture<Void> remainder = new CompletableFuture<>();
		handle(Updates.text(5, "/start"), (context) -> context.finishAfter(remainder));
		assertThat(this.stopped.all).isEmpty();
		assertThat(this.registry.getCurrentObservation()).isNull();
		remainder.completeExceptionally(new IllegalStateException("late"));
		assertThat(this.stopped.only().getError()).hasMessage("late");
	}

	@Test
	void documentsItsKeys() {
		assertThat(UpdateObservationDocumentation.UPDATE.getLowCardinalityKeyNames()).extracting(KeyName::asString)
			.containsExactly("bot", "update.type", "handler", "outcome", "exception");
		assertThat(UpdateObservationDocumentation.UPDATE.getHighCardinalityKeyNames()).extracting(KeyName::asString)
			.containsExactly("update.id", "chat.id", "user.id");
	}

	private void handle(Update update, UpdateDispatcher dispatcher) throws Exception {
		this.interceptor.handle(Updates.context(new RecordingBot(), update), dispatcher::dispatch);
	}

	private static HandlerDispatcher dispatcher(boolean handles) {
		return new HandlerDispatcher(new BotHandlerRegistry(List.of(new Start(handles))));
	}

	private static Map<String, String> tags(KeyValues keyValues) {
		return keyValues.stream().collect(Collectors.toMap(KeyValue::getKey, KeyValue::getValue));
	}

	private record Start(boolean handles) implements RegisteredHandler {

		@Override
		public UpdateMappingInfo mapping() {
			return UpdateMappingInfo.of(UpdateType.MESSAGE).commands("start").build();
		}

		@Override
		public String describe() {
			return "Start";
		}

		@Override
		public boolean handle(UpdateContext context) {
			return this.handles;
		}

	}

}

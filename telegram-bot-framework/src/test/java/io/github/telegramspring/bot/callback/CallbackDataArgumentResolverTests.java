package io.github.telegramspring.bot.callback;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.Location;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import org.junit.jupiter.api.Test;

import org.springframework.core.MethodParameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CallbackDataArgumentResolverTests {

	private final CallbackDataCodec codec = CallbackDataCodec.unsigned();

	private final CallbackDataArgumentResolver resolver = new CallbackDataArgumentResolver(this.codec);

	@Test
	void resolvesTheRecordOfAButton() {
		assertThat(resolve("buy", this.codec.encode(new Buy(42)))).isEqualTo(new Buy(42));
		assertThat(resolve("maybe", this.codec.encode(new Buy(42)))).isEqualTo(new Buy(42));
	}

	@Test
	void resolvesAFamily() {
		assertThat(resolve("any", this.codec.encode(new Buy(42)))).isEqualTo(new Buy(42));
		assertThat(resolve("any", this.codec.encode(new Cancel()))).isEqualTo(new Cancel());
	}

	@Test
	void hasNothingForAnotherRecord() {
		resolve("any", this.codec.encode(new Cancel()));
		assertThat(resolve("buy", this.codec.encode(new Cancel()))).isNull();
	}

	@Test
	void refusesAButtonWhoseRecordIsGone() {
		assertThatExceptionOfType(StaleCallbackDataException.class).isThrownBy(() -> resolve("buy", "gone~AAA"));
	}

	@Test
	void leavesOtherParametersToOthers() {
		assertThat(this.resolver.supportsParameter(parameter("location"))).isFalse();
		assertThat(this.resolver.supportsParameter(parameter("text"))).isFalse();
		assertThat(this.resolver.supportsParameter(parameter("message"))).isFalse();
		assertThat(this.resolver.supportsParameter(parameter("unmapped"))).isFalse();
	}

	@Test
	void failsAtStartUpIfARecordCannotBeInAButton() {
		assertThatExceptionOfType(InvalidCallbackRecordException.class)
			.isThrownBy(() -> this.resolver.supportsParameter(parameter("wrong")));
	}

	@Test
	void failsAtStartUpIfTwoRecordsHaveOneTag() {
		assertThat(this.resolver.supportsParameter(parameter("buy"))).isTrue();
		assertThatExceptionOfType(InvalidCallbackRecordException.class)
			.isThrownBy(() -> this.resolver.supportsParameter(parameter("other")))
			.withMessageContaining("have the tag 'buy'");
	}

	private Object resolve(String method, String data) {
		MethodParameter parameter = parameter(method);
		assertThat(this.resolver.supportsParameter(parameter)).isTrue();
		Update tap = Update.of(1).callbackQuery(CallbackQuery.of("77", Updates.ALICE, "1").data(data));
		return this.resolver.resolveArgument(parameter, Updates.context(new RecordingBot(), tap));
	}

	private static MethodParameter parameter(String name) {
		Method method = Arrays.stream(Bot.class.getDeclaredMethods())
			.filter((candidate) -> candidate.getName().equals(name))
			.findFirst()
			.orElseThrow();
		return new MethodParameter(method, 0);
	}

	sealed interface ShopAction permits Buy, Cancel {

	}

	record Buy(long item) implements ShopAction {

	}

	record Cancel() implements ShopAction {

	}

	@CallbackData("buy")
	record OtherBuy(long item) {

	}

	record Wrong(Object value) {

	}

	interface Bot {

		@UpdateMapping(types = UpdateType.CALLBACK_QUERY)
		void buy(Buy buy);

		@UpdateMapping(types = UpdateType.CALLBACK_QUERY)
		void maybe(Optional<Buy> buy);

		@UpdateMapping(types = UpdateType.CALLBACK_QUERY)
		void any(ShopAction action);

		@UpdateMapping(types = UpdateType.CALLBACK_QUERY)
		void other(OtherBuy buy);

		@UpdateMapping(types = UpdateType.CALLBACK_QUERY)
		void wrong(Wrong wrong);

		@UpdateMapping(types = UpdateType.CALLBACK_QUERY)
		void location(Location location);

		@UpdateMapping(types = UpdateType.CALLBACK_QUERY)
		void text(String text);

		@UpdateMapping(types = UpdateType.MESSAGE)
		void message(Buy buy);

		void unmapped(Buy buy);

	}

}

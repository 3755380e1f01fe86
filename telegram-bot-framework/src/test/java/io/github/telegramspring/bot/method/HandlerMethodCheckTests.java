package io.github.telegramspring.bot.method;

import java.util.List;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import io.github.telegramspring.bot.mapping.AmbiguousMappingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HandlerMethodCheckTests {

	@Test
	void failsTheStartWhenTwoMethodsHaveTheSameCommand() {
		assertThatExceptionOfType(AmbiguousMappingException.class)
			.isThrownBy(() -> new BotApplication(Plain.class, Rival.class))
			.withMessageContaining("mapped to /plain")
			.withMessageContaining("Plain#plain()")
			.withMessageContaining("Rival#rival()");
	}

	@Test
	void failsTheStartWhenTwoMethodsTakeAnyUpdateOfAKind() {
		assertThatExceptionOfType(AmbiguousMappingException.class).isThrownBy(() -> new BotApplication(Greedy.class))
			.withMessageContaining("mapped to updates of type message");
	}

	@Test
	void failsTheStartWhenAParameterCannotBeResolved() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class).isThrownBy(() -> new BotApplication(Odd.class))
			.withMessageContaining("Odd#odd(StringBuilder)")
			.withMessageContaining("parameter 0 of type java.lang.StringBuilder")
			.withMessageContaining("HandlerMethodArgumentResolver");
	}

	@Test
	void failsTheStartWhenAReturnValueCannotBeHandled() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(OddReturn.class))
			.withMessageContaining("return value of type java.util.List<java.lang.Integer>");
	}

	@ParameterizedTest
	@ValueSource(classes = { Slash.class, UpperCase.class, TooLong.class, Hyphen.class })
	void failsTheStartWhenTheNameOfACommandIsNotAllowed(Class<?> controller) {
		assertThatExceptionOfType(InvalidHandlerMethodException.class).isThrownBy(() -> new BotApplication(controller))
			.withMessageContaining("is not the name of a command")
			.withMessageContaining("1-32 characters");
	}

	@Test
	void failsTheStartWhenNoKindOfUpdateIsNamed() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(Kindless.class))
			.withMessageContaining("not mapped to any known kind of update");
	}

	@BotController
	static class Plain {

		@BotCommand("plain")
		String plain() {
			return "plain";
		}

	}

	@BotController
	static class Rival {

		@BotCommand("plain")
		String rival() {
			return "rival";
		}

	}

	@BotController
	static class Greedy {

		@UpdateMapping(types = { UpdateType.EDITED_MESSAGE, UpdateType.MESSAGE })
		void one() {
		}

		@UpdateMapping(types = { UpdateType.POLL, UpdateType.MESSAGE })
		void two() {
		}

	}

	@BotController
	static class Odd {

		@BotCommand("odd")
		void odd(StringBuilder builder) {
		}

	}

	@BotController
	static class OddReturn {

		@BotCommand("odd")
		List<Integer> odd() {
			return List.of();
		}

	}

	@BotController
	static class Slash {

		@BotCommand("/start")
		void start() {
		}

	}

	@BotController
	static class UpperCase {

		@BotCommand("Start")
		void start() {
		}

	}

	@BotController
	static class TooLong {

		@BotCommand("a123456789b123456789c123456789d12")
		void start() {
		}

	}

	@BotController
	static class Hyphen {

		@BotCommand("go-home")
		void start() {
		}

	}

	@BotController
	static class Kindless {

		@UpdateMapping
		void any() {
		}

	}

}

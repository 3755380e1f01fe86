package io.github.telegramspring.bot.method;

import java.util.List;
import java.util.Optional;

import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotMessage;
import io.github.telegramspring.bot.annotation.StartParameter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Arguments that could never be told apart, or never be there, fail the start.
 */
class CommandArgumentCheckTests {

	@Test
	void refusesAnOptionalArgumentBeforeOneThatHasToBeThere() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(OptionalFirst.class))
			.withMessageContaining("the argument of parameter 0 may be left out, but that of parameter 1 behind it")
			.withMessageContaining("Optional or @Nullable be the last ones");
	}

	@Test
	void refusesAnythingBehindManyArguments() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(ManyFirst.class))
			.withMessageContaining("parameter 0 takes all that are left, but parameter 1 asks for another one");
	}

	@Test
	void refusesArgumentsWithoutACommand() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(NoCommand.class))
			.withMessageContaining("asks for an argument of a command, but is not for commands")
			.withMessageContaining("@Text");
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(NoStart.class))
			.withMessageContaining("asks for what follows /start, but is not for commands");
	}

	@Test
	void takesManyOrOptionalArgumentsAtTheEnd() {
		assertThatCode(() -> new BotApplication(Fine.class).close()).doesNotThrowAnyException();
	}

	@BotController
	static class OptionalFirst {

		@BotCommand
		void weather(@Argument Optional<Integer> days, @Argument String city) {
		}

	}

	@BotController
	static class ManyFirst {

		@BotCommand
		void weather(@Argument List<String> cities, @Argument Optional<Integer> days) {
		}

	}

	@BotController
	static class NoCommand {

		@BotMessage
		void weather(@Argument String city) {
		}

	}

	@BotController
	static class NoStart {

		@BotMessage
		void start(@StartParameter Optional<String> parameter) {
		}

	}

	@BotController
	static class Fine {

		@BotCommand
		void weather(@Argument Optional<Integer> days, @Argument String... cities) {
		}

	}

}

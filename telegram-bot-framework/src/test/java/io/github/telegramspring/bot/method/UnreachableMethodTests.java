package io.github.telegramspring.bot.method;

import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Methods that a proxy of their bean would not pass on fail the start.
 */
class UnreachableMethodTests {

	@ParameterizedTest
	@ValueSource(classes = { Hidden.class, Final.class, HiddenExceptionHandler.class })
	void areRefused(Class<?> controller) {
		assertThatExceptionOfType(InvalidHandlerMethodException.class).isThrownBy(() -> new BotApplication(controller))
			.withMessageContaining(
					"so what is put around beans, as @PreAuthorize and @Transactional do, does not reach")
			.withMessageContaining("neither private nor final");
	}

	@BotController
	static class Hidden {

		@BotCommand
		@SuppressWarnings("UnusedMethod") // is found by its annotation
		private void hidden() {
		}

	}

	@BotController
	static class Final {

		@BotCommand
		final void last() {
		}

	}

	@BotController
	static class HiddenExceptionHandler {

		@BotExceptionHandler(IllegalStateException.class)
		@SuppressWarnings("UnusedMethod") // is found by its annotation
		private void hidden() {
		}

	}

}

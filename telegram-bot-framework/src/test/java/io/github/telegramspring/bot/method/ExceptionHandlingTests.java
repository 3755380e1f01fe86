package io.github.telegramspring.bot.method;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;

import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;
import io.github.telegramspring.bot.mapping.AmbiguousMappingException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExceptionHandlingTests {

	@Test
	void choosesTheHandlerOfTheClosestType() throws Exception {
		try (BotApplication application = new BotApplication(Controller.class)) {
			application.send("/missing");
			assertThat(application.send("/io")).containsExactly(
					"sendMessage {\"chat_id\":42,\"text\":\"missing cats for Alice\"}",
					"sendMessage {\"chat_id\":42,\"text\":\"io dogs\"}");
		}
	}

	@Test
	void looksAtTheCauses() throws Exception {
		try (BotApplication application = new BotApplication(Controller.class)) {
			assertThat(application.send("/wrapped"))
				.containsExactly("sendMessage {\"chat_id\":42,\"text\":\"io birds\"}");
		}
	}

	@Test
	void handlesTypesThatAreOnlyNamed() throws Exception {
		try (BotApplication application = new BotApplication(Controller.class)) {
			assertThat(application.send("/state"))
				.containsExactly("sendMessage {\"chat_id\":42,\"text\":\"wrong state\"}");
		}
	}

	@Test
	void passesOnWhatNoHandlerTakes() {
		try (BotApplication application = new BotApplication(Controller.class)) {
			assertThatExceptionOfType(UnsupportedOperationException.class)
				.isThrownBy(() -> application.send("/unsupported"));
			assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> application.send("/error"));
		}
	}

	@Test
	void doesNotTakeWhatAnotherControllerThrew() {
		try (BotApplication application = new BotApplication(Controller.class, OtherController.class)) {
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> application.send("/other"));
		}
	}

	@Test
	void failsTheStartWhenTwoHandlersTakeTheSameType() {
		assertThatExceptionOfType(AmbiguousMappingException.class).isThrownBy(() -> new BotApplication(Twice.class))
			.withMessageContaining("java.io.IOException")
			.withMessageContaining("Twice#one(IOException)")
			.withMessageContaining("Twice#two(IOException)");
	}

	@Test
	void failsTheStartWhenAHandlerTakesNoType() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(Typeless.class))
			.withMessageContaining("Typeless#none()")
			.withMessageContaining("it does not say which exceptions it handles");
	}

	@Test
	void failsTheStartWhenNothingIsKnownToDoWithWhatAHandlerReturns() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(OddReturn.class))
			.withMessageContaining("OddReturn#handle(IOException)")
			.withMessageContaining("return value of type java.lang.Integer");
	}

	@BotController
	static class OddReturn {

		@BotExceptionHandler
		Integer handle(IOException ex) {
			return 5;
		}

	}

	@BotController
	static class Controller {

		@BotCommand("missing")
		void missing() throws IOException {
			throw new FileNotFoundException("cats");
		}

		@BotCommand("io")
		void io() throws IOException {
			throw new IOException("dogs");
		}

		@BotCommand("wrapped")
		void wrapped() {
			throw new UncheckedIOException(new IOException("birds"));
		}

		@BotCommand("state")
		void state() {
			throw new IllegalStateException();
		}

		@BotCommand("unsupported")
		void unsupported() {
			throw new UnsupportedOperationException();
		}

		@BotCommand("error")
		void error() {
			throw new AssertionError();
		}

		@BotExceptionHandler
		String io(IOException ex) {
			return "io " + ex.getMessage();
		}

		@BotExceptionHandler
		String missing(FileNotFoundException ex, User user) {
			return "missing " + ex.getMessage() + " for " + user.firstName();
		}

		@BotExceptionHandler(IllegalStateException.class)
		String state(User user) {
			return "wrong state";
		}

	}

	@BotController
	static class OtherController {

		@BotCommand("other")
		void other() throws IOException {
			throw new IOException();
		}

	}

	@BotController
	static class Twice {

		@BotExceptionHandler
		void one(IOException ex) {
		}

		@BotExceptionHandler
		void two(IOException ex) {
		}

	}

	@BotController
	static class Typeless {

		@BotExceptionHandler
		void none() {
		}

	}

}

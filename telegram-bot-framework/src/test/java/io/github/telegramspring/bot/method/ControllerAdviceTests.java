package io.github.telegramspring.bot.method;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotControllerAdvice;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;
import org.junit.jupiter.api.Test;

import org.springframework.core.annotation.Order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ControllerAdviceTests {

	@Test
	void takesWhatTheControllerDoesNot() throws Exception {
		assertThat(answer("/io", Controller.class, ForAll.class)).contains("advice: io");
		assertThat(answer("/state", Controller.class, ForAll.class)).contains("controller: state");
	}

	@Test
	void isAskedInItsOrder() throws Exception {
		assertThat(answer("/io", Controller.class, ForAll.class, First.class)).contains("first: io");
	}

	@Test
	void isForTheHandlersItNames() throws Exception {
		assertThat(answer("/io", Controller.class, ByType.class)).contains("by type");
		assertThat(answer("/io", Controller.class, ByAnnotation.class)).contains("by annotation");
		assertThat(answer("/io", Controller.class, ByPackage.class)).contains("by package");
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> answer("/io", Controller.class, ForOthers.class, ForOtherPackage.class));
	}

	@Test
	void keepsTheFirstExceptionWhenTheHandlerOfItFails() {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> answer("/io", Controller.class, Failing.class))
			.withMessage("io")
			.satisfies((ex) -> assertThat(ex.getSuppressed()).singleElement()
				.isInstanceOf(UnsupportedOperationException.class));
	}

	private static String answer(String text, Class<?>... components) throws Exception {
		try (BotApplication application = new BotApplication(components)) {
			return application.dispatch(Updates.text(1, text)).toString();
		}
	}

	@Retention(RetentionPolicy.RUNTIME)
	@interface Careful {

	}

	@BotController
	@Careful
	static class Controller {

		@BotCommand
		void io() throws IOException {
			throw new IOException("io");
		}

		@BotCommand
		void state() {
			throw new IllegalStateException("state");
		}

		@BotExceptionHandler
		String handle(IllegalStateException ex) {
			return "controller: " + ex.getMessage();
		}

	}

	@BotControllerAdvice
	static class ForAll {

		@BotExceptionHandler
		String handle(Exception ex) {
			return "advice: " + ex.getMessage();
		}

	}

	@BotControllerAdvice
	@Order(1)
	static class First {

		@BotExceptionHandler
		String handle(IOException ex) {
			return "first: " + ex.getMessage();
		}

	}

	@BotControllerAdvice(assignableTypes = Controller.class)
	static class ByType {

		@BotExceptionHandler
		String handle(IOException ex) {
			return "by type";
		}

	}

	@BotControllerAdvice(annotations = Careful.class)
	static class ByAnnotation {

		@BotExceptionHandler
		String handle(IOException ex) {
			return "by annotation";
		}

	}

	@BotControllerAdvice("io.github.telegramspring.bot")
	static class ByPackage {

		@BotExceptionHandler
		String handle(IOException ex) {
			return "by package";
		}

	}

	@BotControllerAdvice(assignableTypes = String.class)
	static class ForOthers {

		@BotExceptionHandler
		String handle(IOException ex) {
			return "never";
		}

	}

	@BotControllerAdvice(basePackages = "io.github.telegramspring.bo")
	static class ForOtherPackage {

		@BotExceptionHandler
		String handle(IOException ex) {
			return "never";
		}

	}

	@BotControllerAdvice
	static class Failing {

		@BotExceptionHandler
		String handle(IOException ex) {
			throw new UnsupportedOperationException();
		}

	}

}

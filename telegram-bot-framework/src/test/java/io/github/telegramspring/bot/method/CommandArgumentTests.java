package io.github.telegramspring.bot.method;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.format.annotation.DurationFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CommandArgumentTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			/weather Oslo 3           | Oslo for 3
			/weather Oslo             | Oslo for null
			/weather "New York" 2     | New York for 2
			/weather@test_bot Oslo 3  | Oslo for 3
			/weather   Oslo    3      | Oslo for 3
			/weather "Oslo            | "Oslo for null
			/say hello   you          | hello   you
			/say "hello you"          | hello you
			/say "a" and "b"          | "a" and "b"
			/opt                      | Optional.empty
			/opt 5                    | Optional[5]
			/two a "b c" d            | a, b c d?
			""")
	void takesArgumentsInTheOrderOfTheParameters(String text, String answer) throws Exception {
		String expected = answer.equals("a, b c d?") ? "a, \\\"b c\\\" d" : answer.replace("\"", "\\\"");
		assertThat(send(text)).containsExactly("sendMessage {\"chat_id\":42,\"text\":\"" + expected + "\"}");
	}

	@Test
	void tellsHowTheCommandIsUsedWhenAnArgumentIsMissing() throws Exception {
		assertThat(send("/weather")).containsExactly(
				"sendMessage {\"chat_id\":42,\"text\":\"City is missing.\\nUsage: /weather <city> [days]\"}");
	}

	@Test
	void tellsHowTheCommandIsUsedWhenAnArgumentDoesNotFit() throws Exception {
		assertThat(send("/weather Oslo soon")).containsExactly(
				"sendMessage {\"chat_id\":42,\"text\":\"'soon' cannot be taken for days.\\nUsage: /weather <city> [days]\"}");
	}

	@Test
	void tellsHowTheCommandIsUsedWhenThereAreTooManyArguments() throws Exception {
		assertThat(send("/weather Oslo 3 4 5")).containsExactly(
				"sendMessage {\"chat_id\":42,\"text\":\"'4' is one too many.\\nUsage: /weather <city> [days]\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u201cNew York\u201d", "\u201eNew York\u201c", "\u00abNew York\u00bb", "\"New York\"" })
	void takesTheQuotesThatPhonesMake(String city) throws Exception {
		assertThat(send("/weather " + city + " 2")).singleElement().asString().contains("New York for 2");
		assertThat(send("/say " + city)).singleElement().asString().contains("\"New York\"");
	}

	@Test
	void takesABareNumberForADurationOnlyIfItsUnitIsAgreedUpon() throws Exception {
		assertThat(send("/wait 90s 5")).singleElement().asString().contains("PT1M30S PT5M");
		assertThat(send("/wait 90 5")).singleElement().asString().contains("'90' cannot be taken for first.");
	}

	@Test
	void tellsAGuestHowTheCommandIsUsedByTheQueryOfTheMessage() throws Exception {
		Update update = Update.of(1).guestMessage(Updates.message("/weather").guestQueryId("g"));
		try (BotApplication application = new BotApplication(Controller.class)) {
			assertThat(application.dispatch(update)).singleElement()
				.asString()
				.startsWith("answerGuestQuery {\"guest_query_id\":\"g\"")
				.contains("City is missing.");
		}
	}

	@Test
	void letsTheControllerAnswerWrongArgumentsItself() throws Exception {
		try (BotApplication application = new BotApplication(OwnUsage.class)) {
			assertThat(application.send("/add"))
				.containsExactly("sendMessage {\"chat_id\":42,\"text\":\"Tell me a number\"}");
		}
	}

	@Test
	void failsTheStartWhenNothingConvertsToTheType() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(Unconvertible.class))
			.withMessageContaining("parameter 0 of type java.lang.Runnable");
	}

	private static List<String> send(String text) throws Exception {
		try (BotApplication application = new BotApplication(Controller.class)) {
			return application.send(text);
		}
	}

	@BotController
	static class Controller {

		@BotCommand(value = "weather", from = { UpdateType.MESSAGE, UpdateType.GUEST_MESSAGE })
		String weather(@Argument String city, @Argument @Nullable Integer days) {
			return city + " for " + days;
		}

		@BotCommand("say")
		String say(@Argument("words") String text) {
			return text;
		}

		@BotCommand("opt")
		String optional(@Argument Optional<Integer> number) {
			return number.toString();
		}

		@BotCommand("wait")
		String await(@Argument Duration first,
				@Argument @DurationFormat(defaultUnit = DurationFormat.Unit.MINUTES) Duration second) {
			return first + " " + second;
		}

		@BotCommand("two")
		String two(@Argument String first, @Argument String rest) {
			return first + ", " + rest;
		}

	}

	@BotController
	static class OwnUsage {

		@BotCommand("add")
		String add(@Argument int number) {
			return "Added " + number;
		}

		@BotExceptionHandler
		String usage(CommandUsageException ex) {
			return "Tell me a number";
		}

	}

	@BotController
	static class Unconvertible {

		@BotCommand("run")
		void run(@Argument Runnable task) {
		}

	}

}

package io.github.telegramspring.bot.method;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.StartParameter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people write after a command, as values.
 */
class ArgumentConversionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/add 1 2 3         | 6
			/add               | 0
			/tags a "b c"      | [a, b c]
			/size large        | LARGE
			/size extra-large  | EXTRA_LARGE
			/remind 1h30m      | PT1H30M
			/remind 3d         | PT72H
			/remind PT15M      | PT15M
			/on 2026-12-24     | 2026-12-24
			/start             | nobody
			/start 42          | 42
			/link aXRlbTo0Mg   | item:42
			""")
	void convertsArgumentsOfCommands(String text, String answer) throws Exception {
		assertThat(answer(Updates.text(1, text))).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/size huge    | 'huge' cannot be taken for size. / Usage: /size <size>
			/add 1 x      | 'x' cannot be taken for numbers. / Usage: /add [numbers...]
			/remind soon  | 'soon' cannot be taken for delay. / Usage: /remind <delay>
			/start x      | 'x' cannot be taken for referrer.
			/link !       | '!' cannot be taken for item.
			/ban @nobody  | '@nobody' cannot be taken for user. / Usage: /ban <user> [reason]
			/ban          | User is missing. / Usage: /ban <user> [reason]
			""")
	void saysWhichArgumentDoesNotFit(String text, String answer) throws Exception {
		assertThat(answer(Updates.text(1, text))).isEqualTo(answer.replace(" / ", "\\n"));
	}

	@Test
	void takesAMentionByNameForTheUser() throws Exception {
		User bob = User.of(43, false, "Bob");
		Message message = Updates.message("/ban Bob Smith for spam")
			.entities(MessageEntity.of(MessageEntityType.BOT_COMMAND, 0, 4),
					MessageEntity.of(MessageEntityType.TEXT_MENTION, 5, 9).user(bob));
		assertThat(answer(Update.of(1).message(message))).isEqualTo("43 for spam");
	}

	@Test
	void takesAMentionByUserNameForSomebodyWhoTakesPart() throws Exception {
		User bob = User.of(43, false, "Bob").username("Bob_1");
		Message message = Updates.message("/ban @bob_1").replyToMessage(Updates.message("spam").from(bob));
		assertThat(answer(Update.of(1).message(message))).isEqualTo("43 null");
	}

	private static String answer(Update update) throws Exception {
		try (BotApplication application = new BotApplication(Commands.class)) {
			List<String> calls = application.dispatch(update);
			assertThat(calls).isNotEmpty();
			String text = calls.get(0);
			int start = text.indexOf("\"text\":\"") + 8;
			return text.substring(start, text.length() - 2);
		}
	}

	enum Size {

		SMALL, LARGE, EXTRA_LARGE

	}

	@BotController
	static class Commands {

		@BotCommand
		String add(@Argument int... numbers) {
			return String.valueOf(Arrays.stream(numbers).sum());
		}

		@BotCommand
		String tags(@Argument List<String> tags) {
			return tags.toString();
		}

		@BotCommand
		String size(@Argument Size size) {
			return size.name();
		}

		@BotCommand
		String remind(@Argument Duration delay) {
			return delay.toString();
		}

		@BotCommand
		String on(@Argument LocalDate date) {
			return date.toString();
		}

		@BotCommand
		String start(@StartParameter Optional<Long> referrer) {
			return referrer.map(String::valueOf).orElse("nobody");
		}

		@BotCommand
		String link(@StartParameter(encoded = true) String item) {
			return item;
		}

		@BotCommand
		String ban(@Argument User user, @Argument @Nullable String reason) {
			return user.id() + " " + reason;
		}

	}

}

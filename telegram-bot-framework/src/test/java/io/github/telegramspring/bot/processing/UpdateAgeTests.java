package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.time.Instant;

import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UpdateAgeTests {

	private static final Instant NOW = Instant.ofEpochSecond(1_000);

	private static final Message MESSAGE = Updates.message("hi").date(NOW.minusSeconds(7));

	@Test
	void isThatOfTheMessage() {
		assertThat(UpdateAge.of(Update.of(1).message(MESSAGE), NOW)).isEqualTo(Duration.ofSeconds(7));
		assertThat(UpdateAge.of(Update.of(1).channelPost(MESSAGE), NOW)).isEqualTo(Duration.ofSeconds(7));
	}

	@Test
	void isThatOfTheEdit() {
		Update edit = Update.of(1).editedMessage(MESSAGE.editDate(NOW.minusSeconds(2)));
		assertThat(UpdateAge.of(edit, NOW)).isEqualTo(Duration.ofSeconds(2));
	}

	@Test
	void isNotThatOfTheMessageBelowWhichAButtonIsTapped() {
		Update tap = Update.of(1).callbackQuery(CallbackQuery.of("1", Updates.ALICE, "1").message(MESSAGE));
		assertThat(UpdateAge.of(tap, NOW)).isNull();
	}

	@Test
	void isNeverNegative() {
		Update future = Update.of(1).message(MESSAGE.date(NOW.plusSeconds(3)));
		assertThat(UpdateAge.of(future, NOW)).isZero();
	}

}

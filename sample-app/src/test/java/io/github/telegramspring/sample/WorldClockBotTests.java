package io.github.telegramspring.sample;

import java.util.List;

import io.github.telegramspring.emulator.EmulatedGroup;
import io.github.telegramspring.emulator.EmulatedInlineQuery;
import io.github.telegramspring.emulator.EmulatedUser;
import io.github.telegramspring.emulator.TelegramEmulator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OfflineBot
class WorldClockBotTests {

	private final People people;

	private final TelegramEmulator telegram;

	WorldClockBotTests(People people, TelegramEmulator telegram) {
		this.people = people;
		this.telegram = telegram;
	}

	@Test
	void tellsTheTimeInAnyChat() {
		EmulatedUser person = this.people.somebody();
		EmulatedGroup friends = this.telegram.newGroup("Friends", person);
		EmulatedInlineQuery query = person.asks(this.people.bot(), "berlin");
		List<String> results = query.awaitResults(People.PATIENCE);
		assertThat(results).containsExactly("Europe/Berlin");
		assertThat(query.chooses("Europe/Berlin", friends).text()).matches("It is \\d\\d:\\d\\d in Europe/Berlin");
	}

	@Test
	void offersAPageOfWhatFits() {
		List<String> results = this.people.somebody().asks(this.people.bot(), "").awaitResults(People.PATIENCE);
		assertThat(results).hasSize(20).isSorted();
	}

	@Test
	void offersNothingIfNothingFits() {
		assertThat(this.people.somebody().asks(this.people.bot(), "moon").awaitResults(People.PATIENCE)).isEmpty();
	}

}

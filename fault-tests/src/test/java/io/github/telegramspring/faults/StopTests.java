package io.github.telegramspring.faults;

import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bot that is asked to stop, with SIGTERM, while people write to it. It logs all it
 * can.
 */
class StopTests {

	private static final int UPDATES = 1_000;

	private static final int CHATS = 50;

	private static final int TERMINATED = 128 + 15;

	@ParameterizedTest
	@EnumSource
	void losesNothingAndHandlesNothingTwice(Intake intake) throws Exception {
		try (FloodedBot bot = new FloodedBot("stop", intake, "logging.level.root=TRACE",
				"logging.level.org.apache.coyote=INFO")) {
			bot.isFlooded(UPDATES, CHATS);
			BotProcess life = bot.lives();
			bot.awaitUpdates((updates) -> updates.confirmed() >= CHATS);
			assertThat(life.terminate()).isEqualTo(TERMINATED);
			int handled = bot.ledger().done().size();
			assertThat(handled).isLessThan(UPDATES);
			assertThat(bot.ledger().begun()).hasSize(handled);
			BusyTelegram.await("confirmation of what was handled").until(() -> bot.updates().confirmed() == handled);
			bot.lives();
			bot.awaitUpdates((updates) -> updates.confirmed() == UPDATES);
			assertThat(bot.ledger().done())
				.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, UPDATES).boxed().toList());
			bot.ledger().assertOrder(CHATS);
		}
	}

}

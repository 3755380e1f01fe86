package io.github.telegramspring.faults;

import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bot that is killed twice, with {@code kill -9}, while people write to it.
 */
class KillTests {

	private static final int UPDATES = 2_000;

	private static final int CHATS = 50;

	private static final int KILLS = 2;

	/**
	 * What can be in flight at a moment: one update of each chat if they are delivered,
	 * one window of them if they are fetched.
	 */
	private static int inFlight(Intake intake) {
		return (intake == Intake.WEBHOOK) ? CHATS : 100;
	}

	@ParameterizedTest
	@EnumSource
	void handlesEveryUpdateInOrderAndOnlyThoseInFlightAgain(Intake intake) throws Exception {
		try (FloodedBot bot = new FloodedBot("kill", intake)) {
			bot.isFlooded(UPDATES, CHATS);
			for (int kill = 1; kill <= KILLS; kill++) {
				int enough = kill * UPDATES / 8;
				BotProcess life = bot.lives();
				bot.awaitUpdates((updates) -> updates.confirmed() >= enough);
				life.kill();
				assertThat(bot.ledger().done().size()).isLessThan(UPDATES);
				assertThat(bot.ledger().done().stream().distinct().count()).as("updates done before they are confirmed")
					.isGreaterThanOrEqualTo(bot.updates().confirmed());
			}
			bot.lives();
			bot.awaitUpdates((updates) -> updates.confirmed() == UPDATES);
			assertThat(bot.ledger().done()).containsAll(IntStream.rangeClosed(1, UPDATES).boxed().toList());
			assertThat(bot.ledger().repeated()).isLessThanOrEqualTo((long) KILLS * inFlight(intake));
			bot.ledger().assertOrder(CHATS);
			assertThat(bot.updates().lost()).isZero();
		}
	}

}

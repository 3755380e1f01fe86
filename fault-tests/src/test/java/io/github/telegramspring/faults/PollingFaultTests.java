package io.github.telegramspring.faults;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.telegramspring.api.error.ConflictException;
import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.bot.polling.PollingReceiver;
import io.github.telegramspring.emulator.fault.CallFault;
import io.github.telegramspring.emulator.fault.CallFault.CutPoint;
import io.github.telegramspring.emulator.fault.FaultScope;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bot that fetches its updates from a Telegram in trouble.
 */
class PollingFaultTests {

	private static final int UPDATES = 300;

	@Test
	void getsEverythingWhateverFailsOnTheWay() {
		try (RunningBot bot = new RunningBot(Intake.POLLING, (context) -> null)) {
			Stream.concat(
					Stream.of(CallFault.error(500, "Internal Server Error"), CallFault.html(502), CallFault.empty(504),
							CallFault.error(502, "Bad Gateway").afterwards(), CallFault.tooManyRequests(1)),
					Stream.of(CutPoint.values()).map(CallFault::cut))
				.forEach((fault) -> strike(bot, fault));
			bot.hears(UPDATES, 10);
			bot.start();
			bot.awaitDone();
			assertEachOnce(bot);
			assertThat(bot.telegram().emulator().faults().isEmpty()).isTrue();
			assertThat(bot.bean(PollingReceiver.class).status().lastError()).isNull();
		}
	}

	@Test
	void tellsThatSomebodyElsePollsAndGoesOnWhenStartedAgain() {
		try (RunningBot bot = new RunningBot(Intake.POLLING, (context) -> null)) {
			strike(bot, CallFault.error(409, "Conflict: terminated by other getUpdates request; "
					+ "make sure that only one bot instance is running"));
			bot.hears(UPDATES, 10);
			bot.start();
			PollingReceiver receiver = bot.bean(PollingReceiver.class);
			BusyTelegram.await("conflict").until(() -> receiver.status().lastError() instanceof ConflictException);
			assertThat(receiver.isRunning()).isTrue();
			receiver.stop();
			receiver.start();
			bot.awaitDone();
			assertEachOnce(bot);
		}
	}

	@Test
	void stopsWithAnErrorWhenTheTokenIsNotAccepted() {
		try (RunningBot bot = new RunningBot(Intake.POLLING, (context) -> null)) {
			strike(bot, CallFault.error(401, "Unauthorized"));
			bot.hears(UPDATES, 10);
			bot.start();
			PollingReceiver receiver = bot.bean(PollingReceiver.class);
			BusyTelegram.await("end of polling").until(() -> !receiver.isRunning());
			assertThat(receiver.status().lastError()).isInstanceOf(UnauthorizedException.class);
			assertThat(bot.begun()).isEmpty();
			receiver.start();
			bot.awaitDone();
			assertEachOnce(bot);
		}
	}

	private static void strike(RunningBot bot, CallFault fault) {
		bot.telegram().emulator().faults().strike(FaultScope.next(1).ofMethod("getUpdates"), fault);
	}

	private static void assertEachOnce(RunningBot bot) {
		assertThat(bot.begun()).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, UPDATES).boxed().toList());
		assertThat(bot.begunByChat().values()).allSatisfy((chat) -> assertThat(chat).isSorted());
	}

}

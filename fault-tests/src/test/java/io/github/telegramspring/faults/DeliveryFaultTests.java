package io.github.telegramspring.faults;

import java.util.stream.IntStream;

import io.github.telegramspring.emulator.fault.DeliveryFault;
import io.github.telegramspring.emulator.fault.FaultScope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Telegram that delivers updates again, in another order, or loses the answers.
 */
class DeliveryFaultTests {

	private static final int UPDATES = 400;

	private static final int CHATS = 20;

	@ParameterizedTest
	@EnumSource
	void handlesOnceAndInOrderWhatIsDeliveredTwice(Intake intake) {
		try (RunningBot bot = new RunningBot(intake, (context) -> null)) {
			FaultScope often = FaultScope.always().withProbability(0.2);
			bot.telegram().emulator().faults().strike(often, DeliveryFault.DUPLICATED);
			bot.telegram().emulator().faults().strike(often, DeliveryFault.DROPPED);
			bot.hears(UPDATES, CHATS);
			bot.start();
			bot.awaitDone();
			assertThat(bot.telegram().bot().updates().redelivered()).isPositive();
			assertEachOnce(bot);
			assertThat(bot.begunByChat().values()).hasSize(CHATS).allSatisfy((chat) -> assertThat(chat).isSorted());
		}
	}

	@ParameterizedTest
	@EnumSource
	void handlesOnceWhatComesInAnotherOrder(Intake intake) {
		try (RunningBot bot = new RunningBot(intake, (context) -> null)) {
			bot.telegram()
				.emulator()
				.faults()
				.strike(FaultScope.always().withProbability(0.2), DeliveryFault.REORDERED);
			bot.hears(UPDATES, 1);
			bot.start();
			bot.awaitDone();
			assertEachOnce(bot);
			assertThat(bot.begun()).isNotEqualTo(IntStream.rangeClosed(1, UPDATES).boxed().toList());
		}
	}

	private static void assertEachOnce(RunningBot bot) {
		assertThat(bot.begun()).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, UPDATES).boxed().toList());
		assertThat(bot.failed()).isEmpty();
		assertThat(bot.telegram().bot().updates().lost()).isZero();
	}

}

package io.github.telegramspring.faults;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import io.github.telegramspring.bot.RetryableUpdateException;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Handlers that throw, that ask to be called again, and that take too long.
 */
class HandlerFaultTests {

	private static final int UPDATES = 210;

	private static final int CHATS = 10;

	@ParameterizedTest
	@EnumSource
	void reportsWhatFailsOnceAndGoesOn(Intake intake) {
		try (RunningBot bot = new RunningBot(intake, (context) -> {
			if (Ledger.number(context.message().text()) % 3 == 0) {
				throw new IllegalStateException("failed on purpose");
			}
			return null;
		})) {
			bot.hears(UPDATES, CHATS);
			bot.start();
			bot.awaitDone();
			assertThat(bot.begun()).containsExactlyInAnyOrderElementsOf(numbers());
			assertThat(bot.begunByChat().values()).allSatisfy((chat) -> assertThat(chat).isSorted());
			assertThat(bot.failed()).extracting((failed) -> Ledger.number(failed.update().message().text()))
				.containsExactlyInAnyOrderElementsOf(numbers().stream().filter((number) -> number % 3 == 0).toList());
		}
	}

	@ParameterizedTest
	@EnumSource
	void repeatsWhatAsksForItBeforeLaterUpdatesOfTheChat(Intake intake) {
		Set<Integer> seen = ConcurrentHashMap.newKeySet();
		try (RunningBot bot = new RunningBot(intake, (context) -> {
			int number = Ledger.number(context.message().text());
			if (number % 7 == 0 && seen.add(number)) {
				throw new RetryableUpdateException("not yet", null, Duration.ofMillis(20));
			}
			return null;
		})) {
			bot.hears(UPDATES, CHATS);
			bot.start();
			bot.awaitDone();
			assertThat(bot.begun()).containsAll(numbers()).hasSize(UPDATES + UPDATES / 7);
			assertThat(bot.begunByChat().values()).allSatisfy((chat) -> assertThat(chat).isSorted());
			assertThat(bot.failed()).isEmpty();
		}
	}

	@Test
	void isJoinedByTheNextDeliveryWhenItTakesTooLong() {
		Gate gate = new Gate();
		try (RunningBot bot = new RunningBot(Intake.WEBHOOK, (context) -> {
			gate.await();
			return null;
		}); gate) {
			bot.hears(1, 1);
			bot.start("telegram.bot.webhook.response-timeout=100ms");
			bot.telegram().awaitUpdates((updates) -> updates.redelivered() >= 3);
			assertThat(bot.telegram().bot().updates().confirmed()).isZero();
			gate.open();
			bot.awaitDone();
			assertThat(bot.begun()).containsExactly(1);
		}
	}

	@ParameterizedTest
	@EnumSource
	void doesNotStopOthersWhenItTakesLong(Intake intake) {
		Gate gate = new Gate();
		try (RunningBot bot = new RunningBot(intake, (context) -> {
			if (context.message().text().equals("Message 2")) {
				gate.await();
			}
			return null;
		}); gate) {
			bot.hears(9, 9);
			bot.start();
			BusyTelegram.await("all others").until(() -> bot.begun().size() == 9);
			gate.open();
			bot.awaitDone();
			assertThat(bot.begun()).doesNotHaveDuplicates();
		}
	}

	/**
	 * The first update is handled at once: before that, Telegram does not deliver two at
	 * a time.
	 */
	@ParameterizedTest
	@EnumSource
	void getsEverythingInTheEndThoughTheQueueIsFull(Intake intake) {
		Gate gate = new Gate();
		try (RunningBot bot = new RunningBot(intake, (context) -> {
			if (!context.message().text().equals("Message 1")) {
				gate.await();
			}
			return null;
		}); gate) {
			bot.hears(20, 10);
			bot.start("telegram.bot.processing.concurrency=1", "telegram.bot.processing.queue-capacity=2");
			DefaultUpdateProcessor processor = bot.bean(DefaultUpdateProcessor.class);
			BusyTelegram.await("a rejected update").until(() -> processor.statistics().rejected() > 0);
			assertThat(processor.statistics().inFlight()).isLessThanOrEqualTo(1);
			assertThat(processor.statistics().waiting()).isLessThanOrEqualTo(2);
			if (intake == Intake.WEBHOOK) {
				BusyTelegram.await("503 with Retry-After").until(() -> bot.telegram().hasLogged("503; again in 1 s"));
			}
			gate.open();
			bot.awaitDone();
			assertThat(bot.begun()).hasSize(20).doesNotHaveDuplicates();
			assertThat(bot.begunByChat().values()).allSatisfy((chat) -> assertThat(chat).isSorted());
		}
	}

	private static List<Integer> numbers() {
		return IntStream.rangeClosed(1, UPDATES).boxed().toList();
	}

}

package io.github.telegramspring.faults;

import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.EmulatedUser;
import io.github.telegramspring.emulator.activity.CallEntry;
import io.github.telegramspring.emulator.fault.CallFault;
import io.github.telegramspring.emulator.fault.CallFault.CutPoint;
import io.github.telegramspring.emulator.fault.FaultScope;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A Telegram that refuses calls, breaks down, and cuts connections while a bot answers.
 */
class CallFaultTests {

	private static final int CHATS = 10;

	private static final int MESSAGES = 40;

	/**
	 * What strikes one call each.
	 */
	private static final List<CallFault> FAULTS = Stream
		.concat(Stream.of(CallFault.error(500, "Internal Server Error"), CallFault.html(502), CallFault.empty(504),
				CallFault.error(502, "Bad Gateway").afterwards()), Stream.of(CutPoint.values()).map(CallFault::cut))
		.toList();

	private static final String[] PATIENT = { "telegram.bot.client.retry.max-retries=1000",
			"telegram.bot.client.retry.timeout=10m", "telegram.bot.client.flood-control.max-wait=10m" };

	private static final String[] QUICK = { "telegram.bot.client.retry.delay=5ms",
			"telegram.bot.client.retry.max-delay=20ms" };

	@Test
	void refuseOneChatAndNoOtherWaits() {
		try (RunningBot bot = new RunningBot(Intake.WEBHOOK, (context) -> "Got " + context.message().text())) {
			List<EmulatedUser> people = bot.hears(30, CHATS);
			long flooded = people.get(1).id();
			bot.telegram()
				.emulator()
				.faults()
				.strike(FaultScope.always().ofMethod("sendMessage").inChat(flooded), CallFault.tooManyRequests(1));
			bot.start(PATIENT);
			BusyTelegram.await("answers to all others").until(() -> answers(bot).count() == 27);
			assertThat(answers(bot)).noneMatch((call) -> call.chat().equals(Long.toString(flooded)));
			bot.telegram().emulator().faults().clear();
			bot.awaitDone();
			assertThat(answers(bot).filter((call) -> call.chat().equals(Long.toString(flooded)))
				.map((call) -> call.argument("text")))
				.containsExactly("Got Message 2", "Got Message 12", "Got Message 22");
			assertThat(bot.begun()).hasSize(30).doesNotHaveDuplicates();
			assertThat(bot.failed()).isEmpty();
		}
	}

	@Test
	void areRepeatedWhereThatDoesNoHarm() {
		try (RunningBot bot = new RunningBot(Intake.POLLING, (context) -> {
			context.bot().getChat(context.message().chat().id());
			return null;
		})) {
			FAULTS.forEach((fault) -> strike(bot, "getChat", fault));
			bot.hears(MESSAGES, CHATS);
			bot.start(QUICK);
			bot.awaitDone();
			assertThat(bot.begun()).hasSize(MESSAGES).doesNotHaveDuplicates();
			assertThat(bot.failed()).isEmpty();
			assertThat(bot.telegram().emulator().faults().isEmpty()).isTrue();
		}
	}

	@Test
	void neverSendAMessageTwice() {
		try (RunningBot bot = new RunningBot(Intake.POLLING, (context) -> "Got " + context.message().text())) {
			FAULTS.forEach((fault) -> strike(bot, "sendMessage", fault));
			List<EmulatedUser> people = bot.hears(MESSAGES, CHATS);
			bot.start(QUICK);
			bot.awaitDone();
			assertThat(bot.begun()).hasSize(MESSAGES).doesNotHaveDuplicates();
			assertThat(bot.failed()).hasSize(FAULTS.size())
				.allSatisfy((failed) -> assertThat(failed.cause()).isInstanceOf(TelegramApiException.class));
			List<String> received = people.stream().flatMap((person) -> received(bot, person)).toList();
			assertThat(received).doesNotHaveDuplicates().hasSizeBetween(MESSAGES - FAULTS.size(), MESSAGES);
		}
	}

	private static void strike(RunningBot bot, String method, CallFault fault) {
		bot.telegram().emulator().faults().strike(FaultScope.next(1).ofMethod(method), fault);
	}

	private static Stream<CallEntry> answers(RunningBot bot) {
		return bot.telegram().emulator().activity().calls("sendMessage").stream().filter(CallEntry::isSuccess);
	}

	private static Stream<String> received(RunningBot bot, EmulatedUser person) {
		return person.chatWith(bot.telegram().bot())
			.messages()
			.stream()
			.map(Message::text)
			.filter((text) -> text.startsWith("Got"));
	}

}

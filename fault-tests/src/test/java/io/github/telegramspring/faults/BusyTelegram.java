package io.github.telegramspring.faults;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.telegramspring.emulator.EmulatedBot;
import io.github.telegramspring.emulator.TelegramEmulator;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.update.UpdateTally;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;

import org.springframework.test.util.TestSocketUtils;

/**
 * A Telegram with one bot, in which time can be made to pass quickly.
 */
final class BusyTelegram implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Duration SECOND = Duration.ofSeconds(1);

	private final TelegramEmulator emulator = TelegramEmulator.builder().memory(50_000).start();

	private final EmulatedBot bot = this.emulator.newBot("fault_bot");

	private final int port = TestSocketUtils.findAvailableTcpPort();

	TelegramEmulator emulator() {
		return this.emulator;
	}

	EmulatedBot bot() {
		return this.bot;
	}

	/**
	 * Returns where the bot shall listen, in each of its lives.
	 */
	int port() {
		return this.port;
	}

	/**
	 * Returns how often the bot called a method.
	 */
	long calls(String method) {
		return this.emulator.activity().callCounts().getOrDefault(method, 0L);
	}

	/**
	 * Tells whether an entry of the log has a certain text in it.
	 */
	boolean hasLogged(String text) {
		return this.emulator.activity().entries().stream().anyMatch((entry) -> entry.text().contains(text));
	}

	/**
	 * Waits, with patience that a busy machine needs.
	 */
	static ConditionFactory await(String what) {
		return Awaitility.await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(20));
	}

	/**
	 * Waits until something is the case with the updates. Time passes faster meanwhile,
	 * so that what Telegram could not deliver is due again soon.
	 */
	void awaitUpdates(Predicate<UpdateTally> condition) {
		try {
			await("state of the updates").until(() -> {
				this.emulator.clock().advance(SECOND);
				return condition.test(this.bot.updates());
			});
		}
		catch (ConditionTimeoutException ex) {
			throw new AssertionError(this.bot.updates() + " after:\n" + latestEntries(), ex);
		}
	}

	private String latestEntries() {
		List<ActivityEntry> entries = this.emulator.activity().entries();
		return entries.subList(Math.max(0, entries.size() - 20), entries.size())
			.stream()
			.map(ActivityEntry::toString)
			.collect(Collectors.joining("\n"));
	}

	@Override
	public void close() {
		this.emulator.close();
	}

}

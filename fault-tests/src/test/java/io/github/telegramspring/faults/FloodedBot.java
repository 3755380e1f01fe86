package io.github.telegramspring.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import io.github.telegramspring.emulator.activity.CallEntry;
import io.github.telegramspring.emulator.fault.CallFault;
import io.github.telegramspring.emulator.fault.FaultScope;
import io.github.telegramspring.emulator.update.UpdateTally;

/**
 * A bot that many people write to while it lives, dies and lives again. Each answer takes
 * Telegram a moment, so that there is always something in flight.
 */
final class FloodedBot implements AutoCloseable {

	private final BusyTelegram telegram = new BusyTelegram();

	private final String name;

	private final Path ledger;

	private final List<String> properties;

	private int lives;

	private BotProcess life;

	FloodedBot(String name, Intake intake, String... properties) throws IOException {
		this.name = name + "-" + intake.name().toLowerCase(Locale.ROOT);
		Files.createDirectories(BotProcess.OUTPUT);
		this.ledger = BotProcess.OUTPUT.resolve(this.name + ".ledger");
		Files.deleteIfExists(this.ledger);
		this.properties = new ArrayList<>(intake.properties(this.telegram));
		this.properties.add(LedgerBot.LEDGER + "=" + this.ledger.toAbsolutePath());
		this.properties.addAll(List.of(properties));
		this.telegram.emulator()
			.faults()
			.strike(FaultScope.always().ofMethod("sendMessage"), CallFault.slow(Duration.ofMillis(50)));
	}

	Ledger ledger() {
		return Ledger.read(this.ledger);
	}

	UpdateTally updates() {
		return this.telegram.bot().updates();
	}

	/**
	 * Returns what the bot sent, again if several lives did.
	 */
	List<String> answers() {
		return this.telegram.emulator()
			.activity()
			.calls("sendMessage")
			.stream()
			.filter(CallEntry::isSuccess)
			.map((call) -> call.argument("text"))
			.toList();
	}

	List<Photographer> photographers(int people) {
		return Photographer.several(people, this.telegram);
	}

	void isFlooded(int updates, int chats) {
		this.telegram.bot().isFlooded(updates, 0, chats);
	}

	/**
	 * Begins the next life, and waits until it is ready for updates.
	 */
	BotProcess lives() throws IOException {
		this.life = BotProcess.start(this.name, this.telegram.bot().token(), this.properties);
		this.lives++;
		BusyTelegram.await("life " + this.lives + " of the bot")
			.until(() -> !this.life.isAlive() || this.telegram.calls("getWebhookInfo") >= this.lives);
		return this.life;
	}

	void awaitUpdates(Predicate<UpdateTally> condition) {
		this.telegram.awaitUpdates((updates) -> {
			if (!this.life.isAlive()) {
				throw new IllegalStateException("The bot has died; its output is in " + BotProcess.OUTPUT);
			}
			return condition.test(updates);
		});
	}

	@Override
	public void close() {
		if (this.life != null) {
			this.life.close();
		}
		this.telegram.close();
	}

}

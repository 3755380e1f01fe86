package io.github.telegramspring.emulator;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.emulator.limit.FloodLimits;
import io.github.telegramspring.emulator.time.EmulatorClock;

/**
 * An emulator that is a process of its own, for bots in other processes and languages:
 *
 * <pre class="code">
 * java -jar telegram-bot-emulator-exec.jar --port=8081 --bots=hello_bot,other_bot
 * </pre>
 *
 * It prints where the Bot API is and the tokens of the bots, and runs until the process
 * is told to end. The same seed gives the same tokens.
 */
public final class EmulatorApplication {

	private static final String USAGE = """
			Options, each once:
			  --port=8081               the port on 127.0.0.1; any that is free if 0
			  --bots=hello_bot,...      bots to create
			  --users=Alice,Bob,...     people to create, with the ids 1, 2 and so on
			  --seed=0                  what tokens, ids and chance follow from
			  --memory=10000            how many calls, log entries and messages of a chat to keep
			  --stopped-at=<instant>    stops the clock, such as at 2026-01-01T12:00:00Z
			  --cloud-rules             allows webhooks at public HTTPS addresses only
			  --flood-limits            refuses what is sent too fast with 429, as Telegram does
			""";

	private final List<String> bots = new ArrayList<>();

	private final List<String> users = new ArrayList<>();

	private final TelegramEmulatorBuilder builder = TelegramEmulator.builder().port(8081);

	private EmulatorApplication(List<String> options) {
		for (String option : options) {
			int equals = option.indexOf('=');
			String name = (equals >= 0) ? option.substring(0, equals) : option;
			set(name, (equals >= 0) ? option.substring(equals + 1) : "");
		}
	}

	private void set(String name, String value) {
		switch (name) {
			case "--port" -> this.builder.port((int) number(name, value));
			case "--bots" -> this.bots.addAll(List.of(value.split(",")));
			case "--users" -> this.users.addAll(List.of(value.split(",")));
			case "--seed" -> this.builder.seed(number(name, value));
			case "--memory" -> this.builder.memory((int) number(name, value));
			case "--stopped-at" -> this.builder.clock(EmulatorClock.stoppedAt(Instant.parse(value)));
			case "--cloud-rules" -> this.builder.localServer(false);
			case "--flood-limits" -> this.builder.floodLimits(FloodLimits.TELEGRAM);
			default -> throw new IllegalArgumentException("There is no option " + name + "\n\n" + USAGE);
		}
	}

	private static long number(String name, String value) {
		if (!value.matches("-?\\d{1,9}")) {
			throw new IllegalArgumentException("The option " + name + " needs a number, but has '" + value + "'");
		}
		return Long.parseLong(value);
	}

	/**
	 * Starts an emulator as options tell.
	 * @param options the options
	 * @param out where to tell the address and the tokens
	 * @return the emulator, to be closed after use
	 * @throws IllegalArgumentException if there is no such option, or its value is not
	 * fit
	 */
	static TelegramEmulator start(List<String> options, PrintWriter out) {
		EmulatorApplication application = new EmulatorApplication(options);
		TelegramEmulator telegram = application.builder.start();
		try {
			application.users.forEach(telegram::newUser);
			out.println("Telegram emulator at " + telegram.baseUrl());
			application.bots.stream()
				.map(telegram::newBot)
				.forEach((bot) -> out.println(bot + " has the token " + bot.token()));
			out.println("What people do, faults and the clock: curl " + telegram.baseUrl() + "/emulator");
			out.flush();
			return telegram;
		}
		catch (IllegalArgumentException ex) {
			telegram.close();
			throw ex;
		}
	}

	/**
	 * Runs an emulator until the process is told to end.
	 * @param args the options
	 * @throws InterruptedException if the thread is interrupted
	 */
	public static void main(String[] args) throws InterruptedException {
		PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		if (List.of(args).contains("--help")) {
			out.print(USAGE);
			out.flush();
			return;
		}
		try {
			TelegramEmulator telegram = start(List.of(args), out);
			Runtime.getRuntime().addShutdownHook(new Thread(telegram::close, "telegram-emulator-stop"));
			Thread.currentThread().join();
		}
		catch (IllegalArgumentException | DateTimeException | UncheckedIOException ex) {
			out.println(ex.getMessage());
			Runtime.getRuntime().exit(2);
		}
	}

}

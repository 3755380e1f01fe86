package io.github.telegramspring.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.telegramspring.emulator.EmulatedBot;
import io.github.telegramspring.emulator.TelegramEmulator;

/**
 * Sends 500 messages a second from 100,000 people to a bot in a process of its own, first
 * by webhook, then by polling. Each minute the bot prints how much memory it uses after a
 * garbage collection, how many threads it has, and what it has handled.
 *
 * <pre class="code">
 * java -cp benchmarks/target/benchmarks.jar io.github.telegramspring.benchmarks.Soak 10
 * </pre>
 */
public final class Soak {

	private static final int PER_SECOND = 500;

	private static final int CHATS = 100_000;

	private static final String PORT = "8099";

	private Soak() {
	}

	/**
	 * Runs the soak, both ways.
	 * @param args how many minutes each way takes, 10 by default
	 * @throws Exception if the bot cannot be run
	 */
	public static void main(String[] args) throws Exception {
		int minutes = (args.length > 0) ? Integer.parseInt(args[0]) : 10;
		run("webhook", minutes, "--telegram.bot.webhook.url=http://127.0.0.1:" + PORT);
		run("polling", minutes, "--telegram.bot.updates.mode=polling");
	}

	private static void run(String name, int minutes, String intake) throws Exception {
		try (TelegramEmulator telegram = TelegramEmulator.builder().memory(10).start()) {
			EmulatedBot bot = telegram.newBot("soak_bot");
			Process process = start(bot, telegram.baseUrl(), intake);
			try (PrintStream commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8)) {
				telegram.activity().await((entry) -> entry.text().startsWith("getWebhookInfo"), Duration.ofMinutes(1));
				int messages = minutes * 60 * PER_SECOND;
				bot.isFlooded(messages, PER_SECOND, CHATS);
				for (int minute = 1; minute <= minutes; minute++) {
					Thread.sleep(Duration.ofMinutes(1).toMillis());
					commands.println(name + ", minute " + minute);
				}
				boolean done = bot.awaitUpdates((updates) -> updates.confirmed() == messages, Duration.ofMinutes(2));
				commands.println(name + ", end");
				System.out.printf(Locale.ROOT, "%s: %d sent, %s, %s%n", name, messages,
						done ? "all confirmed" : "not all confirmed", bot.updates());
			}
			finally {
				process.destroy();
				process.waitFor();
			}
		}
	}

	private static Process start(EmulatedBot bot, String baseUrl, String intake) throws IOException {
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m",
				SoakBot.class.getName(), "--server.port=" + PORT, "--telegram.bot.base-url=" + baseUrl,
				"--spring.main.banner-mode=off", "--logging.level.root=WARN", intake));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		builder.environment().put("TELEGRAM_BOT_TOKEN", bot.token());
		return builder.start();
	}

}

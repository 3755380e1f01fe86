package io.github.telegramspring.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotMessage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The bot of {@link Soak}: answers every message, and for each line on its standard input
 * prints how it is doing.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(SoakBot.Controller.class)
public class SoakBot {

	private static final double MEGABYTE = 1 << 20;

	public static void main(String[] args) throws IOException {
		Controller controller = SpringApplication.run(SoakBot.class, args).getBean(Controller.class);
		BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			System.gc();
			System.out.printf(Locale.ROOT, "%s: heap %.1f MB, %d threads, %s%n", line,
					ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE,
					ManagementFactory.getThreadMXBean().getThreadCount(), controller);
		}
	}

	@BotController
	static class Controller {

		private final BitSet handled = new BitSet();

		private long twice;

		@BotMessage
		String answer(Message message) {
			String text = String.valueOf(message.text());
			note(Integer.parseInt(text.substring(text.lastIndexOf(' ') + 1)));
			return "Got " + text;
		}

		private synchronized void note(int number) {
			this.twice += this.handled.get(number) ? 1 : 0;
			this.handled.set(number);
		}

		@Override
		public synchronized String toString() {
			return this.handled.cardinality() + " handled, " + this.twice + " of them twice";
		}

	}

}

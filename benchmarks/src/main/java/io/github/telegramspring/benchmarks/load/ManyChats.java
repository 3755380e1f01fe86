package io.github.telegramspring.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

import io.github.telegramspring.benchmarks.LoopbackBotApi;

/**
 * Compares a bot that a million people have written to with one that a thousand have
 * written to: how many updates a second it takes in, and how much memory it uses.
 *
 * <pre class="code">
 * java -cp benchmarks/target/benchmarks.jar io.github.telegramspring.benchmarks.load.ManyChats
 * </pre>
 */
public final class ManyChats {

	private static final int FEW = 1_000;

	private static final int MANY = 1_000_000;

	private static final double MEGABYTE = 1 << 20;

	private ManyChats() {
	}

	/**
	 * Runs the comparison and prints the ratio and the difference.
	 * @param args how many rounds of five seconds each bot has, 9 by default
	 * @throws Exception if a bot cannot be run
	 */
	public static void main(String[] args) throws Exception {
		int rounds = (args.length > 0) ? Integer.parseInt(args[0]) : 9;
		Cores.GENERATOR.keep(ProcessHandle.current());
		try (LoopbackBotApi telegram = new LoopbackBotApi();
				ServerProcess few = ServerProcess.warm(Server.BOT, telegram.url(), FEW);
				ServerProcess many = ServerProcess.warm(Server.BOT, telegram.url(), MANY)) {
			meetAll(few);
			meetAll(many);
			Contest contest = new Contest(few, many);
			contest.run(rounds);
			System.out.printf(Locale.ROOT, "%,d chats, then %,d:%n", MANY, FEW);
			System.out.println(contest.compare(many, few, 0.9));
			double heap = few.ask(ServerConsole.Question.HEAP) / MEGABYTE;
			double more = many.ask(ServerConsole.Question.HEAP) / MEGABYTE - heap;
			System.out.printf(Locale.ROOT, "%,d chats: heap %.1f MB; %,d chats: %.1f MB more, at most 20 is the goal%n",
					FEW, heap, MANY, more);
		}
	}

	/**
	 * Lets as many updates come in as there are people, at least.
	 */
	private static void meetAll(ServerProcess server) throws IOException {
		while (server.requests().sent() < MANY) {
			LoadGenerator.run(server, LoadGenerator.CONNECTIONS, Duration.ofSeconds(1));
		}
	}

}

package io.github.telegramspring.benchmarks.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.telegramspring.benchmarks.LoopbackBotApi;

/**
 * Counts how many updates a second a bot takes in by webhook, and compares that with
 * servers that do the same by hand and nothing more: if nothing is sent, if the answer
 * rides in the response, and if a message is sent for each update. Each server has a core
 * to itself.
 *
 * <pre class="code">
 * java -cp benchmarks/target/benchmarks.jar io.github.telegramspring.benchmarks.load.Load
 * </pre>
 */
public final class Load {

	private static final int PEOPLE = 100_000;

	private Load() {
	}

	/**
	 * Runs the comparison and prints the ratios.
	 * @param args how many rounds of five seconds each server has, 9 by default
	 * @throws Exception if a server cannot be run
	 */
	public static void main(String[] args) throws Exception {
		int rounds = (args.length > 0) ? Integer.parseInt(args[0]) : 9;
		Cores.GENERATOR.keep(ProcessHandle.current());
		List<String> comparisons = new ArrayList<>();
		try (LoopbackBotApi telegram = new LoopbackBotApi()) {
			comparisons.addAll(takeIn(telegram.url(), rounds));
			comparisons.add(send(telegram.url(), rounds));
			if (Server.PEER.isPresent()) {
				comparisons.add(sendAsPeer(telegram.url(), rounds));
			}
		}
		comparisons.forEach(System.out::println);
	}

	private static List<String> takeIn(String telegram, int rounds) throws IOException, InterruptedException {
		try (ServerProcess servlet = ServerProcess.warm(Server.SERVLET, telegram, PEOPLE);
				ServerProcess controller = ServerProcess.warm(Server.CONTROLLER, telegram, PEOPLE);
				ServerProcess bot = ServerProcess.warm(Server.BOT, telegram, PEOPLE);
				ServerProcess replying = ServerProcess.warm(Server.REPLYING_BOT, telegram, PEOPLE)) {
			Contest contest = new Contest(servlet, controller, bot, replying);
			contest.run(rounds);
			return List.of(contest.compare(bot, servlet, 0.8), contest.compare(bot, controller, 1.25),
					String.format(Locale.ROOT, "bot: p99 %.1f ms, at most %.1f is the goal",
							contest.median(bot, LoadResult::p99), 3 * contest.median(bot, LoadResult::median) + 5),
					contest.compare(replying, bot, 0.85));
		}
	}

	private static String send(String telegram, int rounds) throws IOException, InterruptedException {
		try (ServerProcess servlet = ServerProcess.warm(Server.SENDING_SERVLET, telegram, PEOPLE);
				ServerProcess bot = ServerProcess.warm(Server.SENDING_BOT, telegram, PEOPLE)) {
			Contest contest = new Contest(servlet, bot);
			contest.run(rounds);
			return contest.compare(bot, servlet, 0.8);
		}
	}

	private static String sendAsPeer(String telegram, int rounds) throws IOException, InterruptedException {
		try (ServerProcess peer = ServerProcess.warm(Server.PEER, telegram, PEOPLE);
				ServerProcess bot = ServerProcess.warm(Server.SENDING_BOT, telegram, PEOPLE)) {
			Contest contest = new Contest(peer, bot);
			contest.run(rounds);
			return contest.compare(bot, peer, 1.4);
		}
	}

}

package io.github.telegramspring.benchmarks.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import io.github.telegramspring.benchmarks.LoopbackBotApi;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Measures the time from the start of the process to the first update that is handled, of
 * a web application with a bot and of one without, in turns.
 *
 * <pre class="code">
 * java -cp benchmarks/target/benchmarks.jar io.github.telegramspring.benchmarks.load.StartUp
 * </pre>
 */
public final class StartUp {

	private static final double NANOS = 1e9;

	private StartUp() {
	}

	/**
	 * Runs the comparison and prints the difference.
	 * @param args how many times each is started, 11 by default
	 * @throws Exception if an application cannot be run
	 */
	public static void main(String[] args) throws Exception {
		int starts = (args.length > 0) ? Integer.parseInt(args[0]) : 11;
		List<Start> bare = new ArrayList<>();
		List<Start> bot = new ArrayList<>();
		try (LoopbackBotApi telegram = new LoopbackBotApi()) {
			for (int i = 1; i <= starts; i++) {
				bare.add(start(Server.CONTROLLER, telegram.url()));
				bot.add(start(Server.BOT, telegram.url()));
				System.out.printf("start %d: without a bot %s, with one %s%n", i, bare.get(i - 1), bot.get(i - 1));
			}
		}
		Start without = Start.median(bare);
		Start with = Start.median(bot);
		System.out.printf(Locale.ROOT,
				"With a bot %.2f s more than without, %.2f s more of processor time, at most 0.40 s is the goal%n",
				with.seconds() - without.seconds(), with.busySeconds() - without.busySeconds());
	}

	private static Start start(Server server, String telegram) throws IOException, InterruptedException {
		long start = System.nanoTime();
		try (ServerProcess process = new ServerProcess(server, telegram, 1)) {
			process.awaitFirstUpdate();
			return new Start((System.nanoTime() - start) / NANOS, process.cpuTime().toNanos() / NANOS);
		}
	}

	/**
	 * How long a start took.
	 *
	 * @param seconds the time that passed
	 * @param busySeconds the time it kept a core busy, which may be more
	 */
	private record Start(double seconds, double busySeconds) {

		static Start median(List<Start> starts) {
			return new Start(median(starts, Start::seconds), median(starts, Start::busySeconds));
		}

		private static double median(List<Start> starts, ToDoubleFunction<Start> value) {
			return new ListStatistics(starts.stream().mapToDouble(value).toArray()).getPercentile(50);
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%.2f s (%.2f s busy)", this.seconds, this.busySeconds);
		}

	}

}

package io.github.telegramspring.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.github.telegramspring.api.TelegramBot;

/**
 * Compares the processor time of a call with that of {@linkplain BareCall Apache
 * HttpClient alone}, in one run and in turns. Only the time of the threads that call is
 * counted, not that of the server beside them. The rounds of the warm-up are many, since
 * what is called through more layers is compiled later.
 *
 * <pre class="code">
 * java -cp benchmarks/target/benchmarks.jar io.github.telegramspring.benchmarks.CallCpu
 * </pre>
 */
public final class CallCpu {

	private static final int CALLERS = 40;

	private static final int CALLS = 1_000;

	private static final int ROUNDS = 40;

	private static final int WARM_UP = 25;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private CallCpu() {
	}

	/**
	 * Runs the comparison and prints the processor time of a call both ways, and the
	 * ratio.
	 * @param args not used
	 * @throws Exception if a call fails
	 */
	public static void main(String[] args) throws Exception {
		ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
		try (LoopbackBotApi server = new LoopbackBotApi(); BareCall bare = new BareCall(server.url())) {
			TelegramBot bot = TelegramBot.builder(BareCall.TOKEN).baseUrl(server.url()).build();
			Callable<?> alone = bare::sendMessage;
			Callable<?> call = () -> bot.sendMessage(42, BareCall.TEXT);
			List<Double> ratios = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				double aloneMicros = measure(alone, callers);
				double callMicros = measure(call, callers);
				System.out.printf(Locale.ROOT, "HttpClient alone %.1f us, TelegramBot %.1f us, ratio %.2f%s%n",
						aloneMicros, callMicros, callMicros / aloneMicros, (round < WARM_UP) ? " (warm-up)" : "");
				if (round >= WARM_UP) {
					ratios.add(callMicros / aloneMicros);
				}
			}
			System.out.printf(Locale.ROOT, "Median ratio %.2f%n",
					ratios.stream().sorted().toList().get(ratios.size() / 2));
		}
		finally {
			callers.shutdownNow();
		}
	}

	private static double measure(Callable<?> call, ExecutorService callers)
			throws InterruptedException, ExecutionException {
		List<Callable<Long>> work = new ArrayList<>();
		for (int i = 0; i < CALLERS; i++) {
			work.add(() -> {
				long start = THREADS.getCurrentThreadCpuTime();
				for (int n = 0; n < CALLS; n++) {
					call.call();
				}
				return THREADS.getCurrentThreadCpuTime() - start;
			});
		}
		long nanos = 0;
		for (Future<Long> result : callers.invokeAll(work)) {
			nanos += result.get();
		}
		return nanos / 1_000.0 / CALLERS / CALLS;
	}

}

package io.github.telegramspring.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.github.telegramspring.api.TelegramBot;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/**
 * Compares the processor time of a call with that of Apache HttpClient alone, which posts
 * the same bytes and reads the same answer to its end, in one run and in turns. That
 * client does without all that can be switched off, as the bot's own does. Only the time
 * of the threads that call is counted, not that of the server beside them.
 *
 * <pre class="code">
 * java -cp benchmarks/target/benchmarks.jar io.github.telegramspring.benchmarks.CallCpu
 * </pre>
 */
public final class CallCpu {

	private static final int CALLERS = 40;

	private static final int CALLS = 1_000;

	private static final int ROUNDS = 12;

	private static final int WARM_UP = 5;

	private static final String TOKEN = "123456:AAF-q9_sJx0vVb7TzKw3mRlYc2hNd5gPoEi";

	private static final String ANSWER = """
			{"ok":true,"result":{"message_id":7,"from":{"id":123456,"is_bot":true,"first_name":"Test",\
			"username":"test_bot"},"chat":{"id":42,"first_name":"Ada","username":"ada","type":"private"},\
			"date":1700000000,"text":"Hello, Ada! Your order has been sent today."}}""";

	private static final byte[] REQUEST = "{\"chat_id\":42,\"text\":\"Hello, Ada! Your order has been sent today.\"}"
		.getBytes(StandardCharsets.UTF_8);

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
		try (LoopbackBotApi server = new LoopbackBotApi(ANSWER); CloseableHttpClient client = client()) {
			TelegramBot bot = TelegramBot.builder(TOKEN).baseUrl(server.url()).build();
			String url = server.url() + "/bot" + TOKEN + "/sendMessage";
			Callable<?> alone = () -> post(client, url);
			Callable<?> call = () -> bot.sendMessage(42, "Hello, Ada! Your order has been sent today.");
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

	private static CloseableHttpClient client() {
		return HttpClients.custom()
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableContentCompression()
			.disableConnectionState()
			.disableAuthCaching()
			.disableDefaultUserAgent()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setMaxConnPerRoute(CALLERS)
				.setMaxConnTotal(CALLERS)
				.build())
			.build();
	}

	private static int post(CloseableHttpClient client, String url) throws IOException {
		HttpPost post = new HttpPost(url);
		post.setEntity(new ByteArrayEntity(REQUEST, ContentType.APPLICATION_JSON));
		return client.execute(post, (response) -> EntityUtils.toByteArray(response.getEntity()).length);
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

package io.github.telegramspring.boot.autoconfigure;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.github.telegramspring.bot.UpdateInterceptor;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An application that is stopped while updates come in by webhook. What was acknowledged
 * was handled; the rest, which Telegram delivers again, is handled by the next instance.
 */
class StoppingTests {

	private static final int DELIVERIES = 8;

	@RegisterExtension
	static final BotApiServer telegram = new BotApiServer();

	private static final List<Long> handled = new CopyOnWriteArrayList<>();

	private static final List<Boolean> sentInServlet = new CopyOnWriteArrayList<>();

	private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();

	private final Queue<Long> pending = new ConcurrentLinkedQueue<>(LongStream.rangeClosed(1, 300).boxed().toList());

	@BeforeEach
	void takeTimeForEachAnswer() {
		handled.clear();
		sentInServlet.clear();
		telegram.wireMock()
			.stubFor(telegram.call("sendMessage")
				.willReturn(okJson("{\"ok\":true,\"result\":{\"message_id\":2,\"date\":1,"
						+ "\"chat\":{\"id\":42,\"type\":\"private\"}}}")
					.withFixedDelay(10)));
	}

	@Test
	void losesNothingWhenItStopsUnderLoad() throws Exception {
		ExecutorService deliverers = Executors.newFixedThreadPool(DELIVERIES);
		TestApplication first = start();
		CompletableFuture<?>[] deliveries = Stream
			.generate(() -> CompletableFuture.runAsync(() -> deliverUntilRefused(first), deliverers))
			.limit(DELIVERIES)
			.toArray(CompletableFuture[]::new);
		await().atMost(Duration.ofSeconds(30)).until(() -> handled.size() > 30);
		first.close();
		CompletableFuture.allOf(deliveries).get(60, TimeUnit.SECONDS);
		deliverers.shutdown();
		assertThat(this.pending).isNotEmpty();
		assertThat(handled).containsAll(this.acknowledged).doesNotHaveDuplicates();
		try (TestApplication second = start()) {
			for (Long id : this.pending) {
				assertThat(second.deliver(Updates.command(id, "/start")).statusCode()).isEqualTo(200);
			}
		}
		assertThat(handled).hasSize(300).doesNotHaveDuplicates();
	}

	/**
	 * A server that is stopped does not wait for answers that it has yet to send, so they
	 * have to be on their way when the request leaves the servlet.
	 */
	@Test
	void acknowledgesBeforeTheRequestLeavesTheServlet() throws Exception {
		try (TestApplication application = TestApplication.startWithWebhook(telegram, CountingApplication.class,
				TestApplication.NO_SECURITY)) {
			assertThat(application.deliver(Updates.command(1, "/start")).statusCode()).isEqualTo(200);
			assertThat(application.deliver("{\"update_id\":2,\"message\":3}").statusCode()).isEqualTo(200);
			await().untilAsserted(() -> assertThat(sentInServlet).containsExactly(true, true));
		}
	}

	private void deliverUntilRefused(TestApplication application) {
		for (Long id = this.pending.poll(); id != null; id = this.pending.poll()) {
			if (isAcknowledged(application, id)) {
				this.acknowledged.add(id);
			}
			else {
				this.pending.add(id);
				return;
			}
		}
	}

	private static boolean isAcknowledged(TestApplication application, long id) {
		try {
			return application.deliver(Updates.command(id, "/start")).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static TestApplication start() {
		return TestApplication.startWithWebhook(telegram, CountingApplication.class, TestApplication.NO_SECURITY);
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(HelloBot.class)
	static class CountingApplication {

		@Bean
		UpdateInterceptor counting() {
			return (context, chain) -> {
				chain.proceed(context);
				handled.add(context.update().updateId());
			};
		}

		@Bean
		WebServerFactoryCustomizer<TomcatServletWebServerFactory> listening() {
			return (tomcat) -> tomcat.addContextValves(new ListeningValve());
		}

	}

	/**
	 * Notes whether the answer has been sent when a request comes out of the servlet.
	 */
	private static final class ListeningValve extends ValveBase {

		private ListeningValve() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			getNext().invoke(request, response);
			sentInServlet.add(response.isCommitted());
		}

	}

}

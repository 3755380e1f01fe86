package io.github.telegramspring.benchmarks;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateProcessor;
import io.github.telegramspring.bot.webhook.WebhookRequestHandler;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import io.github.telegramspring.bot.webhook.WebhookSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * What the webhook adds to the processing of an update: the check of the head, the
 * reading of the body, the answer and the watch over its deadline. The update itself is
 * done at once. What the imitated requests cost is measured, too, by themselves.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class WebhookBenchmark {

	private static final String SECRET = "benchmarks-know-this-secret";

	private final WebhookRequestHandler handler = new WebhookRequestHandler(WebhookSecret.of(SECRET), new Done(),
			WebhookSettings.DEFAULT);

	private byte[] body = new byte[0];

	/**
	 * Reads the update that is delivered.
	 * @throws IOException if it cannot be read
	 */
	@Setup
	public void read() throws IOException {
		this.body = Payload.SMALL.bytes();
	}

	/**
	 * Ends the watch over the deadlines.
	 */
	@TearDown
	public void stop() {
		this.handler.destroy();
	}

	/**
	 * Makes a request and a response and does nothing with them, to be subtracted from
	 * {@link #deliver}.
	 * @param blackhole takes the request
	 * @return the response
	 */
	@Benchmark
	public MockHttpServletResponse imitate(Blackhole blackhole) {
		blackhole.consume(request());
		return new MockHttpServletResponse();
	}

	/**
	 * Delivers an update.
	 * @return the answer
	 * @throws IOException never
	 */
	@Benchmark
	public MockHttpServletResponse deliver() throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.handler.handleRequest(request(), response);
		return response;
	}

	private MockHttpServletRequest request() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/telegram/webhook");
		request.setContentType("application/json");
		request.addHeader(WebhookSecret.HEADER, SECRET);
		request.setContent(this.body);
		return request;
	}

	/**
	 * Is done with every update at once.
	 */
	private static final class Done implements UpdateProcessor {

		@Override
		public CompletionStage<UpdateOutcome> process(byte[] json) {
			return CompletableFuture.completedStage(UpdateOutcome.HANDLED);
		}

		@Override
		public CompletionStage<UpdateOutcome> submit(byte[] json) {
			return process(json);
		}

	}

}

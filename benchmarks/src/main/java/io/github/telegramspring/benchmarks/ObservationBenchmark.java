package io.github.telegramspring.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.bot.UpdateLedger;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.observation.DefaultUpdateObservationConvention;
import io.github.telegramspring.bot.observation.ObservationUpdateInterceptor;
import io.github.telegramspring.bot.observation.UpdateLagInterceptor;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import io.github.telegramspring.bot.processing.DefaultUpdateProcessorBuilder;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import org.springframework.core.task.support.ContextPropagatingTaskDecorator;

/**
 * What it costs to observe updates: each is read, takes its place in the lanes, and has a
 * handler that does nothing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class ObservationBenchmark {

	private static final byte[] UPDATE = """
			{"update_id":1,"message":{"message_id":1,"date":1700000000,"text":"/start",
			"chat":{"id":42,"type":"private","first_name":"Ada"},
			"from":{"id":42,"is_bot":false,"first_name":"Ada","language_code":"en"},
			"entities":[{"type":"bot_command","offset":0,"length":6}]}}""".getBytes(StandardCharsets.UTF_8);

	/**
	 * What is around the handling of updates.
	 */
	@Param({ "nothing", "meters", "observation" })
	String around = "nothing";

	private DefaultUpdateProcessor processor = builder().build();

	/**
	 * Makes the processor.
	 */
	@Setup
	public void prepare() {
		MeterRegistry meters = new SimpleMeterRegistry();
		ObservationRegistry observations = ObservationRegistry.create();
		observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
		UpdateLagInterceptor lag = new UpdateLagInterceptor(meters, "default");
		DefaultUpdateProcessorBuilder builder = builder();
		if (this.around.equals("meters")) {
			builder.interceptors(List.of(lag));
		}
		if (this.around.equals("observation")) {
			builder
				.interceptors(List.of(new ObservationUpdateInterceptor(observations,
						new DefaultUpdateObservationConvention(), "default"), lag))
				.taskDecorator(new ContextPropagatingTaskDecorator(
						ContextSnapshotFactory.builder().clearMissing(true).build()));
		}
		this.processor = builder.build();
	}

	private static DefaultUpdateProcessorBuilder builder() {
		return DefaultUpdateProcessor.builder(new NoBot(), (context) -> context.handledBy("Handler#handle()"))
			.ledger(new ForgetfulLedger())
			.executor(Runnable::run);
	}

	/**
	 * Stops the processor.
	 * @throws Exception never
	 */
	@TearDown
	public void stop() throws Exception {
		this.processor.destroy();
	}

	/**
	 * Processes an update.
	 * @return what became of it
	 */
	@Benchmark
	public UpdateOutcome process() {
		return this.processor.process(UPDATE).toCompletableFuture().join();
	}

	/**
	 * Runs the benchmark and prints how much longer observed updates take.
	 * @param args none
	 * @throws RunnerException if it cannot be run
	 */
	public static void main(String[] args) throws RunnerException {
		Collection<RunResult> results = new Runner(
				new OptionsBuilder().include(ObservationBenchmark.class.getSimpleName() + "\\.").build())
			.run();
		double nothing = time(results, "nothing");
		for (String around : List.of("meters", "observation")) {
			double time = time(results, around);
			System.out.printf(Locale.ROOT, "%s: %.0f ns, %.0f ns without, ratio %.2f%n", around, time, nothing,
					time / nothing);
		}
	}

	/**
	 * The fastest iteration: whatever else the machine does can only make the others
	 * slower.
	 */
	private static double time(Collection<RunResult> results, String around) {
		return results.stream()
			.filter((result) -> result.getParams().getParam("around").equals(around))
			.findFirst()
			.orElseThrow()
			.getPrimaryResult()
			.getStatistics()
			.getMin();
	}

	/**
	 * Takes every update for a new one.
	 */
	private record ForgetfulLedger() implements UpdateLedger {

		@Override
		public Claim claim(long updateId) {
			return Claim.GRANTED;
		}

		@Override
		public void complete(long updateId) {
			// forgotten
		}

		@Override
		public void release(long updateId) {
			// forgotten
		}

	}

	private record NoBot() implements TelegramBot {

		@Override
		public <R> R execute(BotMethod<R> method) {
			throw new UnsupportedOperationException("Nothing is called here");
		}

	}

}

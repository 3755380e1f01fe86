package io.github.telegramspring.benchmarks;

import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a text of 4096 characters can keep a parser busy that wants to.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class HostileTextBenchmark {

	/**
	 * What is read.
	 */
	@Param
	public HostileText text = HostileText.HTML_NESTED;

	/**
	 * Reads the text.
	 * @return whether it was accepted
	 */
	@Benchmark
	public boolean read() {
		return this.text.read();
	}

	/**
	 * Runs all of it and prints which text takes longest.
	 * @param args not used
	 * @throws RunnerException if a benchmark fails
	 */
	public static void main(String[] args) throws RunnerException {
		RunResult worst = new Runner(
				new OptionsBuilder().include(HostileTextBenchmark.class.getSimpleName() + "\\.").build())
			.run()
			.stream()
			.max(Comparator.comparingDouble((result) -> result.getPrimaryResult().getScore()))
			.orElseThrow();
		System.out.printf(Locale.ROOT, "%s takes longest: %.0f microseconds%n", worst.getParams().getParam("text"),
				worst.getPrimaryResult().getScore());
	}

}

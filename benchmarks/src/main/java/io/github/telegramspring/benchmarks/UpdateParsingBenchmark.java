package io.github.telegramspring.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.Update;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reading an update costs, beside the least that any reader with Jackson can cost:
 * moving over all tokens of the same bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class UpdateParsingBenchmark {

	/**
	 * What is read.
	 */
	@Param
	public Payload payload = Payload.SMALL;

	private final JsonMapper mapper = new JsonMapper();

	private byte[] json = {};

	/**
	 * Loads the bytes.
	 * @throws IOException if they cannot be read
	 */
	@Setup
	public void load() throws IOException {
		this.json = this.payload.bytes();
	}

	/**
	 * Moves over all tokens.
	 * @return the number of tokens
	 */
	@Benchmark
	public int skipAllTokens() {
		int tokens = 0;
		try (JsonParser parser = Json.parser(this.json, 0, this.json.length)) {
			while (parser.nextToken() != null) {
				tokens++;
			}
		}
		return tokens;
	}

	/**
	 * Reads an update.
	 * @return the update
	 */
	@Benchmark
	public Update readUpdate() {
		return Json.read(this.json, Update::read);
	}

	/**
	 * Builds a tree with databind.
	 * @return the tree
	 */
	@Benchmark
	public JsonNode readTree() {
		return this.mapper.readTree(this.json);
	}

	/**
	 * Runs all of it quickly and prints how much more reading an update costs than moving
	 * over its tokens, and how much it allocates beside another library, if the build has
	 * the profile {@code peers}.
	 * @param args not used
	 * @throws RunnerException if a benchmark fails
	 */
	public static void main(String[] args) throws RunnerException {
		Collection<RunResult> results = new Runner(new OptionsBuilder().include("ParsingBenchmark\\.")
			.forks(2)
			.warmupIterations(4)
			.measurementIterations(4)
			.measurementTime(TimeValue.seconds(1))
			.addProfiler(GCProfiler.class)
			.build()).run();
		for (Payload payload : Payload.values()) {
			RunResult skip = find(results, payload, "skipAllTokens").orElseThrow();
			RunResult read = find(results, payload, "readUpdate").orElseThrow();
			System.out.printf(Locale.ROOT,
					"%s: readUpdate takes %.2f times skipAllTokens, at most 2.00 is the goal, and allocates %.0f bytes%n",
					payload, time(read) / time(skip), allocated(read));
			find(results, payload, "readPeer").ifPresent((peer) -> System.out.printf(Locale.ROOT,
					"%s: that is %.2f times what the peer allocates, at most 0.50 is the goal%n", payload,
					allocated(read) / allocated(peer)));
		}
	}

	private static Optional<RunResult> find(Collection<RunResult> results, Payload payload, String method) {
		return results.stream()
			.filter((result) -> result.getParams().getParam("payload").equals(payload.name()))
			.filter((result) -> result.getParams().getBenchmark().endsWith("." + method))
			.findFirst();
	}

	/**
	 * The fastest iteration: whatever else the machine does can only make the others
	 * slower.
	 */
	private static double time(RunResult result) {
		return result.getPrimaryResult().getStatistics().getMin();
	}

	private static double allocated(RunResult result) {
		return result.getSecondaryResults()
			.values()
			.stream()
			.filter((secondary) -> secondary.getLabel().endsWith("gc.alloc.rate.norm"))
			.mapToDouble((secondary) -> secondary.getScore())
			.sum();
	}

}

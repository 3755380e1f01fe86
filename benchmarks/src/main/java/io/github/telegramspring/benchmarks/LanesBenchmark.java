package io.github.telegramspring.benchmarks;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.bot.lane.Lanes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to take a place in the lanes and to leave it again, with nothing done
 * between: on the calling thread, as the webhook does for almost every update.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LanesBenchmark {

	private final ExecutorService threads = Executors.newFixedThreadPool(2);

	private final Lanes lanes = new Lanes(this.threads, 200, 1000);

	/**
	 * Ends the threads, which have nothing to do.
	 */
	@TearDown
	public void stop() {
		this.threads.shutdownNow();
	}

	/**
	 * A message in a private chat.
	 * @return whether the task was run
	 */
	@Benchmark
	public boolean oneKey() {
		return this.lanes.execute(() -> null, List.of(ThreadLocalRandom.current().nextLong()));
	}

	/**
	 * A message in a group.
	 * @return whether the task was run
	 */
	@Benchmark
	public boolean twoKeys() {
		long user = ThreadLocalRandom.current().nextLong();
		return this.lanes.execute(() -> null, List.of(-user, user));
	}

	/**
	 * Messages in groups, from eight threads that contend for the lock.
	 * @return whether the task was run
	 */
	@Benchmark
	@Threads(8)
	public boolean twoKeysFromEightThreads() {
		long user = ThreadLocalRandom.current().nextLong();
		return this.lanes.execute(() -> null, List.of(-user, user));
	}

}

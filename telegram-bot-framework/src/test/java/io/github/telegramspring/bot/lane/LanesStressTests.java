package io.github.telegramspring.bot.lane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random tasks with random keys on real threads: whatever happens, tasks that share a key
 * keep their order and never overlap, no more than allowed run at a time, and nothing is
 * left behind.
 */
class LanesStressTests {

	private static final int CONCURRENCY = 6;

	private final ExecutorService threads = Executors.newFixedThreadPool(CONCURRENCY);

	private final Map<Integer, List<Integer>> order = new ConcurrentHashMap<>();

	private final Map<Integer, AtomicInteger> inKey = new ConcurrentHashMap<>();

	private final AtomicInteger running = new AtomicInteger();

	private final AtomicInteger mostRunning = new AtomicInteger();

	private final AtomicInteger finished = new AtomicInteger();

	private final AtomicInteger overlaps = new AtomicInteger();

	@AfterEach
	void stopThreads() {
		this.threads.shutdownNow();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void keepsTheOrderOfEveryKey(long seed) throws Exception {
		Random random = new Random(seed);
		int keys = 1 + random.nextInt(40);
		Lanes lanes = new Lanes(this.threads, CONCURRENCY - 1, 100_000);
		Map<Integer, List<Integer>> expected = new ConcurrentHashMap<>();
		for (int number = 0; number < 5_000; number++) {
			List<Integer> chosen = keys(random, keys);
			int current = number;
			chosen.forEach((key) -> expected.computeIfAbsent(key, (any) -> new ArrayList<>()).add(current));
			LaneTask task = task(number, chosen, random.nextInt(10));
			boolean admitted = random.nextBoolean() ? lanes.execute(task, chosen) : lanes.submit(task, chosen);
			assertThat(admitted).isTrue();
		}
		assertThat(lanes.close(Duration.ofSeconds(60))).isTrue();
		assertThat(this.order).isEqualTo(expected);
		assertThat(this.overlaps).hasValue(0);
		assertThat(this.mostRunning).hasValueLessThanOrEqualTo(CONCURRENCY - 1);
		assertThat(lanes.keys()).isZero();
	}

	@Test
	void losesNothingAndLeavesNothingWithManySubmitters() throws Exception {
		Lanes lanes = new Lanes(this.threads, 4, 50);
		AtomicInteger admitted = new AtomicInteger();
		AtomicInteger refused = new AtomicInteger();
		ExecutorService submitters = Executors.newFixedThreadPool(4);
		CompletableFuture<?>[] done = IntStream.range(0, 4).mapToObj((submitter) -> CompletableFuture.runAsync(() -> {
			Random random = new Random(submitter);
			for (int i = 0; i < 5_000; i++) {
				List<Integer> chosen = keys(random, 10);
				LaneTask task = task(i, chosen, random.nextInt(10));
				AtomicInteger counter = lanes.execute(task, chosen) ? admitted : refused;
				counter.incrementAndGet();
			}
		}, submitters)).toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(done).join();
		submitters.shutdown();
		assertThat(lanes.close(Duration.ofSeconds(60))).isTrue();
		assertThat(admitted.get() + refused.get()).isEqualTo(20_000);
		assertThat(this.finished).hasValue(admitted.get());
		assertThat(this.overlaps).hasValue(0);
		assertThat(this.mostRunning).hasValueLessThanOrEqualTo(4);
		assertThat(lanes.keys()).isZero();
		assertThat(lanes.running()).isZero();
		assertThat(lanes.waiting()).isZero();
	}

	@Test
	void forgetsAMillionKeys() {
		Lanes lanes = new Lanes(this.threads, CONCURRENCY, 10);
		for (int key = 0; key < 1_000_000; key++) {
			lanes.execute(() -> null, List.of(key, -key - 1));
		}
		assertThat(lanes.keys()).isZero();
	}

	private static List<Integer> keys(Random random, int bound) {
		Integer[] keys = random.ints(random.nextInt(3), 0, bound).distinct().boxed().toArray(Integer[]::new);
		return Arrays.asList(keys);
	}

	private LaneTask task(int number, List<Integer> keys, int kind) {
		return () -> {
			this.mostRunning.accumulateAndGet(this.running.incrementAndGet(), Math::max);
			for (Integer key : keys) {
				if (inKey(key).incrementAndGet() > 1) {
					this.overlaps.incrementAndGet();
				}
				this.order.computeIfAbsent(key, (any) -> new ArrayList<>()).add(number);
			}
			return finish(keys, kind);
		};
	}

	private @Nullable CompletionStage<?> finish(List<Integer> keys, int kind) {
		Runnable leave = () -> {
			keys.forEach((key) -> inKey(key).decrementAndGet());
			this.running.decrementAndGet();
			this.finished.incrementAndGet();
		};
		if (kind == 0) {
			return CompletableFuture.runAsync(leave);
		}
		if (kind == 1) {
			Thread.onSpinWait();
		}
		leave.run();
		return null;
	}

	private AtomicInteger inKey(Integer key) {
		return this.inKey.computeIfAbsent(key, (any) -> new AtomicInteger());
	}

}

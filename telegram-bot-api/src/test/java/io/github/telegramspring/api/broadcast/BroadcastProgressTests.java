package io.github.telegramspring.api.broadcast;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked of every place where progress is kept.
 */
abstract class BroadcastProgressTests {

	private static final BroadcastCheckpoint SOME = new BroadcastCheckpoint(17, Set.of(19L, 23L), 15, 2, 1);

	abstract BroadcastProgress progress();

	@Test
	void knowsNothingOfANewBroadcast() {
		assertThat(progress().load("news-1")).isNull();
	}

	@Test
	void keepsTheLastCheckpointOfEachBroadcast() {
		BroadcastProgress progress = progress();
		progress.save("news-1", BroadcastCheckpoint.start());
		progress.save("news-1", SOME);
		progress.save("news-2", BroadcastCheckpoint.start());
		assertThat(progress.load("news-1")).isEqualTo(SOME);
		assertThat(progress.load("news-2")).isEqualTo(BroadcastCheckpoint.start());
	}

	@Test
	void keepsTheLargestCheckpoint() {
		Set<Long> ahead = LongStream.range(0, Recorder.MAX_AHEAD)
			.mapToObj((index) -> 1_000_000_000L + index)
			.collect(Collectors.toSet());
		BroadcastCheckpoint large = new BroadcastCheckpoint(1, ahead, 1, 2, 3);
		BroadcastProgress progress = progress();
		progress.save("news-1", large);
		assertThat(progress.load("news-1")).isEqualTo(large);
	}

}

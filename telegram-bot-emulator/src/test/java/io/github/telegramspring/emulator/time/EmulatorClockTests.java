package io.github.telegramspring.emulator.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EmulatorClockTests {

	private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

	private final EmulatorClock clock = EmulatorClock.stoppedAt(START);

	private final List<String> done = new ArrayList<>();

	@Test
	void aStoppedClockMovesOnlyByHand() {
		assertThat(this.clock.instant()).isEqualTo(START);
		this.clock.advance(Duration.ofSeconds(5));
		assertThat(this.clock.instant()).isEqualTo(START.plusSeconds(5));
		assertThat(this.clock.withZone(ZoneId.of("Asia/Tokyo")).instant()).isEqualTo(START.plusSeconds(5));
		assertThatIllegalArgumentException().isThrownBy(() -> this.clock.advance(Duration.ofSeconds(-1)));
	}

	@Test
	void whatIsDueOnTheWayIsDoneInOrderAndAtItsTime() {
		schedule(3, "three");
		schedule(1, "one");
		schedule(1, "one again");
		this.clock.schedule(Duration.ofSeconds(2), () -> schedule(2, "four"));
		schedule(9, "nine");
		this.clock.advance(Duration.ofSeconds(5));
		assertThat(this.done).containsExactly("one at 1", "one again at 1", "three at 3", "four at 4");
	}

	private void schedule(long seconds, String name) {
		this.clock.schedule(Duration.ofSeconds(seconds),
				() -> this.done.add(name + " at " + Duration.between(START, this.clock.instant()).toSeconds()));
	}

	@Test
	void whatIsCalledOffIsNotDone() {
		this.clock.schedule(Duration.ofSeconds(1), () -> this.done.add("done")).cancel();
		this.clock.advance(Duration.ofSeconds(5));
		assertThat(this.done).isEmpty();
	}

	@Test
	void aRunningClockDoesThingsByItselfAndCanBeMovedForward() throws Exception {
		EmulatorClock running = EmulatorClock.running();
		CountDownLatch soon = new CountDownLatch(1);
		CountDownLatch later = new CountDownLatch(1);
		running.schedule(Duration.ofMillis(5), soon::countDown);
		running.schedule(Duration.ofHours(5), later::countDown);
		assertThat(soon.await(10, TimeUnit.SECONDS)).isTrue();
		running.advance(Duration.ofHours(6));
		assertThat(later.getCount()).isZero();
		assertThat(running.instant()).isAfter(Instant.now().plus(Duration.ofHours(5)));
		running.stop();
	}

}

package io.github.telegramspring.bot.lane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Nothing here happens by itself: what is given to another thread waits until the test
 * runs it, and tasks go on until the test ends them.
 */
class LanesTests {

	private final List<Runnable> otherThreads = new ArrayList<>();

	private final List<String> events = new ArrayList<>();

	private final Lanes lanes = new Lanes(this.otherThreads::add, 3, 3);

	@Test
	void runsAFreeTaskOnTheCallingThread() {
		assertThat(this.lanes.execute(new Task("a").ended(), List.of("chat"))).isTrue();
		assertThat(this.events).containsExactly("a");
		assertIdle();
	}

	@Test
	void runsASubmittedTaskOnAnotherThreadEvenIfItIsFree() {
		assertThat(this.lanes.submit(new Task("a").ended(), List.of("chat"))).isTrue();
		assertThat(this.events).isEmpty();
		assertThat(this.lanes.running()).isOne();
		runOtherThreads();
		assertThat(this.events).containsExactly("a");
		assertIdle();
	}

	@Test
	void letsATaskWaitForAnotherOneWithTheSameKey() {
		Task first = new Task("first");
		this.lanes.execute(first, List.of("chat"));
		this.lanes.execute(new Task("second").ended(), List.of("chat"));
		assertThat(this.events).containsExactly("first");
		assertThat(this.lanes.waiting()).isOne();
		first.end();
		runOtherThreads();
		assertThat(this.events).containsExactly("first", "second");
		assertIdle();
	}

	@Test
	void neverLetsATapAndATextOfOnePersonOverlap() {
		Task text = new Task("text in private chat");
		Task tap = new Task("tap in a group");
		Task other = new Task("other text in the group");
		this.lanes.execute(text, List.of("ann"));
		this.lanes.execute(tap, List.of("group", "ann"));
		this.lanes.execute(other, List.of("group", "bob"));
		assertThat(this.events).containsExactly("text in private chat");
		text.end();
		runOtherThreads();
		assertThat(this.events).containsExactly("text in private chat", "tap in a group");
		tap.end();
		runOtherThreads();
		assertThat(this.events).containsExactly("text in private chat", "tap in a group", "other text in the group");
		other.end();
		assertIdle();
	}

	@Test
	void doesNotHoldUpOtherKeysBehindABusyOne() {
		this.lanes.execute(new Task("slow"), List.of("busy"));
		this.lanes.execute(new Task("next"), List.of("busy"));
		this.lanes.execute(new Task("other").ended(), List.of("free"));
		assertThat(this.events).containsExactly("slow", "other");
	}

	@Test
	void waitsForATaskThatIsBehindTwoOthers() {
		Task one = new Task("one");
		Task two = new Task("two");
		this.lanes.execute(one, List.of("a"));
		this.lanes.execute(two, List.of("b"));
		this.lanes.execute(new Task("both").ended(), List.of("a", "b"));
		two.end();
		runOtherThreads();
		assertThat(this.events).containsExactly("one", "two");
		one.end();
		runOtherThreads();
		assertThat(this.events).containsExactly("one", "two", "both");
		assertIdle();
	}

	@Test
	void takesInWhatIsAddedThoughThereIsNoRoom() throws InterruptedException {
		Task first = new Task("0");
		this.lanes.execute(first, List.of("chat"));
		for (int i = 1; i <= 3; i++) {
			this.lanes.execute(new Task("" + i).ended(), List.of("chat"));
		}
		assertThat(this.lanes.submit(new Task("rejected"), List.of("chat"))).isFalse();
		assertThat(this.lanes.add(new Task("added").ended(), List.of("chat"))).isTrue();
		assertThat(this.lanes.waiting()).isEqualTo(4);
		first.end();
		runOtherThreads();
		assertThat(this.events).containsExactly("0", "1", "2", "3", "added");
		assertIdle();
		this.lanes.close(Duration.ZERO);
		assertThat(this.lanes.add(new Task("late"), List.of("chat"))).isFalse();
	}

	@Test
	void runsNoMoreTasksThanAllowedAtATime() {
		Task first = new Task("1");
		this.lanes.execute(first, List.of(1));
		this.lanes.execute(new Task("2"), List.of(2));
		this.lanes.execute(new Task("3"), List.of(3));
		this.lanes.execute(new Task("4"), List.of(4));
		this.lanes.execute(new Task("5"), List.of(5));
		assertThat(this.events).containsExactly("1", "2", "3");
		first.end();
		runOtherThreads();
		assertThat(this.events).containsExactly("1", "2", "3", "4");
		assertThat(this.lanes.running()).isEqualTo(3);
		assertThat(this.lanes.waiting()).isOne();
	}

	@Test
	void refusesWhatThereIsNoRoomFor() {
		this.lanes.execute(new Task("slow"), List.of("busy"));
		for (int i = 0; i < 3; i++) {
			assertThat(this.lanes.submit(new Task("waits"), List.of("busy"))).isTrue();
		}
		assertThat(this.lanes.submit(new Task("too many"), List.of("busy"))).isFalse();
		assertThat(this.lanes.execute(new Task("free").ended(), List.of("free"))).isTrue();
		assertThat(this.events).containsExactly("slow", "free");
		assertThat(this.lanes.keys()).isOne();
	}

	@Test
	void needsNoRoomForWhatStartsAtOnce() {
		Lanes narrow = new Lanes(Runnable::run, 1, 0);
		assertThat(narrow.execute(new Task("a").ended(), List.of("chat"))).isTrue();
		Task slow = new Task("slow");
		assertThat(narrow.execute(slow, List.of("chat"))).isTrue();
		assertThat(narrow.execute(new Task("b"), List.of("other"))).isFalse();
		slow.end();
		assertThat(narrow.execute(new Task("c").ended(), List.of("other"))).isTrue();
	}

	@Test
	void goesOnAfterATaskThatThrows() {
		LaneTask failing = () -> {
			throw new IllegalStateException("no");
		};
		assertThatIllegalStateException().isThrownBy(() -> this.lanes.execute(failing, List.of("chat")));
		this.lanes.execute(new Task("next").ended(), List.of("chat"));
		assertThat(this.events).containsExactly("next");
		assertIdle();
	}

	@Test
	void goesOnAfterATaskThatFailsInTheBackground() {
		Task failing = new Task("failing");
		this.lanes.execute(failing, List.of("chat"));
		this.lanes.execute(new Task("next").ended(), List.of("chat"));
		failing.fail();
		runOtherThreads();
		assertThat(this.events).containsExactly("failing", "next");
		assertIdle();
	}

	@Test
	void letsTasksWithoutKeysRunInParallel() {
		this.lanes.execute(new Task("a"), List.of());
		this.lanes.execute(new Task("b"), List.of());
		assertThat(this.events).containsExactly("a", "b");
	}

	@Test
	void takesInNothingWhenClosed() throws Exception {
		assertThat(this.lanes.close(Duration.ZERO)).isTrue();
		assertThat(this.lanes.execute(new Task("late"), List.of("chat"))).isFalse();
		this.lanes.open();
		assertThat(this.lanes.execute(new Task("again").ended(), List.of("chat"))).isTrue();
		assertThat(this.events).containsExactly("again");
	}

	@Test
	void discardsWhatHasNotStartedWhenTheTimeToCloseIsUp() throws Exception {
		Task slow = new Task("slow");
		this.lanes.execute(slow, List.of("chat"));
		this.lanes.execute(new Task("second"), List.of("chat"));
		this.lanes.execute(new Task("third"), List.of("chat"));
		assertThat(this.lanes.close(Duration.ofMillis(1))).isFalse();
		slow.end();
		runOtherThreads();
		assertThat(this.events).containsExactly("slow", "second discarded", "third discarded");
		assertIdle();
	}

	@Test
	void discardsWhatNoThreadIsToBeHadFor() {
		Lanes without = new Lanes((task) -> {
			throw new RejectedExecutionException("shut down");
		}, 3, 3);
		Task slow = new Task("slow");
		without.execute(slow, List.of("chat"));
		without.execute(new Task("second"), List.of("chat"));
		without.execute(new Task("third"), List.of("chat"));
		slow.end();
		assertThat(this.events).containsExactly("slow", "second discarded", "third discarded");
		assertThat(without.keys()).isZero();
		assertThat(without.running()).isZero();
	}

	@Test
	void refusesLimitsThatMakeNoSense() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Lanes(Runnable::run, 0, 1))
			.withMessageContaining("At least 1 task");
		assertThatIllegalArgumentException().isThrownBy(() -> new Lanes(Runnable::run, 1, -1))
			.withMessageContaining("0 or more can wait");
	}

	private void assertIdle() {
		assertThat(this.lanes.running()).isZero();
		assertThat(this.lanes.waiting()).isZero();
		assertThat(this.lanes.keys()).isZero();
	}

	private void runOtherThreads() {
		while (!this.otherThreads.isEmpty()) {
			this.otherThreads.remove(0).run();
		}
	}

	private final class Task implements LaneTask {

		private final String name;

		private final CompletableFuture<Void> end = new CompletableFuture<>();

		private Task(String name) {
			this.name = name;
		}

		private Task ended() {
			end();
			return this;
		}

		private void end() {
			this.end.complete(null);
		}

		private void fail() {
			this.end.completeExceptionally(new IllegalStateException("no"));
		}

		@Override
		public @Nullable CompletionStage<?> run() {
			LanesTests.this.events.add(this.name);
			return (this.end.isDone() && !this.end.isCompletedExceptionally()) ? null : this.end;
		}

		@Override
		public void discard() {
			LanesTests.this.events.add(this.name + " discarded");
		}

	}

}

package io.github.telegramspring.bot.processing;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.github.telegramspring.bot.UpdateLedger;
import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.UpdateOutcome.Status;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each update once, however often and wherever it is delivered.
 */
class UpdateOnceTests extends AbstractDeliveryTests {

	@Test
	void joinsAHandlingThatIsGoingOn() {
		CompletableFuture<UpdateOutcome> first = process(Updates.text(1, "hi"));
		CompletableFuture<UpdateOutcome> again = process(Updates.text(1, "hi"));
		assertThat(first).isNotDone();
		assertThat(again).isNotDone();
		end(1);
		assertThat(first).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(again).isCompletedWithValue(UpdateOutcome.HANDLED);
		assertThat(this.started).containsExactly(1L);
		assertThat(this.processor.statistics().duplicates()).isOne();
		assertThat(this.processor.statistics().joined()).isOne();
	}

	@Test
	void leavesTheHandlingAloneWhenSomebodyGivesUpWaiting() {
		process(Updates.text(1, "hi")).cancel(true);
		CompletableFuture<UpdateOutcome> again = process(Updates.text(1, "hi"));
		assertThat(again).isNotDone();
		end(1);
		assertThat(again).isCompletedWithValue(UpdateOutcome.HANDLED);
	}

	@Test
	void acknowledgesWhatIsDoneWithoutHandlingIt() {
		deliver(Updates.text(1, "hi"));
		end(1);
		assertThat(process(Updates.text(1, "hi"))).isCompletedWithValue(UpdateOutcome.DUPLICATE);
		assertThat(this.started).containsExactly(1L);
	}

	@Test
	void acknowledgesWhatFailedWithoutHandlingItAgain() {
		deliver(Updates.text(1, "hi"));
		fail(1, new IllegalStateException("no"));
		assertThat(process(Updates.text(1, "hi"))).isCompletedWithValue(UpdateOutcome.DUPLICATE);
		assertThat(this.started).containsExactly(1L);
		assertThat(this.failed).singleElement()
			.satisfies((failure) -> assertThat(failure.cause()).isInstanceOf(IllegalStateException.class)
				.hasMessage("no"));
	}

	@Test
	void doesNotHandleWhatAnotherInstanceIsHandling() throws Exception {
		use(builder().ledger(new FixedLedger(() -> UpdateLedger.Claim.HELD_ELSEWHERE)));
		assertThat(process(Updates.text(1, "hi")))
			.isCompletedWithValueMatching((outcome) -> outcome.status() == Status.RETRY);
		assertThat(this.started).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void losesNothingWhenTheLedgerFails(boolean exception) throws Exception {
		use(builder().ledger(new FixedLedger(() -> {
			if (exception) {
				throw new IllegalStateException("The ledger cannot be reached");
			}
			throw new NoClassDefFoundError("Driver");
		})));
		for (int delivery = 1; delivery <= 2; delivery++) {
			assertThat(process(Updates.text(1, "hi"))).isCompletedWithValueMatching((outcome) -> !outcome.isDone());
		}
		assertThat(this.processor.statistics().joined()).isZero();
		assertThat(this.started).isEmpty();
		assertThat(this.processor.statistics().inFlight()).isZero();
	}

	private record FixedLedger(Supplier<UpdateLedger.Claim> answer) implements UpdateLedger {

		@Override
		public Claim claim(long updateId) {
			return this.answer.get();
		}

		@Override
		public void complete(long updateId) {
		}

		@Override
		public void release(long updateId) {
		}

	}

}

package io.github.telegramspring.bot.processing;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import io.github.telegramspring.bot.UpdateLedger.Claim;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InMemoryUpdateLedgerTests {

	private final InMemoryUpdateLedger ledger = new InMemoryUpdateLedger();

	@Test
	void grantsWhatIsNotDone() {
		assertThat(this.ledger.claim(5)).isEqualTo(Claim.GRANTED);
		this.ledger.release(5);
		assertThat(this.ledger.claim(5)).isEqualTo(Claim.GRANTED);
	}

	@Test
	void knowsWhatIsDone() {
		this.ledger.complete(5);
		assertThat(this.ledger.claim(5)).isEqualTo(Claim.DONE);
		assertThat(this.ledger.claim(6)).isEqualTo(Claim.GRANTED);
	}

	@Test
	void remembersWhatIsDoneInAnyOrder() {
		Random random = new Random(1);
		Set<Long> done = new HashSet<>();
		for (int i = 0; i < 50_000; i++) {
			long id = 900_000_000L + random.nextInt(200_000);
			this.ledger.complete(id);
			done.add(id);
		}
		for (long id = 900_000_000L; id < 900_200_000L; id++) {
			assertThat(this.ledger.claim(id)).isEqualTo(done.contains(id) ? Claim.DONE : Claim.GRANTED);
		}
	}

	@Test
	void remembersTheLastMillion() {
		for (long id = 1; id <= 3_000_000; id++) {
			this.ledger.complete(id);
		}
		assertThat(this.ledger.claim(3_000_000)).isEqualTo(Claim.DONE);
		assertThat(this.ledger.claim(2_000_000)).isEqualTo(Claim.DONE);
		assertThat(this.ledger.claim(1_000_000)).isEqualTo(Claim.GRANTED);
	}

	@Test
	void goesOnWhenTelegramBeginsWithOtherNumbers() {
		this.ledger.complete(1_500_000_000);
		this.ledger.complete(7);
		assertThat(this.ledger.claim(7)).isEqualTo(Claim.DONE);
		assertThat(this.ledger.claim(8)).isEqualTo(Claim.GRANTED);
	}

}

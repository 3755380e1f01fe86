package io.github.telegramspring.bot.polling;

import java.time.Duration;

import io.github.telegramspring.bot.UpdateOutcome;
import io.github.telegramspring.bot.polling.PollingWindow.Turn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PollingWindowTests {

	private final PollingWindow window = new PollingWindow(3);

	@Test
	void hasNoOffsetBeforeTheFirstUpdate() {
		assertThat(this.window.ask()).isZero();
	}

	@Test
	void stopsTheOffsetAtTheFirstUpdateThatIsNotDone() {
		take(8, 9, 12);
		done(9);
		assertThat(this.window.offset()).isEqualTo(8);
		done(8);
		assertThat(this.window.offset()).isEqualTo(12);
		done(12);
		assertThat(this.window.offset()).isEqualTo(13);
	}

	@Test
	void skipsWhatIsGoingOnOrDone() {
		take(8, 9);
		done(9);
		assertThat(this.window.take(8)).isEqualTo(Turn.SKIP);
		assertThat(this.window.take(9)).isEqualTo(Turn.SKIP);
		assertThat(this.window.take(10)).isEqualTo(Turn.TAKE);
	}

	@Test
	void takesAnUpdateAgainWhenItsTimeHasCome() {
		take(8, 9);
		this.window.settle(8, UpdateOutcome.retry(Duration.ofDays(1)));
		assertThat(this.window.take(8)).isEqualTo(Turn.SKIP);
		assertThat(this.window.take(10)).isEqualTo(Turn.TAKE);
		this.window.settle(8, UpdateOutcome.retry(Duration.ZERO));
		assertThat(this.window.take(8)).isEqualTo(Turn.TAKE);
		assertThat(this.window.offset()).isEqualTo(8);
	}

	@Test
	void holdsEverythingBehindAnUpdateThereIsNoRoomFor() {
		take(8, 9);
		this.window.settle(9, UpdateOutcome.rejected(Duration.ofDays(1)));
		assertThat(this.window.take(9)).isEqualTo(Turn.HOLD);
		assertThat(this.window.take(10)).isEqualTo(Turn.HOLD);
		this.window.settle(9, UpdateOutcome.rejected(Duration.ZERO));
		assertThat(this.window.take(9)).isEqualTo(Turn.TAKE);
		assertThat(this.window.take(10)).isEqualTo(Turn.TAKE);
	}

	@Test
	void goesOnWhenTelegramBeginsWithOtherNumbers() {
		take(900);
		done(900);
		take(5);
		done(5);
		assertThat(this.window.offset()).isEqualTo(6);
	}

	@Test
	void asksAgainAtOnceWhenNothingIsGoingOn() {
		this.window.ask();
		take(8);
		done(8);
		assertThat(this.window.pause()).isZero();
	}

	@Test
	void asksSoonWhenTheOffsetHasMoved() {
		this.window.ask();
		take(8);
		assertThat(this.window.pause()).isLessThan(Duration.ofMillis(500));
	}

	@Test
	void leavesTelegramAloneForHalfASecondWhenTheOffsetHasNotMoved() {
		take(8);
		this.window.ask();
		assertThat(this.window.pause()).isBetween(Duration.ofMillis(501), Duration.ofSeconds(1));
	}

	@Test
	void leavesTelegramAloneForThreeSecondsWhenTheWindowIsFull() {
		take(8, 9, 10);
		this.window.ask();
		assertThat(this.window.pause()).isEqualTo(Duration.ofSeconds(3));
	}

	private void take(long... ids) {
		for (long id : ids) {
			assertThat(this.window.take(id)).isEqualTo(Turn.TAKE);
		}
	}

	private void done(long id) {
		this.window.settle(id, UpdateOutcome.HANDLED);
	}

}

package io.github.telegramspring.sample;

import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@OfflineBot
class DiceBotTests {

	private final People people;

	private final RandomGenerator random;

	DiceBotTests(People people, RandomGenerator random) {
		this.people = people;
		this.random = random;
	}

	@Test
	void rollsADieOfSixSides() {
		given(this.random.nextInt(6)).willReturn(4);
		assertThat(roll("/roll")).isEqualTo("You rolled 5");
	}

	@Test
	void rollsOtherDice() {
		given(this.random.nextInt(20)).willReturn(19);
		assertThat(roll("/roll 20")).isEqualTo("You rolled 20");
	}

	@Test
	void knowsWhichDiceThereAreNot() {
		given(this.random.nextInt(0)).willThrow(new IllegalArgumentException());
		assertThat(roll("/roll 0")).isEqualTo("There is no such die.");
	}

	private String roll(String command) {
		return this.people.send(this.people.somebody(), command).text();
	}

}

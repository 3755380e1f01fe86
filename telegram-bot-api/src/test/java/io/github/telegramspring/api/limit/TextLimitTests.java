package io.github.telegramspring.api.limit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextLimitTests {

	@Test
	void charactersAreCodePoints() {
		assertThat(TextLimit.characters("It", 1, 2).check("\ud83d\ude00\ud83d\ude00")).hasSize(4);
		assertThatIllegalArgumentException().isThrownBy(() -> TextLimit.characters("It", 1, 2).check("abc"))
			.withMessage("It has 1 to 2 characters, but 'abc' has 3");
	}

	@Test
	void bytesAreThoseOfUtf8() {
		assertThat(TextLimit.bytes("It", 1, 4).check("\u00e4\u00f6")).hasSize(2);
		assertThatIllegalArgumentException().isThrownBy(() -> TextLimit.bytes("It", 1, 4).check("\u00e4\u00f6\u00fc"))
			.withMessageEndingWith("has 6");
	}

	@Test
	void adviceIsGivenForWhatIsTooLong() {
		TextLimit limit = TextLimit.bytes("It", 1, 2).advice("make it shorter");
		assertThatIllegalArgumentException().isThrownBy(() -> limit.check("abc"))
			.withMessageEndingWith("; make it shorter");
		assertThatIllegalArgumentException().isThrownBy(() -> limit.check(""))
			.withMessage("It has 1 to 2 bytes, but there is none");
	}

}

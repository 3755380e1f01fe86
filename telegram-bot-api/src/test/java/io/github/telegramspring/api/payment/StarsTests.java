package io.github.telegramspring.api.payment;

import java.math.BigDecimal;

import io.github.telegramspring.api.model.StarAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StarsTests {

	@ParameterizedTest
	@CsvSource({ "12.5,12,500000000", "-12.5,-12,-500000000", "0.000000001,0,1", "-0.1,0,-100000000", "100,100,0" })
	void amountIsExactToTheNanostar(String value, long whole, int nanos) {
		Stars stars = Stars.of(new BigDecimal(value));
		assertThat(stars).isEqualTo(new Stars(whole, nanos)).hasToString(value);
		assertThat(Stars.of(stars.toStarAmount())).isEqualTo(stars);
	}

	@ParameterizedTest
	@CsvSource({ "1.5,0.7,2.2", "1.5,-1.7,-0.2", "-0.5,0.5,0", "0.999999999,0.000000001,1" })
	void sumsCarryOver(String left, String right, String sum) {
		Stars stars = Stars.of(new BigDecimal(left));
		Stars other = Stars.of(new BigDecimal(right));
		assertThat(stars.plus(other)).hasToString(sum);
		assertThat(stars.minus(other.negated())).isEqualTo(stars.plus(other));
	}

	@Test
	void amountsAreOrdered() {
		assertThat(Stars.of(2)).isGreaterThan(new Stars(1, 999_999_999)).isGreaterThan(new Stars(-3, -1));
		assertThat(new Stars(0, -1)).isLessThan(Stars.ZERO);
	}

	@Test
	void wholeStarsHaveNoNanostars() {
		assertThat(Stars.of(5).toStarAmount()).isEqualTo(StarAmount.of(5));
		assertThat(Stars.of(5).toMoney()).isEqualTo(Money.ofStars(5));
		assertThatIllegalArgumentException().isThrownBy(() -> new Stars(5, 1).toMoney())
			.withMessage("A price is a number of whole Stars, but this is 5.000000001");
	}

	@Test
	void impossibleAmountsAreExplained() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Stars(1, -1))
			.withMessage("Stars and nanostars have the same sign, but these are 1 and -1");
		assertThatIllegalArgumentException().isThrownBy(() -> new Stars(1, 1_000_000_000));
		assertThatIllegalArgumentException().isThrownBy(() -> Stars.of(new BigDecimal("0.0000000001")));
		assertThatIllegalArgumentException().isThrownBy(() -> Stars.of(Long.MAX_VALUE).plus(Stars.of(1)));
	}

}

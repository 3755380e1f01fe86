package io.github.telegramspring.api.payment;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

	@ParameterizedTest
	@CsvSource({ "19.90,EUR,1990,19.90 EUR", "19.9,EUR,1990,19.90 EUR", "500,JPY,500,500 JPY",
			"1.234,BHD,1234,1.234 BHD", "250,XTR,250,250 XTR", "-5,USD,-500,-5.00 USD", "1E+2,USD,10000,100.00 USD",
			"100,ISK,100,100 ISK" })
	void valueIsKeptInTheSmallestUnit(String value, String currency, long amount, String text) {
		Money money = Money.of(value, Currency.of(currency));
		assertThat(money.amount()).isEqualTo(amount);
		assertThat(money).hasToString(text);
		assertThat(money.toBigDecimal()).isEqualByComparingTo(new BigDecimal(value));
		assertThat(Money.ofSmallest(amount, Currency.of(currency))).isEqualTo(money);
	}

	@ParameterizedTest
	@CsvSource({ "19.901,EUR", "0.5,JPY", "0.5,XTR", "92233720368547758.08,USD", "abc,EUR", "1,TON", "1,XYZ" })
	void whatDoesNotFitIsRefusedRatherThanRounded(String value, String currency) {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.of(value, Currency.of(currency)));
	}

	@ParameterizedTest
	@MethodSource("currencies")
	void smallestUnitOfEveryCurrencyIsKnown(Currency currency) {
		boolean unusual = Set.of("CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XTR", "BHD", "IQD", "JOD")
			.contains(currency.value());
		assertThat(CurrencyDigits.of(currency) != 2).isEqualTo(unusual);
	}

	static Stream<Currency> currencies() {
		return Stream.of(Currency.class.getFields())
			.filter((field) -> field.getType() == Currency.class)
			.map(MoneyTests::value);
	}

	private static Currency value(Field field) {
		try {
			return (Currency) field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new AssertionError(ex);
		}
	}

	@Test
	void amountsAreCalculatedExactly() {
		Money price = Money.of("0.10", Currency.EUR);
		assertThat(price.plus(Money.of("0.20", Currency.EUR))).isEqualTo(Money.of("0.30", Currency.EUR));
		assertThat(price.minus(Money.of("0.20", Currency.EUR))).isEqualTo(price.negated());
		assertThat(price.times(3)).isGreaterThan(price).hasToString("0.30 EUR");
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> price.times(Long.MAX_VALUE));
	}

	@Test
	void currenciesAreNotMixed() {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.ofStars(1).plus(Money.of("1", Currency.EUR)))
			.withMessageEndingWith("these are XTR and EUR");
	}

	@Test
	void unknownCurrencyIsShownInItsSmallestUnit() {
		assertThat(Money.ofSmallest(7, Currency.of("TON"))).hasToString("7 TON");
	}

}

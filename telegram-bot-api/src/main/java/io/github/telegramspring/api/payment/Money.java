package io.github.telegramspring.api.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

import io.github.telegramspring.api.model.Currency;
import io.github.telegramspring.api.model.LabeledPrice;

import org.springframework.util.Assert;

/**
 * An exact amount of a currency, kept as Telegram counts it: in the smallest unit, which
 * is a cent for most currencies, a whole yen, a thousandth of a dinar, or a Star.
 *
 * <pre class="code">
 * Money price = Money.of("19.90", Currency.EUR);
 * price.amount();                                       // 1990
 * price.plus(Money.of("4.10", Currency.EUR)).toString() // 24.00 EUR
 * Money.ofSmallest(payment.totalAmount(), payment.currency())
 * </pre>
 *
 * @param amount the amount in the smallest unit of the currency
 * @param currency the currency; {@code XTR} stands for Telegram Stars
 */
public record Money(long amount, Currency currency) implements Comparable<Money> {

	/**
	 * Checks that there is a currency.
	 */
	public Money {
		Objects.requireNonNull(currency, "currency must not be null");
	}

	/**
	 * Makes an amount of what is written in texts.
	 * @param value the value, with a point before the fraction
	 * @param currency the currency
	 * @return the amount
	 * @throws IllegalArgumentException if the text is no number, the value has a finer
	 * fraction than the currency, or the currency is unknown
	 */
	public static Money of(String value, Currency currency) {
		try {
			return of(new BigDecimal(value), currency);
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException(
					"An amount of money is a number such as 19.90, but this is '" + value + "'", ex);
		}
	}

	/**
	 * Makes an amount of a decimal number.
	 * @param value the value in the currency's main unit
	 * @param currency the currency
	 * @return the amount
	 * @throws IllegalArgumentException if the value has a finer fraction than the
	 * currency or is out of range, or the currency is unknown
	 */
	public static Money of(BigDecimal value, Currency currency) {
		int digits = CurrencyDigits.of(currency);
		try {
			BigDecimal exact = value.setScale(digits, RoundingMode.UNNECESSARY);
			return new Money(exact.unscaledValue().longValueExact(), currency);
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException("An amount of " + currency + " has " + digits
					+ " digits after the point and fits into a long, but this is " + value
					+ "; round it before, as only the seller knows in which direction", ex);
		}
	}

	/**
	 * Makes an amount of what the Bot API gives.
	 * @param amount the amount in the smallest unit of the currency
	 * @param currency the currency
	 * @return the amount
	 */
	public static Money ofSmallest(long amount, Currency currency) {
		return new Money(amount, currency);
	}

	/**
	 * Makes an amount of whole Telegram Stars, as invoices have them.
	 * @param stars the number of Stars
	 * @return the amount
	 */
	public static Money ofStars(long stars) {
		return new Money(stars, Currency.XTR);
	}

	/**
	 * Adds an amount.
	 * @param other an amount of the same currency
	 * @return the sum
	 * @throws IllegalArgumentException if the currency differs
	 * @throws ArithmeticException if the sum is out of range
	 */
	public Money plus(Money other) {
		requireSameCurrency(other);
		return new Money(Math.addExact(this.amount, other.amount), this.currency);
	}

	/**
	 * Takes an amount away.
	 * @param other an amount of the same currency
	 * @return the difference
	 * @throws IllegalArgumentException if the currency differs
	 * @throws ArithmeticException if the difference is out of range
	 */
	public Money minus(Money other) {
		requireSameCurrency(other);
		return new Money(Math.subtractExact(this.amount, other.amount), this.currency);
	}

	/**
	 * Multiplies by a quantity.
	 * @param quantity the quantity
	 * @return the product
	 * @throws ArithmeticException if the product is out of range
	 */
	public Money times(long quantity) {
		return new Money(Math.multiplyExact(this.amount, quantity), this.currency);
	}

	/**
	 * Returns the opposite amount, such as a discount.
	 * @return the amount with the other sign
	 * @throws ArithmeticException if the result is out of range
	 */
	public Money negated() {
		return new Money(Math.negateExact(this.amount), this.currency);
	}

	/**
	 * Returns the value in the currency's main unit.
	 * @return the value, with as many digits after the point as the currency has
	 * @throws IllegalArgumentException if the currency is unknown
	 */
	public BigDecimal toBigDecimal() {
		return BigDecimal.valueOf(this.amount, CurrencyDigits.of(this.currency));
	}

	/**
	 * Makes an item of an invoice.
	 * @param label what the item is
	 * @return the item
	 */
	public LabeledPrice labeled(String label) {
		return LabeledPrice.of(label, this.amount);
	}

	/**
	 * Compares with an amount of the same currency.
	 * @throws IllegalArgumentException if the currency differs
	 */
	@Override
	public int compareTo(Money other) {
		requireSameCurrency(other);
		return Long.compare(this.amount, other.amount);
	}

	private void requireSameCurrency(Money other) {
		Assert.isTrue(this.currency.equals(other.currency),
				() -> "Only amounts of the same currency can be added or compared, but these are " + this.currency
						+ " and " + other.currency);
	}

	/**
	 * Returns the value and the currency, such as {@code 19.90 EUR}; an unknown currency
	 * is shown in its smallest unit.
	 */
	@Override
	public String toString() {
		BigDecimal value = CurrencyDigits.isKnown(this.currency) ? toBigDecimal() : BigDecimal.valueOf(this.amount);
		return value.toPlainString() + " " + this.currency;
	}

}

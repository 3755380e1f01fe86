package io.github.telegramspring.api.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.github.telegramspring.api.model.StarAmount;

import org.springframework.util.Assert;

/**
 * An exact amount of Telegram Stars, down to billionths of a Star (nanostars), as
 * balances, gifts and transactions have them. Prices of invoices are whole Stars and
 * {@link Money}.
 *
 * <pre class="code">
 * Stars balance = Stars.of(bot.execute(GetMyStarBalance.of()));
 * if (balance.compareTo(Stars.of(100)) &gt;= 0) {
 *     log.info("{} Stars left", balance.minus(Stars.of(100)));
 * }
 * </pre>
 *
 * @param whole the whole Stars
 * @param nanos the fraction in billionths of a Star, -999999999 to 999999999, of the same
 * sign as the whole Stars
 */
public record Stars(long whole, int nanos) implements Comparable<Stars> {

	/**
	 * No Stars at all.
	 */
	public static final Stars ZERO = new Stars(0, 0);

	private static final int NANO_DIGITS = 9;

	private static final int NANOS = 1_000_000_000;

	/**
	 * Checks the fraction.
	 * @throws IllegalArgumentException if it is a whole Star or more, or has another sign
	 */
	public Stars {
		Assert.isTrue(nanos > -NANOS && nanos < NANOS,
				() -> "A fraction of a Star is -999999999 to 999999999 nanostars, but this is " + nanos);
		Assert.isTrue(whole == 0 || nanos == 0 || (whole < 0) == (nanos < 0),
				() -> "Stars and nanostars have the same sign, but these are " + whole + " and " + nanos);
	}

	/**
	 * Makes an amount of whole Stars.
	 * @param stars the number of Stars
	 * @return the amount
	 */
	public static Stars of(long stars) {
		return new Stars(stars, 0);
	}

	/**
	 * Makes an amount of what the Bot API gives.
	 * @param amount the amount of the Bot API
	 * @return the amount
	 * @throws IllegalArgumentException if its parts have different signs
	 */
	public static Stars of(StarAmount amount) {
		Integer nanos = amount.nanostarAmount();
		return new Stars(amount.amount(), (nanos != null) ? nanos : 0);
	}

	/**
	 * Makes an amount of a decimal number.
	 * @param value the number of Stars, with up to 9 digits after the point
	 * @return the amount
	 * @throws IllegalArgumentException if the fraction is finer or the value out of range
	 */
	public static Stars of(BigDecimal value) {
		try {
			BigDecimal whole = value.setScale(0, RoundingMode.DOWN);
			int nanos = value.subtract(whole).movePointRight(NANO_DIGITS).intValueExact();
			return new Stars(whole.longValueExact(), nanos);
		}
		catch (ArithmeticException ex) {
			throw new IllegalArgumentException(
					"An amount of Stars has up to 9 digits after the point and fits into a long, but this is " + value,
					ex);
		}
	}

	/**
	 * Adds an amount.
	 * @param other the other amount
	 * @return the sum
	 * @throws IllegalArgumentException if the sum is out of range
	 */
	public Stars plus(Stars other) {
		return of(toBigDecimal().add(other.toBigDecimal()));
	}

	/**
	 * Takes an amount away.
	 * @param other the other amount
	 * @return the difference
	 * @throws IllegalArgumentException if the difference is out of range
	 */
	public Stars minus(Stars other) {
		return of(toBigDecimal().subtract(other.toBigDecimal()));
	}

	/**
	 * Returns the opposite amount.
	 * @return the amount with the other sign
	 * @throws IllegalArgumentException if the result is out of range
	 */
	public Stars negated() {
		return of(toBigDecimal().negate());
	}

	/**
	 * Returns the number of Stars.
	 * @return the number, without zeros at the end
	 */
	public BigDecimal toBigDecimal() {
		BigDecimal value = BigDecimal.valueOf(this.whole).add(BigDecimal.valueOf(this.nanos, NANO_DIGITS));
		return (this.nanos != 0) ? value.stripTrailingZeros() : BigDecimal.valueOf(this.whole);
	}

	/**
	 * Returns the amount as the Bot API has it.
	 * @return the amount, without nanostars if there are none
	 */
	public StarAmount toStarAmount() {
		StarAmount amount = StarAmount.of(this.whole);
		return (this.nanos != 0) ? amount.nanostarAmount(this.nanos) : amount;
	}

	/**
	 * Returns the amount as the price of an invoice.
	 * @return the amount in {@code XTR}
	 * @throws IllegalArgumentException if there are nanostars, which prices cannot have
	 */
	public Money toMoney() {
		Assert.isTrue(this.nanos == 0, () -> "A price is a number of whole Stars, but this is " + this);
		return Money.ofStars(this.whole);
	}

	@Override
	public int compareTo(Stars other) {
		int order = Long.compare(this.whole, other.whole);
		return (order != 0) ? order : Integer.compare(this.nanos, other.nanos);
	}

	/**
	 * Returns the number of Stars, such as {@code 12.5}.
	 */
	@Override
	public String toString() {
		return toBigDecimal().toPlainString();
	}

}

package io.github.telegramspring.api.payment;

import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.Currency;
import io.github.telegramspring.api.model.LabeledPrice;

import org.springframework.util.Assert;

/**
 * The items that make up the price of an invoice, all in one currency, with their exact
 * total.
 *
 * <pre class="code">
 * PriceList prices = PriceList.of(Currency.EUR)
 *     .add("Shirt", "19.90")
 *     .add("Delivery", "4.10")
 *     .discount("Spring sale", "5");
 * prices.total(); // 19.00 EUR
 *
 * PriceList.ofStars("One month", 250)
 * </pre>
 *
 * Instances are immutable.
 */
public final class PriceList {

	private final Currency currency;

	private final List<LabeledPrice> prices;

	private PriceList(Currency currency, List<LabeledPrice> prices) {
		this.currency = currency;
		this.prices = List.copyOf(prices);
	}

	/**
	 * Makes a list without items.
	 * @param currency the currency of all items
	 * @return the list
	 */
	public static PriceList of(Currency currency) {
		return new PriceList(currency, List.of());
	}

	/**
	 * Makes the list of a price in Telegram Stars, which has a single item.
	 * @param label what is sold
	 * @param stars the number of Stars
	 * @return the list
	 * @throws IllegalArgumentException if the label is empty
	 */
	public static PriceList ofStars(String label, long stars) {
		return of(Currency.XTR).add(label, Money.ofStars(stars));
	}

	/**
	 * Returns a copy with one more item.
	 * @param label what the item is
	 * @param value the price in the currency's main unit, such as {@code 19.90}
	 * @return the copy
	 * @throws IllegalArgumentException if the label is empty, or the value is not one of
	 * the currency
	 */
	public PriceList add(String label, String value) {
		return add(label, Money.of(value, this.currency));
	}

	/**
	 * Returns a copy with one more item.
	 * @param label what the item is
	 * @param price the price, which may be negative
	 * @return the copy
	 * @throws IllegalArgumentException if the label is empty, the currency differs, or a
	 * price in Stars has an item already
	 */
	public PriceList add(String label, Money price) {
		Assert.hasText(label, "An item of an invoice needs a label");
		Assert.isTrue(price.currency().equals(this.currency),
				() -> "The items of an invoice are all in " + this.currency + ", but '" + label + "' costs " + price);
		Assert.isTrue(this.prices.isEmpty() || !this.currency.equals(Currency.XTR),
				() -> "A price in Telegram Stars has a single item, but '" + label + "' is one more");
		return new PriceList(this.currency,
				Stream.concat(this.prices.stream(), Stream.of(price.labeled(label))).toList());
	}

	/**
	 * Returns a copy with an item that is taken off the price.
	 * @param label what the discount is for
	 * @param value how much is taken off, as a positive number
	 * @return the copy
	 * @throws IllegalArgumentException if the label is empty, or the value is not one of
	 * the currency or not positive
	 */
	public PriceList discount(String label, String value) {
		Money off = Money.of(value, this.currency);
		Assert.isTrue(off.amount() > 0, () -> "A discount is given as a positive number, but this is " + off);
		return add(label, off.negated());
	}

	/**
	 * Returns the currency of all items.
	 * @return the currency
	 */
	public Currency currency() {
		return this.currency;
	}

	/**
	 * Adds all items up.
	 * @return the total
	 * @throws ArithmeticException if the total is out of range
	 */
	public Money total() {
		Money total = Money.ofSmallest(0, this.currency);
		for (LabeledPrice price : this.prices) {
			total = total.plus(Money.ofSmallest(price.amount(), this.currency));
		}
		return total;
	}

	/**
	 * Returns the items as the Bot API has them, for a request or a shipping option.
	 * @return the items in their order
	 * @throws IllegalArgumentException if there is no item, or the total is not positive
	 */
	public List<LabeledPrice> prices() {
		Assert.notEmpty(this.prices, "An invoice needs an item; add one with its label and price");
		Money total = total();
		Assert.isTrue(total.amount() > 0,
				() -> "The items of an invoice add up to more than nothing, but here to " + total);
		return this.prices;
	}

}

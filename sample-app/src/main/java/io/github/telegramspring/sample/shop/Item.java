package io.github.telegramspring.sample.shop;

import io.github.telegramspring.api.payment.Money;

/**
 * Something to buy.
 *
 * @param id its number, which buttons carry
 * @param name what it is called
 * @param price what one costs
 */
record Item(int id, String name, Money price) {

	/**
	 * Returns the name with the price.
	 * @return a text such as {@code Tea, 5 ⭐}
	 */
	String label() {
		return this.name + ", " + Prices.show(this.price);
	}

}

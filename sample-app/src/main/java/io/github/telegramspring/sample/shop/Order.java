package io.github.telegramspring.sample.shop;

import io.github.telegramspring.api.payment.Money;

/**
 * What somebody wants to buy.
 *
 * @param id the number of the order, which the invoice carries
 * @param item what is bought
 * @param quantity how many
 */
record Order(long id, Item item, int quantity) {

	Money total() {
		return this.item.price().times(this.quantity);
	}

}

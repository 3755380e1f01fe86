package io.github.telegramspring.sample.shop;

import io.github.telegramspring.api.payment.Money;

/**
 * Shows prices as people read them.
 */
final class Prices {

	private Prices() {
	}

	static String show(Money stars) {
		return stars.amount() + " ⭐";
	}

}

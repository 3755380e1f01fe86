package io.github.telegramspring.sample.shop;

import java.util.List;

import io.github.telegramspring.api.payment.Money;

import org.springframework.stereotype.Component;

/**
 * What the shop has.
 */
@Component
class Catalogue {

	private final List<Item> items = List.of(new Item(1, "Tea", Money.ofStars(5)),
			new Item(2, "Coffee", Money.ofStars(7)), new Item(3, "Cake", Money.ofStars(12)));

	List<Item> items() {
		return this.items;
	}

	/**
	 * Finds an item.
	 * @param id its number
	 * @return the item
	 * @throws NoSuchItemException if the shop does not have it any more
	 */
	Item item(int id) {
		return this.items.stream()
			.filter((item) -> item.id() == id)
			.findFirst()
			.orElseThrow(() -> new NoSuchItemException(id));
	}

}

package io.github.telegramspring.sample.shop;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.stereotype.Component;

/**
 * The orders that are not paid yet. A real shop has a database for them.
 */
@Component
class Orders {

	private final AtomicLong lastId = new AtomicLong();

	private final Map<Long, Order> open = new ConcurrentHashMap<>();

	Order place(Item item, int quantity) {
		Order order = new Order(this.lastId.incrementAndGet(), item, quantity);
		this.open.put(order.id(), order);
		return order;
	}

	Optional<Order> findOpen(long id) {
		return Optional.ofNullable(this.open.get(id));
	}

	void paid(long id) {
		this.open.remove(id);
	}

}

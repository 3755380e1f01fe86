package io.github.telegramspring.emulator;

import java.time.Duration;
import java.util.List;

import io.github.telegramspring.emulator.engine.Order;
import io.github.telegramspring.emulator.engine.PendingQuery;
import io.github.telegramspring.emulator.engine.Telegram;

/**
 * The question of a buyer how an order is shipped, which the bot is to answer.
 */
public final class EmulatedShipping {

	private final Telegram telegram;

	private final Order order;

	private final PendingQuery query;

	EmulatedShipping(Telegram telegram, Order order) {
		this.telegram = telegram;
		this.order = order;
		this.query = telegram.payments().askForShipping(order);
	}

	/**
	 * Returns the number the bot answers with.
	 * @return the id of the shipping query
	 */
	public String id() {
		return this.query.id();
	}

	/**
	 * Waits for the ways of shipping that the bot offers.
	 * @param patience how long to wait, in real time
	 * @return their ids, none if the bot does not ship to this address
	 * @throws NoMessageException if the bot does not answer in that time
	 */
	public List<String> awaitOptions(Duration patience) {
		if (!this.telegram.guard().await(() -> this.query.answer() != null, patience)) {
			throw new NoMessageException("The " + this + " was not answered within " + patience + "; what happened:\n"
					+ this.telegram.activity());
		}
		return this.telegram.guard().get(() -> Order.offered(this.query));
	}

	/**
	 * Chooses a way of shipping and pays, as soon as the bot agrees.
	 * @param optionId the id of the way of shipping
	 * @return the number the bot answers with, that of the pre-checkout query
	 * @throws IllegalArgumentException if the bot does not offer it
	 */
	public String pays(String optionId) {
		return this.telegram.guard()
			.get(() -> this.telegram.payments().pay(this.order.ship(this.query, optionId)).id());
	}

	@Override
	public String toString() {
		return "shipping query of " + this.query.person().user().firstName();
	}

}

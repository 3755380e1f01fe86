package io.github.telegramspring.emulator;

import java.time.Duration;
import java.util.List;

import io.github.telegramspring.emulator.engine.Order;
import io.github.telegramspring.emulator.engine.Telegram;

/**
 * The question of a buyer how an order is shipped, which the bot is to answer.
 */
public final class EmulatedShipping extends EmulatedQuery {

	private final Order order;

	EmulatedShipping(Telegram telegram, Order order) {
		super(telegram, telegram.payments().askForShipping(order));
		this.order = order;
	}

	/**
	 * Waits for the ways of shipping that the bot offers.
	 * @param patience how long to wait, in real time
	 * @return their ids, none if the bot does not ship to this address
	 * @throws NoMessageException if the bot does not answer in that time
	 */
	public List<String> awaitOptions(Duration patience) {
		await(patience);
		return telegram().guard().get(() -> Order.offered(query()));
	}

	/**
	 * Chooses a way of shipping and pays, as soon as the bot agrees.
	 * @param optionId the id of the way of shipping
	 * @return the number the bot answers with, that of the pre-checkout query
	 * @throws IllegalArgumentException if the bot does not offer it
	 */
	public String pays(String optionId) {
		return telegram().guard().get(() -> telegram().payments().pay(this.order.ship(query(), optionId)).id());
	}

	@Override
	public String toString() {
		return "shipping query of " + query().person().user().firstName();
	}

}

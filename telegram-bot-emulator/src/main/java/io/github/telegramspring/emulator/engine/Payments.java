package io.github.telegramspring.emulator.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.OrderInfo;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.content.ServiceContent;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.UserJson;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StarLedger;

/**
 * Lets people pay invoices of bots: the bot is asked how to ship it, if it wants to be,
 * then whether it can be sold, and is told afterwards.
 */
public final class Payments {

	private static final String STARS = "XTR";

	private final Telegram telegram;

	Payments(Telegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Asks the bot how it ships an order.
	 * @param order the order
	 * @return the query that the bot has to answer
	 * @throws IllegalArgumentException if there is no choice
	 */
	public PendingQuery askForShipping(Order order) {
		if (!order.lacksShippingOption()) {
			throw new IllegalArgumentException(
					order.message() + " is not flexible, so the bot is not asked how to ship it; pay at once");
		}
		PendingQuery query = open(QueryKind.SHIPPING, order);
		OrderInfo info = Objects.requireNonNull(order.info(), "An order that is shipped has an address");
		this.telegram.session(order.seller()).receive(UpdateType.SHIPPING_QUERY, (out) -> {
			out.startObject();
			writeStart(out, query);
			out.write("invoice_payload", query.text());
			out.write("shipping_address", info.shippingAddress());
			out.endObject();
		});
		return query;
	}

	/**
	 * Pays, as soon as the bot agrees.
	 * @param order the order
	 * @return the query that the bot has to answer
	 * @throws IllegalArgumentException if a way of shipping has to be chosen before
	 */
	public PendingQuery pay(Order order) {
		if (order.lacksShippingOption()) {
			throw new IllegalArgumentException(
					order.message() + " is flexible; ask the bot first how to ship it, and choose one of its answers");
		}
		PendingQuery query = open(QueryKind.PRE_CHECKOUT, order);
		query.whenAnswered((answer) -> finish(order, answer));
		this.telegram.session(order.seller()).receive(UpdateType.PRE_CHECKOUT_QUERY, json(query, order));
		return query;
	}

	private PendingQuery open(QueryKind kind, Order order) {
		BotSession bot = this.telegram.session(order.seller());
		String action = (kind == QueryKind.SHIPPING) ? " asks how to ship " : " pays ";
		bot.log(ActivityEntry.Kind.ACTION, order.person().user().firstName() + action + order.message());
		return bot.queries().open(kind, order.person(), order.invoice().payload());
	}

	private static JsonWritable json(PendingQuery query, Order order) {
		return (out) -> {
			out.startObject();
			writeStart(out, query);
			out.write("currency", order.invoice().currency());
			out.write("total_amount", order.total());
			out.write("invoice_payload", query.text());
			out.write("shipping_option_id", order.shippingOptionId());
			out.write("order_info", order.info());
			out.endObject();
		};
	}

	private static void writeStart(JsonOutput out, PendingQuery query) {
		out.write("id", query.id());
		out.write("from", UserJson.of(query.person().user()));
	}

	private void finish(Order order, Arguments answer) {
		if (!answer.flag("ok")) {
			return;
		}
		String number = this.telegram.world().nextNumber();
		String chargeId = "charge_" + number;
		if (order.invoice().currency().equals(STARS)) {
			order.seller()
				.stars()
				.add(new StarLedger.Entry(chargeId, order.person(), order.message().chat(), order.total(),
						order.invoice().payload(), this.telegram.clock().instant(), false));
		}
		Map<String, Object> payment = payment(order.invoice().currency(), order.total(), order.invoice().payload());
		if (order.shippingOptionId() != null) {
			payment.put("shipping_option_id", order.shippingOptionId());
		}
		if (order.info() != null) {
			payment.put("order_info", order.info());
		}
		payment.put("telegram_payment_charge_id", chargeId);
		payment.put("provider_payment_charge_id", "provider_" + number);
		tell(order.message().chat(), order.person(), ServiceContent.of("paid", "successful_payment", payment));
	}

	/**
	 * Gives a payment in Telegram Stars back, which the bot is told as well.
	 * @param bot who gives it back
	 * @param payment the payment
	 */
	public void refund(BotSession bot, StarLedger.Entry payment) {
		bot.account().stars().add(payment.refund(this.telegram.clock().instant()));
		Map<String, Object> refunded = payment(STARS, payment.amount(), payment.payload());
		refunded.put("telegram_payment_charge_id", payment.chargeId());
		tell(payment.chat(), payment.payer(), ServiceContent.of("refunded", "refunded_payment", refunded));
	}

	private static Map<String, Object> payment(String currency, long total, String payload) {
		Map<String, Object> payment = new LinkedHashMap<>();
		payment.put("currency", currency);
		payment.put("total_amount", total);
		payment.put("invoice_payload", payload);
		return payment;
	}

	private void tell(Chat chat, Person person, ServiceContent event) {
		this.telegram.messages().announce(this.telegram.messages().post(chat, person, Draft.of(event)));
	}

}

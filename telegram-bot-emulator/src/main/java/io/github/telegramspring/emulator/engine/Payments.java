package io.github.telegramspring.emulator.engine;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.content.InvoiceContent;
import io.github.telegramspring.emulator.content.ServiceContent;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.UserJson;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Lets people pay invoices of bots: the bot is asked first, and told afterwards.
 */
public final class Payments {

	private final Telegram telegram;

	Payments(Telegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Pays an invoice, as soon as the bot agrees.
	 * @param person who pays
	 * @param message the message with the invoice
	 * @return the query that the bot has to answer
	 * @throws IllegalArgumentException if it is not an invoice of a bot
	 */
	public PendingQuery pay(Person person, StoredMessage message) {
		if (!(message.content() instanceof InvoiceContent invoice) || !(message.from() instanceof BotAccount account)) {
			throw new IllegalArgumentException(message + " is not an invoice of a bot");
		}
		BotSession bot = this.telegram.session(account);
		PendingQuery query = bot.queries().open(QueryKind.PRE_CHECKOUT, person, invoice.payload());
		query.whenAnswered((answer) -> finish(person, message, invoice, answer));
		bot.log(ActivityEntry.Kind.ACTION, person.user().firstName() + " pays " + message);
		bot.receive(UpdateType.PRE_CHECKOUT_QUERY, json(query, invoice));
		return query;
	}

	private static JsonWritable json(PendingQuery query, InvoiceContent invoice) {
		return (out) -> {
			out.startObject();
			out.write("id", query.id());
			out.write("from", UserJson.of(query.person().user()));
			out.write("currency", invoice.currency());
			out.write("total_amount", invoice.total());
			out.write("invoice_payload", invoice.payload());
			out.endObject();
		};
	}

	private void finish(Person person, StoredMessage message, InvoiceContent invoice, Arguments answer) {
		if (!answer.flag("ok")) {
			return;
		}
		Map<String, Object> payment = new LinkedHashMap<>();
		payment.put("currency", invoice.currency());
		payment.put("total_amount", invoice.total());
		payment.put("invoice_payload", invoice.payload());
		payment.put("telegram_payment_charge_id", "charge_" + message.chat().id() + "_" + message.id());
		payment.put("provider_payment_charge_id", "provider_" + message.chat().id() + "_" + message.id());
		ServiceContent paid = ServiceContent.of("paid", "successful_payment", payment);
		this.telegram.messages().announce(this.telegram.messages().post(message.chat(), person, Draft.of(paid)));
	}

}

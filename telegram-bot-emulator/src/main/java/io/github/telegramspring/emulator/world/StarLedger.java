package io.github.telegramspring.emulator.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.wire.UserJson;

/**
 * The Telegram Stars that a bot earned, and gave back.
 */
public final class StarLedger {

	private final List<Entry> entries = new ArrayList<>();

	/**
	 * Notes a payment, or that it was given back.
	 * @param entry the payment
	 */
	public void add(Entry entry) {
		this.entries.add(entry);
	}

	/**
	 * Finds a payment.
	 * @param chargeId its {@code telegram_payment_charge_id}
	 * @param payer who made it
	 * @return the payment, if there is one
	 */
	public Optional<Entry> payment(String chargeId, Account payer) {
		return this.entries.stream()
			.filter((entry) -> entry.chargeId().equals(chargeId) && entry.payer().equals(payer))
			.findFirst();
	}

	/**
	 * Tells whether a payment was given back.
	 * @param payment the payment
	 * @return whether it was
	 */
	public boolean isRefunded(Entry payment) {
		return this.entries.stream()
			.anyMatch((entry) -> entry.isRefund() && entry.chargeId().equals(payment.chargeId()));
	}

	/**
	 * Returns what the bot has.
	 * @return the number of Stars
	 */
	public long balance() {
		return this.entries.stream().mapToLong((entry) -> entry.isRefund() ? -entry.amount() : entry.amount()).sum();
	}

	/**
	 * Returns what happened.
	 * @return the entries, oldest first
	 */
	public List<Entry> entries() {
		return List.copyOf(this.entries);
	}

	/**
	 * A payment, or that it was given back.
	 *
	 * @param chargeId its {@code telegram_payment_charge_id}
	 * @param payer who made it
	 * @param chat where
	 * @param amount the number of Stars
	 * @param payload what the bot knows the invoice by
	 * @param date when it was made, or given back
	 * @param isRefund whether it was given back
	 */
	public record Entry(String chargeId, Person payer, Chat chat, long amount, String payload, Instant date,
			boolean isRefund) {

		/**
		 * Gives the payment back.
		 * @param date when
		 * @return the entry for that
		 */
		public Entry refund(Instant date) {
			return new Entry(this.chargeId, this.payer, this.chat, this.amount, this.payload, date, true);
		}

		/**
		 * Writes what the bot is told of it.
		 * @return the JSON object
		 */
		public JsonWritable json() {
			return (out) -> {
				out.startObject();
				out.write("id", this.chargeId);
				out.write("amount", this.amount);
				out.write("date", this.date);
				out.write(this.isRefund ? "receiver" : "source", (JsonWritable) this::writePartner);
				out.endObject();
			};
		}

		private void writePartner(JsonOutput out) {
			out.startObject();
			out.write("type", "user");
			out.write("transaction_type", "invoice_payment");
			out.write("user", UserJson.of(this.payer.user()));
			out.write("invoice_payload", this.payload);
			out.endObject();
		}

	}

}

package io.github.telegramspring.emulator.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.github.telegramspring.api.json.JsonOutput;

/**
 * An invoice.
 *
 * @param title what is sold
 * @param description what that is
 * @param payload what the bot knows it by; people do not see it
 * @param currency the currency
 * @param total the price in the smallest units of the currency
 * @param needs what the buyer has to tell
 */
public record InvoiceContent(String title, String description, String payload, String currency, long total,
		Set<Need> needs) implements MessageContent {

	/**
	 * Copies what could be changed.
	 */
	public InvoiceContent {
		needs = Set.copyOf(needs);
	}

	@Override
	public void writeMembers(JsonOutput out) {
		Map<String, Object> invoice = new LinkedHashMap<>();
		invoice.put("title", this.title);
		invoice.put("description", this.description);
		invoice.put("start_parameter", "");
		invoice.put("currency", this.currency);
		invoice.put("total_amount", this.total);
		out.write("invoice", invoice);
	}

	@Override
	public String shown() {
		return "[invoice] " + this.title;
	}

	/**
	 * What a buyer has to tell.
	 */
	public enum Need {

		/**
		 * The full name.
		 */
		NAME,

		/**
		 * The phone number.
		 */
		PHONE_NUMBER,

		/**
		 * The email address.
		 */
		EMAIL,

		/**
		 * The address to send it to.
		 */
		SHIPPING_ADDRESS,

		/**
		 * How to send it, which the bot makes offers for once it knows the address.
		 */
		SHIPPING_OPTION

	}

}

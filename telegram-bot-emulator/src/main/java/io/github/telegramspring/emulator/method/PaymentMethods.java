package io.github.telegramspring.emulator.method;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import io.github.telegramspring.emulator.content.InvoiceContent;
import io.github.telegramspring.emulator.content.InvoiceContent.Need;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.QueryKind;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.MessageJson;

/**
 * Invoices, and the last word of a bot before one is paid.
 */
final class PaymentMethods {

	private static final int MAX_TITLE = 32;

	private static final int MAX_DESCRIPTION = 255;

	private static final int MAX_PAYLOAD = 128;

	private static final Map<String, Need> NEEDS = Map.of("need_name", Need.NAME, "need_phone_number",
			Need.PHONE_NUMBER, "need_email", Need.EMAIL, "need_shipping_address", Need.SHIPPING_ADDRESS, "is_flexible",
			Need.SHIPPING_OPTION);

	void addTo(MethodTable table) {
		table.add("sendInvoice", this::sendInvoice);
		table.add("createInvoiceLink", this::createInvoiceLink);
		table.add("answerPreCheckoutQuery", this::answerPreCheckoutQuery);
		table.add("answerShippingQuery", this::answerShippingQuery);
	}

	private Answer sendInvoice(BotSession bot, Arguments arguments) {
		InvoiceContent invoice = invoice(arguments);
		return Answer.result(MessageJson
			.of(Sending.of("sendInvoice", bot, arguments).send("can_send_other_messages", "invoices", () -> invoice)));
	}

	private Answer createInvoiceLink(BotSession bot, Arguments arguments) {
		InvoiceContent invoice = invoice(arguments);
		String link = "https://t.me/$" + Integer.toHexString(invoice.hashCode());
		return Answer.result((out) -> out.writeValue(link));
	}

	/**
	 * Reads an invoice.
	 * @param arguments the arguments
	 * @return the content
	 * @throws RefusalException if something is missing, too long or malformed
	 */
	static InvoiceContent invoice(Arguments arguments) {
		String title = limited(arguments, "title", MAX_TITLE, "TITLE_INVALID");
		String description = limited(arguments, "description", MAX_DESCRIPTION, "DESCRIPTION_INVALID");
		String payload = RequiredArgument.text(arguments, "payload");
		if (payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD) {
			throw RefusalException.badRequest("INVOICE_PAYLOAD_INVALID");
		}
		String currency = RequiredArgument.text(arguments, "currency");
		if (!currency.matches("[A-Z]{3}")) {
			throw RefusalException.badRequest("CURRENCY_INVALID");
		}
		return new InvoiceContent(title, description, payload, currency,
				total(RequiredArgument.text(arguments, "prices")), needs(arguments));
	}

	private static Set<Need> needs(Arguments arguments) {
		Set<Need> needs = EnumSet.noneOf(Need.class);
		NEEDS.forEach((name, need) -> {
			if (arguments.flag(name)) {
				needs.add(need);
			}
		});
		if (needs.contains(Need.SHIPPING_OPTION)) {
			needs.add(Need.SHIPPING_ADDRESS);
		}
		return needs;
	}

	private static String limited(Arguments arguments, String name, int max, String error) {
		String value = RequiredArgument.text(arguments, name);
		if (value.codePointCount(0, value.length()) > max) {
			throw RefusalException.badRequest(error);
		}
		return value;
	}

	private static long total(String json) {
		return JsonArgument.elements(json, "prices")
			.stream()
			.mapToLong((price) -> Arguments.number(price.path("amount").asString("")))
			.sum();
	}

	private Answer answerPreCheckoutQuery(BotSession bot, Arguments arguments) {
		checkReason(arguments);
		bot.queries().answer(QueryKind.PRE_CHECKOUT, arguments.text("pre_checkout_query_id"), arguments);
		return Answer.done();
	}

	private Answer answerShippingQuery(BotSession bot, Arguments arguments) {
		checkReason(arguments);
		if (arguments.flag("ok")
				&& JsonArgument.elements(RequiredArgument.text(arguments, "shipping_options"), "shipping options")
					.isEmpty()) {
			throw RefusalException.badRequest("SHIPPING_OPTION_INVALID");
		}
		bot.queries().answer(QueryKind.SHIPPING, arguments.text("shipping_query_id"), arguments);
		return Answer.done();
	}

	private static void checkReason(Arguments arguments) {
		if (!arguments.flag("ok")) {
			RequiredArgument.text(arguments, "error_message");
		}
	}

}

package io.github.telegramspring.emulator.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.telegramspring.api.model.OrderInfo;
import io.github.telegramspring.emulator.content.InvoiceContent;
import io.github.telegramspring.emulator.content.InvoiceContent.Need;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.WireJson;
import io.github.telegramspring.emulator.world.BotAccount;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person is about to buy.
 *
 * @param person who buys
 * @param message the message with the invoice
 * @param invoice the invoice
 * @param seller the bot it is of
 * @param info what the person tells, or {@code null} if that is nothing
 * @param shippingOptionId how it is sent, or {@code null} if there is no choice, or not
 * yet
 * @param total the price with shipping, in the smallest units of the currency
 */
public record Order(Person person, StoredMessage message, InvoiceContent invoice, BotAccount seller,
		@Nullable OrderInfo info, @Nullable String shippingOptionId, long total) {

	/**
	 * Orders what is on an invoice.
	 * @param person who buys
	 * @param message the message with the invoice
	 * @param info what the person tells, or {@code null} if that is nothing
	 * @return the order
	 * @throws IllegalArgumentException if it is not an invoice of a bot, or the person
	 * has to tell more
	 */
	public static Order of(Person person, StoredMessage message, @Nullable OrderInfo info) {
		BotAccount seller = (message.from() instanceof BotAccount bot) ? bot : message.viaBot();
		if (!(message.content() instanceof InvoiceContent invoice) || seller == null) {
			throw new IllegalArgumentException(message + " is not an invoice of a bot");
		}
		List<Need> missing = invoice.needs().stream().filter((need) -> isMissing(need, info)).sorted().toList();
		if (!missing.isEmpty()) {
			throw new IllegalArgumentException(message + " asks the buyer for " + missing + "; add that to the order");
		}
		return new Order(person, message, invoice, seller, info, null, invoice.total());
	}

	private static boolean isMissing(Need need, @Nullable OrderInfo info) {
		return switch (need) {
			case NAME -> info == null || info.name() == null;
			case PHONE_NUMBER -> info == null || info.phoneNumber() == null;
			case EMAIL -> info == null || info.email() == null;
			case SHIPPING_ADDRESS -> info == null || info.shippingAddress() == null;
			case SHIPPING_OPTION -> false;
		};
	}

	/**
	 * Tells whether the bot has to be asked how it is sent.
	 * @return whether the way of shipping is to be chosen, and is not yet
	 */
	boolean lacksShippingOption() {
		return this.shippingOptionId == null && this.invoice.needs().contains(Need.SHIPPING_OPTION);
	}

	/**
	 * Returns the ways of shipping that the bot offers.
	 * @param query the query that it answered
	 * @return their ids, none if it does not ship there
	 */
	public static List<String> offered(PendingQuery query) {
		return options(query).stream().map((option) -> option.path("id").asString("")).toList();
	}

	private static List<JsonNode> options(PendingQuery query) {
		Arguments answer = query.answer();
		return (answer != null && answer.flag("ok"))
				? List.copyOf(WireJson.tree(answer.text("shipping_options").getBytes(StandardCharsets.UTF_8)).values())
				: List.of();
	}

	/**
	 * Chooses how it is sent, which is added to the price.
	 * @param query the query that the bot answered
	 * @param optionId the id of the way of shipping
	 * @return the order
	 * @throws IllegalArgumentException if the bot does not offer it
	 */
	public Order ship(PendingQuery query, String optionId) {
		JsonNode chosen = options(query).stream()
			.filter((option) -> option.path("id").asString("").equals(optionId))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"The bot does not offer to ship by " + optionId + ", but by " + offered(query)));
		long price = chosen.path("prices")
			.values()
			.stream()
			.mapToLong((part) -> Arguments.number(part.path("amount").asString("")))
			.sum();
		return new Order(this.person, this.message, this.invoice, this.seller, this.info, optionId, this.total + price);
	}

}

package io.github.telegramspring.emulator;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.OrderInfo;
import io.github.telegramspring.api.model.ShippingAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Invoices, the queries before they are paid, and what the bot is told afterwards.
 */
class PaymentsTests {

	private static final OrderInfo ADDRESS = OrderInfo.of()
		.shippingAddress(ShippingAddress.of("DE", "", "Ulm", "Gasse 1", "", "89073"));

	private static final String INFO = "\"order_info\":{\"shipping_address\":{\"country_code\":\"DE\",\"state\":\"\","
			+ "\"city\":\"Ulm\",\"street_line1\":\"Gasse 1\",\"street_line2\":\"\",\"post_code\":\"89073\"}}";

	private final TestTelegram test = new TestTelegram();

	@BeforeEach
	void open() {
		this.test.alice.sends(this.test.bot, "hi");
	}

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void anInvoiceIsPaidWhenTheBotAgrees() throws Exception {
		Message invoice = invoice("\"x\":1");
		assertThat(invoice.invoice().totalAmount()).isEqualTo(5);
		String id = this.test.alice.pays(invoice);
		assertThat(agree(id)).contains("true");
		assertThat(this.test.call("getUpdates")).contains("\"pre_checkout_query\":{\"id\":\"" + id + "\"",
				"\"total_amount\":5,\"invoice_payload\":\"p\"}",
				"\"successful_payment\":{\"currency\":\"XTR\",\"total_amount\":5,"
						+ "\"invoice_payload\":\"p\",\"telegram_payment_charge_id\":");
	}

	@Test
	void theBotAgreesWithinTenSecondsOrNotAtAll() throws Exception {
		String late = this.test.alice.pays(invoice("\"x\":1"));
		this.test.advance(11);
		assertThat(agree(late)).contains("query is too old");
		assertThat(this.test.call("getUpdates")).doesNotContain("successful_payment");
	}

	@Test
	void aBotThatRefusesSaysWhyAndIsNotPaid() throws Exception {
		String id = this.test.alice.pays(invoice("\"x\":1"));
		assertThat(this.test.call("answerPreCheckoutQuery", "{\"pre_checkout_query_id\":\"" + id + "\",\"ok\":false}"))
			.contains("parameter \\\"error_message\\\" is required");
		this.test.call("answerPreCheckoutQuery",
				"{\"pre_checkout_query_id\":\"" + id + "\",\"ok\":false,\"error_message\":\"Sold out\"}");
		assertThat(this.test.call("getUpdates")).doesNotContain("successful_payment");
	}

	@Test
	void aFlexibleInvoiceIsShippedAsTheBuyerChooses() throws Exception {
		EmulatedShipping shipping = this.test.alice.asksForShipping(invoice("\"is_flexible\":true"), ADDRESS);
		assertThat(this.test.call("getUpdates")).contains("\"shipping_query\":{\"id\":\"" + shipping.id()
				+ "\",\"from\":{\"id\":1,\"is_bot\":false,\"first_name\":\"Alice\",\"language_code\":\"en\"},"
				+ "\"invoice_payload\":\"p\",\"shipping_address\":{\"country_code\":\"DE\",");
		offer(shipping,
				"\"ok\":true,\"shipping_options\":[{\"id\":\"post\",\"title\":\"Post\",\"prices\":[{\"label\":\"l\","
						+ "\"amount\":2},{\"label\":\"m\",\"amount\":1}]},{\"id\":\"owl\",\"title\":\"Owl\",\"prices\":[]}]");
		assertThat(shipping.awaitOptions(TestTelegram.PATIENCE)).containsExactly("post", "owl");
		assertThatIllegalArgumentException().isThrownBy(() -> shipping.pays("car"))
			.withMessage("The bot does not offer to ship by car, but by [post, owl]");
		agree(shipping.pays("post"));
		this.test.advance(5);
		assertThat(this.test.call("getUpdates")).contains(
				"\"total_amount\":8,\"invoice_payload\":\"p\",\"shipping_option_id\":\"post\"," + INFO + "}",
				"\"successful_payment\":{\"currency\":\"XTR\",\"total_amount\":8,\"invoice_payload\":\"p\","
						+ "\"shipping_option_id\":\"post\"," + INFO + ",\"telegram_payment_charge_id\":");
	}

	@Test
	void aBotThatDoesNotShipThereOffersNothing() throws Exception {
		EmulatedShipping shipping = this.test.alice.asksForShipping(invoice("\"is_flexible\":true"), ADDRESS);
		assertThat(offer(shipping, "\"ok\":true")).contains("parameter \\\"shipping_options\\\" is required");
		assertThat(offer(shipping, "\"ok\":true,\"shipping_options\":[]")).contains("SHIPPING_OPTION_INVALID");
		offer(shipping, "\"ok\":false,\"error_message\":\"Too far\"");
		assertThat(shipping.awaitOptions(TestTelegram.PATIENCE)).isEmpty();
		assertThat(offer(shipping, "\"ok\":false,\"error_message\":\"Too far\"")).contains("query is too old");
	}

	@Test
	void aShippingQueryIsAnsweredIn150Seconds() throws Exception {
		EmulatedShipping shipping = this.test.alice.asksForShipping(invoice("\"is_flexible\":true"), ADDRESS);
		this.test.advance(151);
		assertThat(offer(shipping, "\"ok\":false,\"error_message\":\"Too far\"")).contains("query is too old");
	}

	@ParameterizedTest
	@CsvSource({ "need_name,[NAME]", "need_phone_number,[PHONE_NUMBER]", "need_email,[EMAIL]",
			"need_shipping_address,[SHIPPING_ADDRESS]" })
	void theBuyerHasToTellWhatTheInvoiceAsksFor(String argument, String need) throws Exception {
		Message invoice = invoice("\"" + argument + "\":true");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.pays(invoice))
			.withMessage("message 2 asks the buyer for " + need + "; add that to the order");
		OrderInfo info = ADDRESS.name("Alice").phoneNumber("+49").email("a@b.example");
		agree(this.test.alice.pays(invoice, info));
		assertThat(this.test.call("getUpdates")).contains("\"order_info\":{\"name\":\"Alice\",\"phone_number\":\"+49\","
				+ "\"email\":\"a@b.example\",\"shipping_address\":{", "\"successful_payment\"");
	}

	@Test
	void theWayOfShippingIsChosenBeforePayingIfThereIsAChoice() throws Exception {
		Message flexible = invoice("\"is_flexible\":true");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.pays(flexible, ADDRESS))
			.withMessageContaining("is flexible; ask the bot first how to ship it");
		this.test.call("deleteMessage", "{\"chat_id\":1,\"message_id\":2}");
		Message fixed = invoice("\"need_shipping_address\":true");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.asksForShipping(fixed, ADDRESS))
			.withMessageContaining("is not flexible");
	}

	@Test
	void starsAreEarnedAndGivenBackOnce() throws Exception {
		Message invoice = invoice("\"x\":1");
		agree(this.test.alice.pays(invoice));
		agree(this.test.alice.pays(invoice));
		assertThat(this.test.call("getMyStarBalance")).isEqualTo("{\"ok\":true,\"result\":{\"amount\":10}}");
		String charge = this.test.alice.chatWith(this.test.bot)
			.messages()
			.get(2)
			.successfulPayment()
			.telegramPaymentChargeId();
		String refund = "{\"user_id\":1,\"telegram_payment_charge_id\":\"" + charge + "\"}";
		assertThat(this.test.call("refundStarPayment", refund)).contains("true");
		assertThat(this.test.call("refundStarPayment", refund)).contains("Bad Request: CHARGE_ALREADY_REFUNDED");
		assertThat(this.test.call("refundStarPayment", refund.replace(charge, "no")))
			.contains("Bad Request: CHARGE_NOT_FOUND");
		assertThat(this.test.call("getMyStarBalance")).contains("\"amount\":5");
		assertThat(this.test.call("getUpdates"))
			.contains("\"refunded_payment\":{\"currency\":\"XTR\",\"total_amount\":5,"
					+ "\"invoice_payload\":\"p\",\"telegram_payment_charge_id\":\"" + charge + "\"}");
		String partner = "{\"type\":\"user\",\"transaction_type\":\"invoice_payment\",\"user\":{\"id\":1,";
		assertThat(this.test.call("getStarTransactions")).containsSubsequence(
				"{\"id\":\"" + charge + "\",\"amount\":5,\"date\":1800000000,\"source\":" + partner, "\"source\":",
				"{\"id\":\"" + charge + "\",\"amount\":5,\"date\":1800000000,\"receiver\":" + partner);
		assertThat(this.test.call("getStarTransactions", "{\"offset\":1,\"limit\":1}")).doesNotContain(charge);
	}

	@Test
	void otherMoneyIsNotStars() throws Exception {
		agree(this.test.alice.pays(invoice("\"currency\":\"EUR\"")));
		assertThat(this.test.call("getMyStarBalance")).contains("\"amount\":0");
	}

	private Message invoice(String members) throws Exception {
		this.test.call("sendInvoice",
				"{" + members + ",\"chat_id\":1,\"title\":\"T\",\"description\":\"D\",\"payload\":\"p\","
						+ "\"currency\":\"XTR\",\"prices\":[{\"label\":\"l\",\"amount\":5}]}");
		return this.test.alice.chatWith(this.test.bot).messages().get(1);
	}

	private String agree(String id) throws Exception {
		return this.test.call("answerPreCheckoutQuery", "{\"pre_checkout_query_id\":\"" + id + "\",\"ok\":true}");
	}

	private String offer(EmulatedShipping shipping, String members) throws Exception {
		return this.test.call("answerShippingQuery",
				"{\"shipping_query_id\":\"" + shipping.id() + "\"," + members + "}");
	}

}

package io.github.telegramspring.api.payment;

import java.time.Duration;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.method.SendInvoice;
import io.github.telegramspring.api.model.Currency;
import io.github.telegramspring.api.model.LabeledPrice;
import io.github.telegramspring.api.model.Message;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InvoiceOfferTests {

	private final PriceList prices = PriceList.of(Currency.EUR)
		.add("Shirt", "19.90")
		.add("Delivery", "4.10")
		.discount("Sale", "5");

	private final InvoiceOffer invoice = InvoiceOffer.of("Shirt", "A fine shirt", "order:42", this.prices);

	private final InvoiceOffer starInvoice = InvoiceOffer.of("Premium", "All features", "premium",
			PriceList.ofStars("One month", 250));

	@Test
	void itemsAddUp() {
		assertThat(this.prices.total()).hasToString("19.00 EUR");
		assertThat(this.prices.prices()).containsExactly(LabeledPrice.of("Shirt", 1990),
				LabeledPrice.of("Delivery", 410), LabeledPrice.of("Sale", -500));
	}

	@Test
	void totalIsPositiveAndInOneCurrency() {
		assertThatIllegalArgumentException().isThrownBy(() -> PriceList.of(Currency.EUR).prices())
			.withMessageContaining("needs an item");
		assertThatIllegalArgumentException().isThrownBy(() -> this.prices.discount("More", "19").prices())
			.withMessageEndingWith("here to 0.00 EUR");
		assertThatIllegalArgumentException().isThrownBy(() -> this.prices.add("Tea", Money.ofStars(1)))
			.withMessageEndingWith("'Tea' costs 1 XTR");
		assertThatIllegalArgumentException().isThrownBy(() -> this.prices.discount("More", "-1"));
		assertThatIllegalArgumentException().isThrownBy(() -> PriceList.ofStars("A", 1).add("B", "1"))
			.withMessageContaining("a single item");
	}

	@Test
	void invoiceBecomesAMessageALinkOrAResult() {
		InvoiceOffer ready = this.invoice.providerToken("token").tips(euro("10"), euro("1"), euro("2.50"));
		SendInvoice request = ready.sendTo(7);
		assertThat(request.prices()).isEqualTo(this.prices.prices());
		assertThat(request.currency()).isEqualTo(Currency.EUR);
		assertThat(request.providerToken()).isEqualTo("token");
		assertThat(request.maxTipAmount()).isEqualTo(1000);
		assertThat(request.suggestedTipAmounts()).containsExactly(100L, 250L);
		assertThat(ready.link().payload()).isEqualTo("order:42");
		assertThat(ready.content().title()).isEqualTo("Shirt");
	}

	@Test
	void anInvoiceAnswersInTheTopicOfTheMessage() {
		Message message = Json.read("{\"message_id\":9,\"date\":1700000000,\"message_thread_id\":5,"
				+ "\"is_topic_message\":true,\"chat\":{\"id\":-1001,\"type\":\"supergroup\"}}", Message::read);
		assertThat(this.starInvoice.answer(message)).isEqualTo(this.starInvoice.sendTo(-1001).messageThreadId(5));
	}

	@Test
	void starsNeedNoProvider() {
		assertThat(this.starInvoice.sendTo(7).providerToken()).isNull();
		assertThat(this.starInvoice.subscriptionLink().subscriptionPeriod()).isEqualTo(Duration.ofDays(30));
		assertThatIllegalArgumentException().isThrownBy(() -> this.starInvoice.providerToken("token"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.starInvoice.tips(Money.ofStars(1)));
	}

	@Test
	void otherCurrenciesNeedAProvider() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.invoice.sendTo(7))
			.withMessageContaining("in EUR needs the token of a payment provider");
		assertThatIllegalArgumentException().isThrownBy(this.invoice.providerToken("token")::subscriptionLink)
			.withMessageContaining("up to 10000 Telegram Stars");
	}

	@Test
	void tipsGrowUpToTheGreatest() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.invoice.tips(euro("2"), euro("1"), euro("1")));
		assertThatIllegalArgumentException().isThrownBy(() -> this.invoice.tips(euro("2"), euro("3")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.invoice.tips(euro("9"), euro("1"), euro("2"), euro("3"), euro("4"), euro("5")));
		assertThatIllegalArgumentException().isThrownBy(() -> this.invoice.tips(Money.ofStars(2)));
	}

	@Test
	void textsHaveLimits() {
		assertThatIllegalArgumentException().isThrownBy(() -> InvoiceOffer.of("x".repeat(33), "d", "p", this.prices))
			.withMessageStartingWith("The title of an invoice has 1 to 32 characters");
		assertThatIllegalArgumentException().isThrownBy(() -> InvoiceOffer.of("t", "x".repeat(256), "p", this.prices));
		assertThatIllegalArgumentException().isThrownBy(() -> InvoiceOffer.of("t", "d", "x".repeat(129), this.prices))
			.withMessageContaining("keep the order on the server");
	}

	@Test
	void tokenIsNotShown() {
		assertThat(this.invoice.providerToken("secret")).hasToString("InvoiceOffer[Shirt, 19.00 EUR]");
	}

	private static Money euro(String value) {
		return Money.of(value, Currency.EUR);
	}

}

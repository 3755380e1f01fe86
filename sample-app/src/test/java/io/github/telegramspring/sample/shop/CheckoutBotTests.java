package io.github.telegramspring.sample.shop;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.keyboard.InlineKeyboard;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.Currency;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.bot.callback.CallbackButton;
import io.github.telegramspring.emulator.EmulatedUser;
import io.github.telegramspring.sample.OfflineBot;
import io.github.telegramspring.sample.People;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OfflineBot
class CheckoutBotTests {

	private final People people;

	private final TelegramBot bot;

	CheckoutBotTests(People people, TelegramBot bot) {
		this.people = people;
		this.bot = bot;
	}

	@Test
	void sendsAnInvoiceForAllOfThem() {
		Message invoice = order(this.people.somebody());
		assertThat(invoice.invoice().title()).isEqualTo("Cake");
		assertThat(invoice.invoice().currency()).isEqualTo(Currency.XTR);
		assertThat(invoice.invoice().totalAmount()).isEqualTo(24);
	}

	@Test
	void thanksForThePayment() {
		EmulatedUser person = this.people.somebody();
		person.pays(order(person));
		assertThat(this.people.answer(person).text()).matches("Thank you for 24 ⭐. Your order \\d+ is on its way.");
	}

	@Test
	void takesTheMoneyOnce() {
		EmulatedUser person = this.people.somebody();
		Message invoice = order(person);
		person.pays(invoice);
		this.people.answer(person);
		String second = person.pays(invoice);
		assertThat(this.people.refusalOf(second)).startsWith("This order was paid already");
	}

	@Test
	void saysWhatIsSoldOut() {
		EmulatedUser person = this.people.somebody();
		this.people.send(person, "/shop");
		Message old = this.bot.execute(SendMessage.of(person.id(), "What would you like?")
			.replyMarkup(InlineKeyboard.row(CallbackButton.callback("Cider", new Buy(99, 1)))));
		assertThat(person.taps(old, "Cider").awaitAnswer(People.PATIENCE).text())
			.isEqualTo("We do not have this any more.");
	}

	private Message order(EmulatedUser person) {
		Message shop = this.people.send(person, "/shop");
		person.taps(shop, "Cake, 12 ⭐").awaitAnswer(People.PATIENCE);
		person.taps(shop, "2");
		return this.people.answer(person);
	}

}

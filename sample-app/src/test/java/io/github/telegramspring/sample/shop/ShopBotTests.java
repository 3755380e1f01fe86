package io.github.telegramspring.sample.shop;

import java.util.List;

import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.EmulatedUser;
import io.github.telegramspring.sample.OfflineBot;
import io.github.telegramspring.sample.People;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OfflineBot
class ShopBotTests {

	private final People people;

	ShopBotTests(People people) {
		this.people = people;
	}

	@Test
	void showsWhatThereIs() {
		Message shop = this.people.send(this.people.somebody(), "/shop");
		assertThat(shop.text()).isEqualTo("What would you like?");
		assertThat(labels(shop)).containsExactly("Tea, 5 ⭐", "Coffee, 7 ⭐", "Cake, 12 ⭐");
	}

	@Test
	void asksHowManyInTheSameMessage() {
		EmulatedUser person = this.people.somebody();
		Message shop = this.people.send(person, "/shop");
		Message choice = tap(person, shop, "Coffee, 7 ⭐");
		assertThat(choice.text()).isEqualTo("Coffee, 7 ⭐ each. How many?");
		assertThat(labels(choice)).containsExactly("1", "2", "3", "Something else");
	}

	@Test
	void goesBack() {
		EmulatedUser person = this.people.somebody();
		Message shop = this.people.send(person, "/shop");
		tap(person, shop, "Cake, 12 ⭐");
		assertThat(tap(person, shop, "Something else").text()).isEqualTo("What would you like?");
	}

	private Message tap(EmulatedUser person, Message message, String label) {
		person.taps(message, label).awaitAnswer(People.PATIENCE);
		return this.people.current(person, message);
	}

	private static List<String> labels(Message message) {
		return message.replyMarkup()
			.inlineKeyboard()
			.stream()
			.flatMap(List::stream)
			.map(InlineKeyboardButton::text)
			.toList();
	}

}

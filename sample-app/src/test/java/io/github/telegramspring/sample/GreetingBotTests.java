package io.github.telegramspring.sample;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.keyboard.InlineButtons;
import io.github.telegramspring.api.keyboard.InlineKeyboard;
import io.github.telegramspring.api.method.GetMyCommands;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.BotCommand;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.EmulatedUser;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OfflineBot
class GreetingBotTests {

	private final People people;

	private final TelegramBot bot;

	GreetingBotTests(People people, TelegramBot bot) {
		this.people = people;
		this.bot = bot;
	}

	@Test
	void greets() {
		assertThat(this.people.send(this.people.somebody(), "/start").text()).startsWith("Hello Ann! Try /shop");
	}

	@Test
	void greetsInTheLanguageOfTheUser() {
		assertThat(this.people.send(this.people.somebodyWhoSpeaks("de"), "/start").text())
			.startsWith("Hallo Anna! Probier /shop");
	}

	@Test
	void greetsInEnglishIfItDoesNotKnowTheLanguage() {
		assertThat(this.people.send(this.people.somebodyWhoSpeaks("nb"), "/start").text()).startsWith("Hello Anna!");
	}

	@Test
	void echoes() {
		assertThat(this.people.send(this.people.somebody(), "/echo one two").text()).isEqualTo("one two");
	}

	@Test
	void tellsHowACommandIsUsed() {
		assertThat(this.people.send(this.people.somebody(), "/echo").text())
			.isEqualTo("Text is missing.\nUsage: /echo <text>");
	}

	@Test
	void tellsSoInTheLanguageOfTheUser() {
		assertThat(this.people.send(this.people.somebodyWhoSpeaks("de"), "/echo").text())
			.isEqualTo("Text fehlt.\nSo geht es: /echo <text>");
	}

	@Test
	void saysThatItDidNotUnderstand() {
		assertThat(this.people.send(this.people.somebody(), "hm").text())
			.isEqualTo("I did not understand that. Try /start.");
	}

	@Test
	void saysThatAButtonIsOutOfDate() {
		EmulatedUser person = this.people.somebody();
		this.people.send(person, "/start");
		Message old = this.bot.execute(SendMessage.of(person.id(), "From last year")
			.replyMarkup(InlineKeyboard.row(InlineButtons.callback("Old", "old"))));
		assertThat(person.taps(old, "Old").awaitAnswer(People.PATIENCE).text())
			.isEqualTo("This button is out of date. Please ask for a new one.");
	}

	@Test
	void describesItsCommandsInTwoLanguages() {
		awaitMenu(GetMyCommands.of(), "Say hello");
		awaitMenu(GetMyCommands.of().languageCode("de"), "Sagt Hallo");
	}

	private void awaitMenu(GetMyCommands menu, String start) {
		Awaitility.await()
			.atMost(People.PATIENCE)
			.untilAsserted(() -> assertThat(this.bot.execute(menu)).contains(BotCommand.of("start", start)));
	}

}

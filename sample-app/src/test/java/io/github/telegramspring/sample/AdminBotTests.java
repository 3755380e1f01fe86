package io.github.telegramspring.sample;

import java.nio.charset.StandardCharsets;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.EmulatedUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OfflineBot
class AdminBotTests {

	private final People people;

	private final EmulatedUser administrator;

	private final TelegramBot bot;

	AdminBotTests(People people, EmulatedUser administrator, TelegramBot bot) {
		this.people = people;
		this.administrator = administrator;
		this.bot = bot;
	}

	@Test
	void sendsAnAdministratorTheStatistics() {
		Message answer = this.people.send(this.administrator, "/stats");
		assertThat(answer.caption()).isEqualTo("What came in so far");
		assertThat(answer.document().fileName()).isEqualTo("statistics.csv");
		assertThat(new String(this.bot.download(answer.document()).toByteArray(), StandardCharsets.UTF_8))
			.startsWith("update,count\n")
			.contains("MESSAGE,");
	}

	@Test
	void sendsThemToNobodyElse() {
		assertThat(this.people.send(this.people.somebody(), "/stats").text())
			.isEqualTo("You are not allowed to do this.");
		assertThat(this.people.send(this.people.somebodyWhoSpeaks("de"), "/stats").text())
			.isEqualTo("Das darfst du nicht.");
	}

}

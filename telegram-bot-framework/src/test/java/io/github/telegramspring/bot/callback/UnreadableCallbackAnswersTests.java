package io.github.telegramspring.bot.callback;

import java.util.Locale;

import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnreadableCallbackAnswersTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	private final UnreadableCallbackAnswers answers = new UnreadableCallbackAnswers(this.messages);

	private final RecordingBot bot = new RecordingBot();

	private final Update tap = Update.of(1).callbackQuery(CallbackQuery.of("77", Updates.ALICE, "1").data("gone~AAA"));

	@AfterEach
	void resetLocale() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void tellsTheUserThatTheButtonIsOutOfDate() {
		assertThat(this.answers.resolve(StaleCallbackDataException.ofUnknownTag("gone"),
				Updates.context(this.bot, this.tap)))
			.isTrue();
		assertThat(this.bot.calls()).singleElement()
			.asString()
			.startsWith("answerCallbackQuery ")
			.contains("\"77\"", "This button is out of date.");
	}

	@Test
	void takesTheTextFromTheMessages() {
		this.messages.addMessage(UnreadableCallbackAnswers.MESSAGE_CODE, Locale.GERMAN, "Veraltet");
		LocaleContextHolder.setLocale(Locale.GERMAN);
		assertThat(this.answers.resolve(StaleCallbackDataException.ofUnknownTag("gone"),
				Updates.context(this.bot, this.tap)))
			.isTrue();
		assertThat(this.bot.calls()).singleElement().asString().contains("Veraltet");
	}

	@Test
	void tellsTheSameIfTheDataIsForged() {
		assertThat(this.answers.resolve(new ForgedCallbackDataException(Record.class),
				Updates.context(this.bot, this.tap)))
			.isTrue();
		assertThat(this.bot.calls()).singleElement().asString().contains("This button is out of date.");
	}

	@Test
	void leavesOtherFailuresAlone() {
		assertThat(this.answers.resolve(new IllegalStateException("no"), Updates.context(this.bot, this.tap)))
			.isFalse();
		assertThat(this.bot.calls()).isEmpty();
	}

}

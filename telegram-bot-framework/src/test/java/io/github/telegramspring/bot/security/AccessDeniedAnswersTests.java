package io.github.telegramspring.bot.security;

import java.util.Locale;

import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.InlineQuery;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;

class AccessDeniedAnswersTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	private final AccessDeniedAnswers answers = new AccessDeniedAnswers(this.messages);

	private final RecordingBot bot = new RecordingBot();

	@AfterEach
	void resetLocale() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void answersAMessage() {
		deny(Updates.text(1, "/ban"));
		assertThat(this.bot.calls()).singleElement()
			.asString()
			.startsWith("sendMessage ")
			.contains("You are not allowed to do this.");
	}

	@Test
	void alertsTheOneWhoTappedAButton() {
		this.messages.addMessage(AccessDeniedAnswers.MESSAGE_CODE, Locale.GERMAN, "Das darfst du nicht");
		LocaleContextHolder.setLocale(Locale.GERMAN);
		deny(Update.of(1).callbackQuery(CallbackQuery.of("77", Updates.ALICE, "1").data("ban")));
		assertThat(this.bot.calls()).singleElement()
			.asString()
			.startsWith("answerCallbackQuery ")
			.contains("Das darfst du nicht", "\"show_alert\":true");
	}

	@Test
	void saysNothingWhereNobodyWouldReadIt() {
		deny(Update.of(1).inlineQuery(InlineQuery.of("7", Updates.ALICE, "cats", "")));
		assertThat(this.bot.calls()).isEmpty();
	}

	@Test
	void leavesOtherFailuresAlone() {
		assertThat(
				this.answers.resolve(new IllegalStateException("no"), Updates.context(this.bot, Updates.text(1, "hi"))))
			.isFalse();
		assertThat(this.bot.calls()).isEmpty();
	}

	private void deny(Update update) {
		assertThat(this.answers.resolve(new AccessDeniedException("no"), Updates.context(this.bot, update))).isTrue();
	}

}

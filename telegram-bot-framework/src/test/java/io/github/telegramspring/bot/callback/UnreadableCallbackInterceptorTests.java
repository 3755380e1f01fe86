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
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class UnreadableCallbackInterceptorTests {

	private final StaticMessageSource messages = new StaticMessageSource();

	private final UnreadableCallbackInterceptor interceptor = new UnreadableCallbackInterceptor(this.messages);

	private final RecordingBot bot = new RecordingBot();

	private final Update tap = Update.of(1).callbackQuery(CallbackQuery.of("77", Updates.ALICE, "1").data("gone~AAA"));

	@AfterEach
	void resetLocale() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void tellsTheUserThatTheButtonIsOutOfDate() throws Exception {
		this.interceptor.handle(Updates.context(this.bot, this.tap), (context) -> {
			throw StaleCallbackDataException.ofUnknownTag("gone");
		});
		assertThat(this.bot.calls()).singleElement()
			.asString()
			.startsWith("answerCallbackQuery ")
			.contains("\"77\"", "This button is out of date.");
	}

	@Test
	void takesTheTextFromTheMessages() throws Exception {
		this.messages.addMessage(UnreadableCallbackInterceptor.MESSAGE_CODE, Locale.GERMAN, "Veraltet");
		LocaleContextHolder.setLocale(Locale.GERMAN);
		this.interceptor.handle(Updates.context(this.bot, this.tap), (context) -> {
			throw StaleCallbackDataException.ofUnknownTag("gone");
		});
		assertThat(this.bot.calls()).singleElement().asString().contains("Veraltet");
	}

	@Test
	void tellsTheSameIfTheDataIsForged() throws Exception {
		this.interceptor.handle(Updates.context(this.bot, this.tap), (context) -> {
			throw new ForgedCallbackDataException(Record.class);
		});
		assertThat(this.bot.calls()).singleElement().asString().contains("This button is out of date.");
	}

	@Test
	void leavesOtherFailuresAlone() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.interceptor.handle(Updates.context(this.bot, this.tap), (context) -> {
				throw new IllegalStateException("no");
			}));
		assertThat(this.bot.calls()).isEmpty();
	}

}

package io.github.telegramspring.boot.autoconfigure;

import java.util.List;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.bot.callback.CallbackButtons;
import io.github.telegramspring.bot.callback.CallbackData;
import io.github.telegramspring.bot.callback.CallbackDataCodec;
import io.github.telegramspring.bot.callback.CallbackDataRegistry;
import io.github.telegramspring.bot.callback.UnreadableCallbackAnswers;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class TelegramCallbackAutoConfigurationTests {

	private static final String TOKEN = "123456:" + "k".repeat(35);

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(TelegramBotAutoConfiguration.class, TelegramCallbackAutoConfiguration.class))
		.withBean(TelegramBot.class, RecordingBot::new);

	@Test
	void signsButtonsWithTheTokenOfTheBot() {
		this.runner.withPropertyValues("telegram.bot.token=" + TOKEN).run((context) -> {
			InlineKeyboardButton button = context.getBean(CallbackButtons.class).button("Refund", new Refund(42));
			assertThat(CallbackDataCodec.signedWith(BotToken.of(TOKEN)).decode(Refund.class, button.callbackData()))
				.isEqualTo(new Refund(42));
			assertThat(context).hasSingleBean(UnreadableCallbackAnswers.class);
		});
	}

	@Test
	void needsNoTokenIfNothingIsSigned() {
		this.runner.run((context) -> assertThat(context.getBean(CallbackButtons.class).button("Buy", new Buy(42)))
			.extracting(InlineKeyboardButton::callbackData)
			.asString()
			.startsWith("buy~"));
	}

	@Test
	void backsOffIfTheApplicationHasItsOwn() {
		CallbackDataCodec codec = CallbackDataCodec.unsigned();
		this.runner.withBean(CallbackDataCodec.class, () -> codec)
			.run((context) -> assertThat(context).getBean(CallbackDataCodec.class).isSameAs(codec));
	}

	@Test
	void isNotThereWithoutABot() {
		this.runner.withPropertyValues("telegram.bot.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(CallbackButtons.class));
	}

	@Test
	void explainsRecordsThatCannotBeInButtons() {
		Throwable failure = catchThrowable(() -> CallbackDataRegistry.of(List.of(Wrong.class, String.class)));
		FailureAnalysis analysis = new InvalidCallbackRecordFailureAnalyzer().analyze(failure);
		assertThat(analysis.getDescription()).startsWith("Records cannot be put into the data of inline buttons:")
			.contains("Component 'value' of " + Wrong.class.getName(), "java.lang.String is neither a record");
	}

	@CallbackData(signed = true)
	record Refund(long order) {

	}

	record Buy(long item) {

	}

	record Wrong(Object value) {

	}

}

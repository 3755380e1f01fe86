package io.github.telegramspring.bot.callback;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.api.model.InlineKeyboardButton;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CallbackButtonTests {

	private final CallbackDataCodec codec = CallbackDataCodec.signedWith(BotToken.of("123456:" + "k".repeat(35)));

	@Test
	void makesAButtonOfARecord() {
		InlineKeyboardButton button = CallbackButton.callback("Buy", new Buy(42));
		assertThat(button.text()).isEqualTo("Buy");
		assertThat(this.codec.decode(Buy.class, button.callbackData())).isEqualTo(new Buy(42));
	}

	@Test
	void leavesSignedRecordsToTheBean() {
		assertThatIllegalStateException().isThrownBy(() -> CallbackButton.callback("Refund", new Refund(42)))
			.withMessageContaining("Inject the CallbackButtons bean");
		InlineKeyboardButton button = new CallbackButtons(this.codec).button("Refund", new Refund(42));
		assertThat(this.codec.decode(Refund.class, button.callbackData())).isEqualTo(new Refund(42));
	}

	record Buy(long item) {

	}

	@CallbackData(signed = true)
	record Refund(long order) {

	}

}

package io.github.telegramspring.api.keyboard;

import java.util.List;
import java.util.stream.IntStream;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.model.LoginUrl;
import io.github.telegramspring.api.model.SwitchInlineQueryChosenChat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InlineKeyboardTests {

	@Test
	void rowIsWhatTheBotApiExpects() {
		assertThat(Json.write(InlineKeyboard.row(InlineButtons.callback("Yes", "y"),
				InlineButtons.url("Help", "https://example.org"))))
			.isEqualTo("{\"inline_keyboard\":[[{\"text\":\"Yes\",\"callback_data\":\"y\"},"
					+ "{\"text\":\"Help\",\"url\":\"https://example.org\"}]]}");
	}

	@Test
	void eachFactoryMakesOneAction() {
		InlineKeyboardMarkup keyboard = InlineKeyboard.column(InlineButtons.pay("Pay"),
				InlineButtons.webApp("a", "https://a.example"), InlineButtons.loginUrl("b", "https://b.example"),
				InlineButtons.loginUrl("c", LoginUrl.of("https://c.example")), InlineButtons.switchInline("d", ""),
				InlineButtons.switchInlineCurrentChat("e", "query"),
				InlineButtons.switchInlineChosenChat("f", SwitchInlineQueryChosenChat.of().allowUserChats(true)),
				InlineButtons.copyText("g", "code"), InlineButtons.disabled("h"));
		assertThat(keyboard.inlineKeyboard()).hasSize(9).allMatch((row) -> row.size() == 1);
		assertThat(InlineKeyboard.row(InlineButtons.game("Play")).inlineKeyboard()).hasSize(1);
	}

	@Test
	void gridHasRowsOfTheSameLengthButTheLast() {
		assertThat(lengths(InlineKeyboard.grid(3, buttons(7)))).containsExactly(3, 3, 1);
		assertThat(lengths(InlineKeyboard.grid(3, List.of()))).isEmpty();
	}

	@Test
	void balancedRowsDifferByOneAtMost() {
		assertThat(lengths(InlineKeyboard.balanced(4, buttons(5)))).containsExactly(3, 2);
		assertThat(lengths(InlineKeyboard.balanced(3, buttons(7)))).containsExactly(3, 2, 2);
		assertThat(lengths(InlineKeyboard.balanced(3, buttons(6)))).containsExactly(3, 3);
		assertThat(lengths(InlineKeyboard.balanced(3, List.of()))).isEmpty();
	}

	@Test
	void keyboardsAreAppended() {
		InlineKeyboardMarkup joined = InlineKeyboard.join(InlineKeyboard.grid(2, buttons(4)),
				InlineKeyboard.row(InlineButtons.callback("Cancel", "cancel")));
		assertThat(lengths(joined)).containsExactly(2, 2, 1);
	}

	@Test
	void keyboardDoesNotChangeWithItsBuilder() {
		InlineKeyboardBuilder builder = InlineKeyboard.builder().grid(2, buttons(2));
		InlineKeyboardMarkup before = builder.build();
		builder.row(InlineButtons.callback("More", "more"));
		assertThat(lengths(before)).containsExactly(2);
		assertThat(lengths(builder.build())).containsExactly(2, 1);
	}

	@Test
	void whatTelegramCutsOffIsRefused() {
		assertThat(lengths(InlineKeyboard.grid(12, buttons(300)))).hasSize(25);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> InlineKeyboard.row(buttons(13).toArray(InlineKeyboardButton[]::new)))
			.withMessageContaining("at most 12 buttons")
			.withMessageContaining("this one has 13; grid(columns, buttons)");
		assertThatIllegalArgumentException().isThrownBy(() -> InlineKeyboard.grid(10, buttons(301)))
			.withMessageContaining("this one has 301; KeyboardPages");
		assertThatIllegalArgumentException().isThrownBy(() -> InlineKeyboard.grid(13, buttons(1)))
			.withMessage("A keyboard has 1 to 12 columns, but 13 were asked for");
		assertThatIllegalArgumentException().isThrownBy(() -> InlineButtons.callback(" ", "data"))
			.withMessageContaining("caption");
		assertThatIllegalArgumentException().isThrownBy(InlineKeyboard::row)
			.withMessage("A row needs at least one button");
	}

	@Test
	void callbackDataHasUpTo64Bytes() {
		assertThat(InlineButtons.callback("A", "\u00e4".repeat(32)).callbackData()).hasSize(32);
		assertThatIllegalArgumentException().isThrownBy(() -> InlineButtons.callback("A", "\u00e4".repeat(33)))
			.withMessageStartingWith("Callback data has 1 to 64 bytes, but '")
			.withMessageEndingWith("has 66; keep the state on the server and send its id");
		assertThatIllegalArgumentException().isThrownBy(() -> InlineButtons.callback("A", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> InlineButtons.copyText("A", "x".repeat(257)));
	}

	@Test
	void buttonThatPaysIsTheFirst() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> InlineKeyboard.row(InlineButtons.callback("A", "a"), InlineButtons.pay("Pay")))
			.withMessageContaining("'Pay' comes later");
	}

	@Test
	void buttonDoesExactlyOneThing() {
		assertThatIllegalArgumentException().isThrownBy(() -> InlineKeyboard.row(InlineKeyboardButton.of("A")))
			.withMessageContaining("'A' has 0 actions");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> InlineKeyboard.row(InlineButtons.callback("A", "a").url("https://example.org")))
			.withMessageContaining("'A' has 2 actions");
	}

	private static List<InlineKeyboardButton> buttons(int count) {
		return IntStream.range(0, count)
			.mapToObj((number) -> InlineButtons.callback("B" + number, "b" + number))
			.toList();
	}

	private static List<Integer> lengths(InlineKeyboardMarkup keyboard) {
		return keyboard.inlineKeyboard().stream().map(List::size).toList();
	}

}

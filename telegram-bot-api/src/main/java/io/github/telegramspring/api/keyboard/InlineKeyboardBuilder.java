package io.github.telegramspring.api.keyboard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;

import org.springframework.util.Assert;

/**
 * Puts an inline keyboard together from rows, columns, grids and other keyboards.
 *
 * <pre class="code">
 * InlineKeyboard.builder()
 *     .grid(2, cities)
 *     .append(navigation)
 *     .row(callback("Cancel", "cancel"))
 *     .build()
 * </pre>
 *
 * Methods that take a list add nothing when it is empty.
 */
public final class InlineKeyboardBuilder {

	private final ButtonRows<InlineKeyboardButton> rows = new ButtonRows<>(InlineKeyboardButton::text);

	InlineKeyboardBuilder() {
	}

	/**
	 * Adds a row.
	 * @param buttons the buttons from left to right, 1 to 12
	 * @return this builder
	 * @throws IllegalArgumentException if there is no button or there are too many
	 */
	public InlineKeyboardBuilder row(InlineKeyboardButton... buttons) {
		this.rows.row(List.of(buttons));
		return this;
	}

	/**
	 * Adds each button as a row of its own.
	 * @param buttons the buttons from top to bottom
	 * @return this builder
	 * @throws IllegalArgumentException if the keyboard exceeds 300 buttons
	 */
	public InlineKeyboardBuilder column(List<InlineKeyboardButton> buttons) {
		return grid(1, buttons);
	}

	/**
	 * Adds rows of the same length; only the last may be shorter.
	 * @param columns the length of a row, 1 to 12
	 * @param buttons the buttons from left to right and top to bottom
	 * @return this builder
	 * @throws IllegalArgumentException if there are too many columns or buttons
	 */
	public InlineKeyboardBuilder grid(int columns, List<InlineKeyboardButton> buttons) {
		this.rows.grid(columns, buttons);
		return this;
	}

	/**
	 * Adds as few rows as possible whose lengths differ by no more than one.
	 * @param maxColumns the greatest length of a row, 1 to 12
	 * @param buttons the buttons from left to right and top to bottom
	 * @return this builder
	 * @throws IllegalArgumentException if there are too many columns or buttons
	 */
	public InlineKeyboardBuilder balanced(int maxColumns, List<InlineKeyboardButton> buttons) {
		this.rows.balanced(maxColumns, buttons);
		return this;
	}

	/**
	 * Adds the rows of another keyboard, such as that of a message that is edited.
	 * @param keyboard the other keyboard
	 * @return this builder
	 * @throws IllegalArgumentException if the keyboard exceeds 300 buttons
	 */
	public InlineKeyboardBuilder append(InlineKeyboardMarkup keyboard) {
		this.rows.rows(keyboard.inlineKeyboard());
		return this;
	}

	/**
	 * Makes the keyboard. The builder can be used further without changing it.
	 * @return the keyboard, empty if no row was added
	 * @throws IllegalArgumentException if a button does nothing or more than one thing,
	 * or the button that pays or starts a game is not the first
	 */
	public InlineKeyboardMarkup build() {
		List<List<InlineKeyboardButton>> keyboard = this.rows.toList();
		List<InlineKeyboardButton> buttons = keyboard.stream().flatMap(List::stream).toList();
		buttons.forEach(InlineKeyboardBuilder::checkAction);
		buttons.stream().skip(1).forEach(InlineKeyboardBuilder::checkPosition);
		return InlineKeyboardMarkup.of(keyboard);
	}

	private static void checkAction(InlineKeyboardButton button) {
		long actions = Stream
			.of(button.url(), button.callbackData(), button.webApp(), button.loginUrl(), button.switchInlineQuery(),
					button.switchInlineQueryCurrentChat(), button.switchInlineQueryChosenChat(), button.copyText(),
					button.callbackGame(), button.pay(), button.disabled())
			.filter(Objects::nonNull)
			.count();
		Assert.isTrue(actions == 1, () -> "An inline button does exactly one thing, but '" + button.text() + "' has "
				+ actions + " actions; InlineButtons has a method for each kind");
	}

	private static void checkPosition(InlineKeyboardButton button) {
		Assert.isTrue(button.pay() == null && button.callbackGame() == null,
				() -> "A button that pays or starts a game has to be the first of the first row, but '" + button.text()
						+ "' comes later");
	}

}

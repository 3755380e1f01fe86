package io.github.telegramspring.api.keyboard;

import java.util.List;

import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;

/**
 * Makes keyboards that hang below a message, from the buttons of {@link InlineButtons}.
 *
 * <pre class="code">
 * InlineKeyboard.row(callback("Yes", "yes"), callback("No", "no"))
 *
 * InlineKeyboard.grid(3, sizes)
 *
 * InlineKeyboard.builder()
 *     .grid(2, cities)
 *     .row(url("All cities", "https://example.org/cities"))
 *     .build()
 * </pre>
 *
 * What comes out is the type of the Bot API and can be set as {@code replyMarkup} of any
 * request.
 */
public final class InlineKeyboard {

	private InlineKeyboard() {
	}

	/**
	 * Makes a keyboard of one row.
	 * @param buttons the buttons from left to right, 1 to 12
	 * @return the keyboard
	 * @throws IllegalArgumentException if there are too many buttons, or one of them
	 * cannot be used
	 */
	public static InlineKeyboardMarkup row(InlineKeyboardButton... buttons) {
		return builder().row(buttons).build();
	}

	/**
	 * Makes a keyboard of one column.
	 * @param buttons the buttons from top to bottom, at most 300
	 * @return the keyboard
	 * @throws IllegalArgumentException if there are too many buttons, or one of them
	 * cannot be used
	 */
	public static InlineKeyboardMarkup column(InlineKeyboardButton... buttons) {
		return builder().column(List.of(buttons)).build();
	}

	/**
	 * Makes a keyboard of rows of the same length; only the last may be shorter.
	 * @param columns the length of a row, 1 to 12
	 * @param buttons the buttons from left to right and top to bottom, at most 300
	 * @return the keyboard
	 * @throws IllegalArgumentException if there are too many columns or buttons, or a
	 * button cannot be used
	 */
	public static InlineKeyboardMarkup grid(int columns, List<InlineKeyboardButton> buttons) {
		return builder().grid(columns, buttons).build();
	}

	/**
	 * Makes a keyboard of as few rows as possible whose lengths differ by no more than
	 * one: 5 buttons in up to 4 columns become rows of 3 and 2.
	 * @param maxColumns the greatest length of a row, 1 to 12
	 * @param buttons the buttons from left to right and top to bottom, at most 300
	 * @return the keyboard
	 * @throws IllegalArgumentException if there are too many columns or buttons, or a
	 * button cannot be used
	 */
	public static InlineKeyboardMarkup balanced(int maxColumns, List<InlineKeyboardButton> buttons) {
		return builder().balanced(maxColumns, buttons).build();
	}

	/**
	 * Puts keyboards below one another.
	 * @param keyboards the keyboards from top to bottom
	 * @return the keyboard with all their rows
	 * @throws IllegalArgumentException if there are more than 300 buttons
	 */
	public static InlineKeyboardMarkup join(InlineKeyboardMarkup... keyboards) {
		InlineKeyboardBuilder builder = builder();
		for (InlineKeyboardMarkup keyboard : keyboards) {
			builder.append(keyboard);
		}
		return builder.build();
	}

	/**
	 * Makes a keyboard without buttons, which takes the keyboard away when a message is
	 * edited.
	 * @return the empty keyboard
	 */
	public static InlineKeyboardMarkup none() {
		return InlineKeyboardMarkup.of(List.of());
	}

	/**
	 * Starts a keyboard of several parts.
	 * @return a builder without rows
	 */
	public static InlineKeyboardBuilder builder() {
		return new InlineKeyboardBuilder();
	}

}

package io.github.telegramspring.api.keyboard;

import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.limit.TextLimit;
import io.github.telegramspring.api.model.ForceReply;
import io.github.telegramspring.api.model.KeyboardButton;
import io.github.telegramspring.api.model.ReplyKeyboardMarkup;
import io.github.telegramspring.api.model.ReplyKeyboardRemove;

/**
 * Makes keyboards of prepared answers that take the place of the user's own, from texts
 * or the buttons of {@link ReplyButtons}.
 *
 * <pre class="code">
 * ReplyKeyboard.row("Small", "Medium", "Large")
 *
 * ReplyKeyboard.builder()
 *     .row(contact("Share my number"), location("Share my place"))
 *     .row("Cancel")
 *     .resize()
 *     .oneTime()
 *     .build()
 *
 * ReplyKeyboard.remove()
 * </pre>
 *
 * What comes out is the type of the Bot API and can be set as {@code replyMarkup} of any
 * request that sends a message.
 */
public final class ReplyKeyboard {

	static final TextLimit PLACEHOLDER = TextLimit.characters("The placeholder of the input field", 1, 64);

	private ReplyKeyboard() {
	}

	/**
	 * Makes a keyboard of one row of answers.
	 * @param texts the answers from left to right, 1 to 12
	 * @return the keyboard
	 * @throws IllegalArgumentException if there is none, there are too many, or one is
	 * empty
	 */
	public static ReplyKeyboardMarkup row(String... texts) {
		return builder().row(texts).build();
	}

	/**
	 * Makes a keyboard of one row of buttons.
	 * @param first the first button
	 * @param more the other buttons from left to right, at most 11
	 * @return the keyboard
	 * @throws IllegalArgumentException if there are too many buttons
	 */
	public static ReplyKeyboardMarkup row(KeyboardButton first, KeyboardButton... more) {
		return builder().row(first, more).build();
	}

	/**
	 * Makes a keyboard of one column of answers.
	 * @param texts the answers from top to bottom, 1 to 300
	 * @return the keyboard
	 * @throws IllegalArgumentException if there is none, there are too many, or one is
	 * empty
	 */
	public static ReplyKeyboardMarkup column(String... texts) {
		return grid(1, Stream.of(texts).map(ReplyButtons::text).toList());
	}

	/**
	 * Makes a keyboard of rows of the same length; only the last may be shorter.
	 * @param columns the length of a row, 1 to 12
	 * @param buttons the buttons from left to right and top to bottom, 1 to 300
	 * @return the keyboard
	 * @throws IllegalArgumentException if there are no or too many columns or buttons
	 */
	public static ReplyKeyboardMarkup grid(int columns, List<KeyboardButton> buttons) {
		return builder().grid(columns, buttons).build();
	}

	/**
	 * Makes a keyboard of as few rows as possible whose lengths differ by no more than
	 * one: 5 buttons in up to 4 columns become rows of 3 and 2.
	 * @param maxColumns the greatest length of a row, 1 to 12
	 * @param buttons the buttons from left to right and top to bottom, 1 to 300
	 * @return the keyboard
	 * @throws IllegalArgumentException if there are no or too many columns or buttons
	 */
	public static ReplyKeyboardMarkup balanced(int maxColumns, List<KeyboardButton> buttons) {
		return builder().balanced(maxColumns, buttons).build();
	}

	/**
	 * Takes the keyboard away and brings the user's own back.
	 * @return the markup
	 */
	public static ReplyKeyboardRemove remove() {
		return ReplyKeyboardRemove.of();
	}

	/**
	 * Opens the reply interface, as though the user had chosen to answer the message.
	 * @return the markup
	 */
	public static ForceReply forceReply() {
		return ForceReply.of();
	}

	/**
	 * Opens the reply interface, with a faint text in the empty input field.
	 * @param placeholder the text, 1 to 64 characters
	 * @return the markup
	 * @throws IllegalArgumentException if the text is empty or too long
	 */
	public static ForceReply forceReply(String placeholder) {
		return ForceReply.of().inputFieldPlaceholder(PLACEHOLDER.check(placeholder));
	}

	/**
	 * Starts a keyboard of several parts.
	 * @return a builder without rows
	 */
	public static ReplyKeyboardBuilder builder() {
		return new ReplyKeyboardBuilder();
	}

}

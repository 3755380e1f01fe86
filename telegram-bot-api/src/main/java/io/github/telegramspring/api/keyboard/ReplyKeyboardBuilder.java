package io.github.telegramspring.api.keyboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.KeyboardButton;
import io.github.telegramspring.api.model.ReplyKeyboardMarkup;

import org.springframework.util.Assert;

/**
 * Puts a reply keyboard together from rows, columns and grids, and sets how it behaves.
 *
 * <pre class="code">
 * ReplyKeyboard.builder()
 *     .grid(2, sizes)
 *     .row("Cancel")
 *     .resize()
 *     .placeholder("Choose a size")
 *     .build()
 * </pre>
 *
 * Methods that take a list add nothing when it is empty.
 */
public final class ReplyKeyboardBuilder {

	private final ButtonRows<KeyboardButton> rows = new ButtonRows<>(KeyboardButton::text);

	private UnaryOperator<ReplyKeyboardMarkup> settings = UnaryOperator.identity();

	ReplyKeyboardBuilder() {
	}

	/**
	 * Adds a row of answers.
	 * @param texts the answers from left to right, 1 to 12
	 * @return this builder
	 * @throws IllegalArgumentException if there is none, there are too many, or one is
	 * empty
	 */
	public ReplyKeyboardBuilder row(String... texts) {
		this.rows.row(Stream.of(texts).map(ReplyButtons::text).toList());
		return this;
	}

	/**
	 * Adds a row of buttons.
	 * @param first the first button
	 * @param more the other buttons from left to right, at most 11
	 * @return this builder
	 * @throws IllegalArgumentException if there are too many buttons
	 */
	public ReplyKeyboardBuilder row(KeyboardButton first, KeyboardButton... more) {
		List<KeyboardButton> buttons = new ArrayList<>(List.of(first));
		buttons.addAll(List.of(more));
		this.rows.row(buttons);
		return this;
	}

	/**
	 * Adds each button as a row of its own.
	 * @param buttons the buttons from top to bottom
	 * @return this builder
	 * @throws IllegalArgumentException if the keyboard exceeds 300 buttons
	 */
	public ReplyKeyboardBuilder column(List<KeyboardButton> buttons) {
		return grid(1, buttons);
	}

	/**
	 * Adds rows of the same length; only the last may be shorter.
	 * @param columns the length of a row, 1 to 12
	 * @param buttons the buttons from left to right and top to bottom
	 * @return this builder
	 * @throws IllegalArgumentException if there are too many columns or buttons
	 */
	public ReplyKeyboardBuilder grid(int columns, List<KeyboardButton> buttons) {
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
	public ReplyKeyboardBuilder balanced(int maxColumns, List<KeyboardButton> buttons) {
		this.rows.balanced(maxColumns, buttons);
		return this;
	}

	/**
	 * Adds the rows of another keyboard, without its settings.
	 * @param keyboard the other keyboard
	 * @return this builder
	 * @throws IllegalArgumentException if the keyboard exceeds 300 buttons
	 */
	public ReplyKeyboardBuilder append(ReplyKeyboardMarkup keyboard) {
		this.rows.rows(keyboard.keyboard());
		return this;
	}

	/**
	 * Makes the keyboard only as high as its buttons need; otherwise it is as high as the
	 * user's own.
	 * @return this builder
	 */
	public ReplyKeyboardBuilder resize() {
		return set((keyboard) -> keyboard.resizeKeyboard(true));
	}

	/**
	 * Hides the keyboard once a button was pressed.
	 * @return this builder
	 */
	public ReplyKeyboardBuilder oneTime() {
		return set((keyboard) -> keyboard.oneTimeKeyboard(true));
	}

	/**
	 * Keeps the keyboard open when the user's own is hidden.
	 * @return this builder
	 */
	public ReplyKeyboardBuilder persistent() {
		return set((keyboard) -> keyboard.isPersistent(true));
	}

	/**
	 * Shows the keyboard only to those the message mentions or replies to.
	 * @return this builder
	 */
	public ReplyKeyboardBuilder selective() {
		return set((keyboard) -> keyboard.selective(true));
	}

	/**
	 * Shows a faint text in the empty input field.
	 * @param placeholder the text, 1 to 64 characters
	 * @return this builder
	 * @throws IllegalArgumentException if the text is empty or too long
	 */
	public ReplyKeyboardBuilder placeholder(String placeholder) {
		String checked = ReplyKeyboard.PLACEHOLDER.check(placeholder);
		return set((keyboard) -> keyboard.inputFieldPlaceholder(checked));
	}

	/**
	 * Makes the keyboard. The builder can be used further without changing it.
	 * @return the keyboard
	 * @throws IllegalArgumentException if there is no button, or two buttons ask for
	 * something with the same number
	 */
	public ReplyKeyboardMarkup build() {
		List<List<KeyboardButton>> keyboard = this.rows.toList();
		Assert.notEmpty(keyboard, "A reply keyboard needs a button, as Telegram ignores an empty one; "
				+ "ReplyKeyboard.remove() takes a keyboard away");
		Set<Integer> requests = new HashSet<>();
		keyboard.stream()
			.flatMap(List::stream)
			.flatMap(ReplyKeyboardBuilder::requestIds)
			.forEach((id) -> Assert.isTrue(requests.add(id),
					() -> "The number of a request tells its answer from others and must differ, but two buttons have "
							+ id));
		return this.settings.apply(ReplyKeyboardMarkup.of(keyboard));
	}

	private static Stream<Integer> requestIds(KeyboardButton button) {
		List<Integer> ids = new ArrayList<>();
		if (button.requestUsers() != null) {
			ids.add(button.requestUsers().requestId());
		}
		if (button.requestChat() != null) {
			ids.add(button.requestChat().requestId());
		}
		if (button.requestManagedBot() != null) {
			ids.add(button.requestManagedBot().requestId());
		}
		return ids.stream();
	}

	private ReplyKeyboardBuilder set(UnaryOperator<ReplyKeyboardMarkup> setting) {
		UnaryOperator<ReplyKeyboardMarkup> before = this.settings;
		this.settings = (keyboard) -> setting.apply(before.apply(keyboard));
		return this;
	}

}

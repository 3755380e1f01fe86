package io.github.telegramspring.api.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;

import org.springframework.util.Assert;

/**
 * Shows a long list of choices as pages of an inline keyboard, with buttons to the
 * previous and the next page below.
 *
 * <pre class="code">
 * KeyboardPages&lt;City&gt; cities = KeyboardPages
 *     .of(all, (city) -&gt; callback(city.name(), "city:" + city.id()), (page) -&gt; "cities:" + page)
 *     .columns(2)
 *     .pageSize(10);
 * message.answer("Where?").replyMarkup(cities.page(0));
 * </pre>
 *
 * Pages are counted from 0. A tap on an arrow sends what the function made of the number
 * of the page it leads to. Instances are immutable.
 *
 * @param <T> the type of the choices
 */
public final class KeyboardPages<T> {

	private final List<T> items;

	private final Function<? super T, InlineKeyboardButton> button;

	private final IntFunction<InlineKeyboardButton> previous;

	private final IntFunction<InlineKeyboardButton> next;

	private final int columns;

	private final int pageSize;

	private final boolean position;

	private KeyboardPages(List<T> items, Function<? super T, InlineKeyboardButton> button,
			IntFunction<InlineKeyboardButton> previous, IntFunction<InlineKeyboardButton> next, int columns,
			int pageSize, boolean position) {
		this.items = items;
		this.button = button;
		this.previous = previous;
		this.next = next;
		this.columns = columns;
		this.pageSize = pageSize;
		this.position = position;
	}

	/**
	 * Makes pages of 8 choices in one column, with the arrows « and ».
	 * @param <T> the type of the choices
	 * @param items the choices in their order
	 * @param button makes the button of a choice
	 * @param pageData makes the callback data that leads to a page, of its number from 0
	 * @return the pages
	 */
	public static <T> KeyboardPages<T> of(List<T> items, Function<? super T, InlineKeyboardButton> button,
			IntFunction<String> pageData) {
		return new KeyboardPages<>(List.copyOf(items), button,
				(page) -> InlineButtons.callback("\u00ab", pageData.apply(page)),
				(page) -> InlineButtons.callback("\u00bb", pageData.apply(page)), 1, 8, false);
	}

	/**
	 * Returns a copy with this number of columns.
	 * @param columns the choices in a row, 1 to 12
	 * @return the copy
	 * @throws IllegalArgumentException if there are too few or too many
	 */
	public KeyboardPages<T> columns(int columns) {
		Assert.isTrue(columns >= 1 && columns <= ButtonRows.MAX_ROW,
				() -> "A keyboard has 1 to 12 columns, but " + columns + " were asked for");
		return new KeyboardPages<>(this.items, this.button, this.previous, this.next, columns, this.pageSize,
				this.position);
	}

	/**
	 * Returns a copy with this number of choices on a page.
	 * @param pageSize the choices on a page, 1 to 297, which leaves room for the arrows
	 * @return the copy
	 * @throws IllegalArgumentException if there are too few or too many
	 */
	public KeyboardPages<T> pageSize(int pageSize) {
		int most = ButtonRows.MAX_BUTTONS - 3;
		Assert.isTrue(pageSize >= 1 && pageSize <= most,
				() -> "A page has 1 to " + most + " choices, but " + pageSize + " were asked for");
		return new KeyboardPages<>(this.items, this.button, this.previous, this.next, this.columns, pageSize,
				this.position);
	}

	/**
	 * Returns a copy with arrows of another look.
	 * @param previous makes the button to a page before this one, of its number from 0
	 * @param next makes the button to a page after this one, of its number from 0
	 * @return the copy
	 */
	public KeyboardPages<T> arrows(IntFunction<InlineKeyboardButton> previous, IntFunction<InlineKeyboardButton> next) {
		return new KeyboardPages<>(this.items, this.button, previous, next, this.columns, this.pageSize, this.position);
	}

	/**
	 * Returns a copy that shows a position such as {@code 2/5} between the arrows, as a
	 * button that cannot be pressed.
	 * @return the copy
	 */
	public KeyboardPages<T> showPosition() {
		return new KeyboardPages<>(this.items, this.button, this.previous, this.next, this.columns, this.pageSize,
				true);
	}

	/**
	 * Returns how many pages there are.
	 * @return the number of pages, at least 1
	 */
	public int count() {
		return Math.max(1, (this.items.size() + this.pageSize - 1) / this.pageSize);
	}

	/**
	 * Makes the keyboard of a page. As the list may have become shorter since the arrow
	 * was sent, a page behind the last is the last, and one before the first is the
	 * first.
	 * @param page the number of the page from 0
	 * @return the keyboard
	 */
	public InlineKeyboardMarkup page(int page) {
		int shown = Math.max(0, Math.min(page, count() - 1));
		int start = shown * this.pageSize;
		int end = Math.min(start + this.pageSize, this.items.size());
		List<InlineKeyboardButton> choices = new ArrayList<>();
		this.items.subList(start, end).forEach((item) -> choices.add(this.button.apply(item)));
		InlineKeyboardBuilder builder = InlineKeyboard.builder().grid(this.columns, choices);
		return builder.grid(3, navigation(shown)).build();
	}

	private List<InlineKeyboardButton> navigation(int page) {
		List<InlineKeyboardButton> buttons = new ArrayList<>();
		if (page > 0) {
			buttons.add(this.previous.apply(page - 1));
		}
		if (this.position && count() > 1) {
			buttons.add(InlineButtons.disabled((page + 1) + "/" + count()));
		}
		if (page < count() - 1) {
			buttons.add(this.next.apply(page + 1));
		}
		return buttons;
	}

}

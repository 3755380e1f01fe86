package io.github.telegramspring.api.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.springframework.util.Assert;

/**
 * Collects rows of buttons and keeps them within what Telegram shows: it cuts a row after
 * 12 buttons and a keyboard after 300, and leaves out buttons without a caption, all
 * without telling the bot.
 *
 * @param <B> the type of the buttons
 */
final class ButtonRows<B> {

	static final int MAX_ROW = 12;

	static final int MAX_BUTTONS = 300;

	private final List<List<B>> rows = new ArrayList<>();

	private final Function<B, String> caption;

	private int size;

	ButtonRows(Function<B, String> caption) {
		this.caption = caption;
	}

	void row(List<? extends B> buttons) {
		Assert.notEmpty(buttons, "A row needs at least one button");
		Assert.isTrue(buttons.size() <= MAX_ROW,
				() -> "A row holds at most 12 buttons, and Telegram cuts off the rest, but this one has "
						+ buttons.size() + "; grid(columns, buttons) breaks them into rows");
		Assert.isTrue(this.size + buttons.size() <= MAX_BUTTONS,
				() -> "A keyboard holds at most 300 buttons, and Telegram cuts off the rest, but this one has "
						+ (this.size + buttons.size()) + "; KeyboardPages shows them page by page");
		for (B button : buttons) {
			Assert.hasText(this.caption.apply(button),
					() -> "A button needs a caption, as Telegram leaves out those without: " + button);
		}
		this.rows.add(List.copyOf(buttons));
		this.size += buttons.size();
	}

	void rows(List<? extends List<? extends B>> rows) {
		rows.forEach(this::row);
	}

	void grid(int columns, List<? extends B> buttons) {
		checkColumns(columns);
		for (int start = 0; start < buttons.size(); start += columns) {
			row(buttons.subList(start, Math.min(start + columns, buttons.size())));
		}
	}

	void balanced(int maxColumns, List<? extends B> buttons) {
		checkColumns(maxColumns);
		int count = (buttons.size() + maxColumns - 1) / maxColumns;
		int start = 0;
		for (int row = 0; row < count; row++) {
			int rowsLeft = count - row;
			int end = start + (buttons.size() - start + rowsLeft - 1) / rowsLeft;
			row(buttons.subList(start, end));
			start = end;
		}
	}

	private static void checkColumns(int columns) {
		Assert.isTrue(columns >= 1 && columns <= MAX_ROW,
				() -> "A keyboard has 1 to 12 columns, but " + columns + " were asked for");
	}

	List<List<B>> toList() {
		return List.copyOf(this.rows);
	}

}

package io.github.telegramspring.api.keyboard;

import java.util.List;
import java.util.stream.IntStream;

import io.github.telegramspring.api.model.InlineKeyboardButton;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class KeyboardPagesTests {

	private final KeyboardPages<Integer> pages = pages(12).columns(2).pageSize(5);

	@Test
	void firstPageLeadsToTheNextOnly() {
		assertThat(captions(this.pages, 0)).containsExactly(List.of("0", "1"), List.of("2", "3"), List.of("4"),
				List.of("\u00bb"));
		assertThat(last(this.pages, 0).callbackData()).isEqualTo("page:1");
	}

	@Test
	void pageInTheMiddleLeadsBothWays() {
		assertThat(captions(this.pages.showPosition(), 1)).endsWith(List.of("\u00ab", "2/3", "\u00bb"));
	}

	@Test
	void lastPageHasTheRest() {
		assertThat(this.pages.count()).isEqualTo(3);
		assertThat(captions(this.pages, 2)).containsExactly(List.of("10", "11"), List.of("\u00ab"));
	}

	@Test
	void pageThatIsNoLongerThereIsTheLast() {
		assertThat(this.pages.page(7)).isEqualTo(this.pages.page(2));
		assertThat(this.pages.page(-1)).isEqualTo(this.pages.page(0));
	}

	@Test
	void singlePageHasNoArrows() {
		assertThat(captions(pages(2).showPosition(), 0)).containsExactly(List.of("0"), List.of("1"));
		assertThat(pages(0).page(0)).isEqualTo(InlineKeyboard.none());
	}

	@Test
	void arrowsCanLookOtherwise() {
		KeyboardPages<Integer> worded = this.pages.arrows((page) -> InlineButtons.callback("Back", "to " + page),
				(page) -> InlineButtons.callback("More", "to " + page));
		assertThat(captions(worded, 1)).endsWith(List.of("Back", "More"));
	}

	@Test
	void pageLeavesRoomForTheArrows() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.pages.pageSize(298))
			.withMessage("A page has 1 to 297 choices, but 298 were asked for");
	}

	private static KeyboardPages<Integer> pages(int count) {
		return KeyboardPages.of(IntStream.range(0, count).boxed().toList(),
				(number) -> InlineButtons.callback(number.toString(), "item:" + number), (page) -> "page:" + page);
	}

	private static List<List<String>> captions(KeyboardPages<Integer> pages, int page) {
		return pages.page(page)
			.inlineKeyboard()
			.stream()
			.map((row) -> row.stream().map(InlineKeyboardButton::text).toList())
			.toList();
	}

	private static InlineKeyboardButton last(KeyboardPages<Integer> pages, int page) {
		List<List<InlineKeyboardButton>> rows = pages.page(page).inlineKeyboard();
		List<InlineKeyboardButton> row = rows.get(rows.size() - 1);
		return row.get(row.size() - 1);
	}

}

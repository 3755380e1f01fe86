package io.github.telegramspring.api.text;

import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FormattedTextTests {

	@Test
	void refusesEntitiesBeyondTheText() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new FormattedText("abc", List.of(MessageEntity.of(MessageEntityType.BOLD, 2, 2))))
			.withMessageContaining("ends at UTF-16 offset 3")
			.withMessageContaining("offset 2 and length 2");
	}

	@Test
	void takesFieldsThatMayBeAbsent() {
		assertThat(FormattedText.of(null, null)).isEqualTo(FormattedText.EMPTY);
		assertThat(FormattedText.EMPTY.isEmpty()).isTrue();
	}

	@Test
	void givesThePartsOfTheText() {
		FormattedText text = Text.of("\ud83d\udc4d ", Text.bold("a"), " ", Text.bold("\ud83d\udc4d"));
		assertThat(text.textsOf(MessageEntityType.BOLD)).containsExactly("a", "\ud83d\udc4d");
		assertThat(text.entities(MessageEntityType.ITALIC)).isEmpty();
		assertThat(text.codePoints()).isEqualTo(5);
	}

	@Test
	void cutsAndJoins() {
		FormattedText text = Text.of("ab", Text.bold("cd"), "ef");
		assertThat(text.substring(0, 3)).isEqualTo(Text.of("ab", Text.bold("c")));
		assertThat(text.substring(3, 6)).isEqualTo(Text.of(Text.bold("d"), "ef"));
		assertThat(text.substring(0, 2).plus(text.substring(2, 6))).isEqualTo(text);
	}

	@Test
	void takesEntitiesThatCountCodePoints() {
		FormattedText text = FormattedText.ofCodePoints("\ud83d\udc4d ok \ud83d\udc4d",
				List.of(entity(MessageEntityType.BOLD, 2, 2), entity(MessageEntityType.ITALIC, 5, 1)));
		assertThat(text.textsOf(MessageEntityType.BOLD)).containsExactly("ok");
		assertThat(text.textsOf(MessageEntityType.ITALIC)).containsExactly("\ud83d\udc4d");
		assertThatExceptionOfType(IndexOutOfBoundsException.class)
			.isThrownBy(() -> FormattedText.ofCodePoints("ab", List.of(entity(MessageEntityType.BOLD, 1, 2))));
	}

	@Test
	void makesLinksOfBareAddresses() {
		FormattedText text = FormattedText.of("see example.com #now").withDetectedEntities();
		assertThat(text.html()).isEqualTo("see example.com #now");
		assertThat(text.withLinkedAddresses().html()).isEqualTo("see <a href=\"example.com\">example.com</a> #now");
	}

	@Test
	void rendersAllThreeLanguages() {
		FormattedText text = Text.of("Read ", Text.bold("this"));
		assertThat(text.html()).isEqualTo("Read <b>this</b>");
		assertThat(text.markdownV2()).isEqualTo("Read *this*");
		assertThat(text.markdown()).isEqualTo("Read *this*");
	}

	@Test
	void nestsEntitiesTheWayTelegramDoes() {
		assertThat(normalized(entity(MessageEntityType.BOLD, 0, 5), entity(MessageEntityType.BOLD, 3, 5)))
			.containsExactly(entity(MessageEntityType.BOLD, 0, 8));
		assertThat(normalized(entity(MessageEntityType.BOLD, 0, 8), entity(MessageEntityType.CODE, 2, 3)))
			.containsExactly(entity(MessageEntityType.BOLD, 0, 2), entity(MessageEntityType.CODE, 2, 3),
					entity(MessageEntityType.BOLD, 5, 3));
		assertThat(normalized(entity(MessageEntityType.BLOCKQUOTE, 2, 4), entity(MessageEntityType.BOLD, 0, 8)))
			.containsExactly(entity(MessageEntityType.BOLD, 0, 2), entity(MessageEntityType.BLOCKQUOTE, 2, 4),
					entity(MessageEntityType.BOLD, 2, 4), entity(MessageEntityType.BOLD, 6, 2));
		assertThat(normalized(link(0, 5), entity(MessageEntityType.BOLD, 3, 5))).containsExactly(link(0, 5),
				entity(MessageEntityType.BOLD, 3, 2), entity(MessageEntityType.BOLD, 5, 3));
		assertThat(normalized(link(0, 8), link(2, 2))).containsExactly(link(0, 8));
		assertThat(normalized(entity(MessageEntityType.BLOCKQUOTE, 2, 4), link(0, 8)))
			.containsExactly(entity(MessageEntityType.BLOCKQUOTE, 2, 4));
	}

	private static List<MessageEntity> normalized(MessageEntity... entities) {
		return new FormattedText("abcdefghij", List.of(entities)).normalized().entities();
	}

	private static MessageEntity link(int offset, int length) {
		return entity(MessageEntityType.TEXT_LINK, offset, length).url("http://e.com/");
	}

	private static MessageEntity entity(MessageEntityType type, int offset, int length) {
		return MessageEntity.of(type, offset, length);
	}

	@Test
	void convertsOffsets() {
		String text = "\u00e9\ud83d\udc4d!";
		assertThat(TextOffsets.codePoints(text)).isEqualTo(3);
		assertThat(TextOffsets.utf8Length(text)).isEqualTo(7);
		assertThat(TextOffsets.utf16ToCodePoints(text, 3)).isEqualTo(2);
		assertThat(TextOffsets.utf16ToCodePoints(text, 2)).isEqualTo(1);
		assertThat(TextOffsets.codePointsToUtf16(text, 2)).isEqualTo(3);
		assertThat(TextOffsets.utf16ToUtf8(text, 3)).isEqualTo(6);
		assertThat(TextOffsets.utf8ToUtf16(text, 6)).isEqualTo(3);
		assertThat(TextOffsets.utf8ToUtf16(text, 4)).isEqualTo(1);
		assertThat(TextOffsets.utf8ToUtf16(text, 7)).isEqualTo(4);
		assertThat(TextOffsets.utf8Length("\ud83d")).isOne();
		assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TextOffsets.utf8ToUtf16(text, 8));
		assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TextOffsets.utf16ToUtf8(text, 5));
	}

	@Test
	void convertsOffsetsForthAndBack() {
		RandomTexts texts = new RandomTexts(10);
		for (int i = 0; i < 1000; i++) {
			String text = texts.plain(12);
			for (int offset = 0; offset <= text.length(); offset++) {
				int start = TextOffsets.codePointsToUtf16(text, TextOffsets.utf16ToCodePoints(text, offset));
				assertThat(TextOffsets.utf8ToUtf16(text, TextOffsets.utf16ToUtf8(text, offset))).isEqualTo(start);
			}
		}
	}

}

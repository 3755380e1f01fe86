package io.github.telegramspring.api.text;

import java.util.List;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.MessageEntityType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextSplitterTests {

	@Test
	void leavesTextAloneThatFits() {
		FormattedText text = Text.bold("\ud83d\udc4d".repeat(4096));
		assertThat(text.split()).containsExactly(text);
		assertThat(TextSplitter.forCaptions().split(text)).hasSize(4);
		assertThat(FormattedText.EMPTY.split()).isEmpty();
	}

	@Test
	void refusesALimitOfNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TextSplitter(0));
	}

	@Test
	void prefersParagraphsToLinesToSentencesToWords() {
		TextSplitter splitter = new TextSplitter(20);
		assertThat(splitter.split("one two\nthree\n\nfour. five six")).containsExactly("one two\nthree\n\n",
				"four. five six");
		assertThat(splitter.split("one two\nthree four. five six")).containsExactly("one two\nthree four. ",
				"five six");
		assertThat(splitter.split("one two three\nfour. five six")).containsExactly("one two three\n",
				"four. five six");
		assertThat(splitter.split("one two three four five six")).containsExactly("one two three four ", "five six");
		assertThat(splitter.split("abcdefghijklmnopqrstuvwxyz")).containsExactly("abcdefghijklmnopqrst", "uvwxyz");
	}

	@Test
	void endsAnEntityAndStartsItAgain() {
		assertThat(new TextSplitter(6).split(Text.of("a ", Text.pre("bcd efg", "java"))))
			.containsExactly(Text.of("a ", Text.pre("bcd ", "java")), Text.pre("efg", "java"));
	}

	@Test
	void cutsALinkOnlyIfItIsTooLong() {
		FormattedText link = Text.link("two words", "http://e.com/");
		assertThat(new TextSplitter(16).split(Text.of("some more ", link)))
			.containsExactly(FormattedText.of("some more "), link);
		assertThat(new TextSplitter(6).split(link)).containsExactly(Text.link("two ", "http://e.com/"),
				Text.link("words", "http://e.com/"));
	}

	@Test
	void keepsCharactersWhole() {
		String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
		String flag = "\ud83c\udde9\ud83c\uddea";
		assertThat(new TextSplitter(7).split(family + family)).containsExactly(family, family);
		assertThat(new TextSplitter(3).split(flag + flag)).containsExactly(flag, flag);
		assertThat(new TextSplitter(3).split("e\u0301e\u0301")).containsExactly("e\u0301", "e\u0301");
		assertThat(new TextSplitter(3).split("ab\r\ncd")).containsExactly("ab", "cd");
	}

	@Test
	void leavesOutPartsOfNothingButSpace() {
		assertThat(new TextSplitter(4).split("abc" + " ".repeat(20) + "def")).containsExactly("abc ", "def");
		assertThat(new TextSplitter(4).split(" ".repeat(20))).isEmpty();
	}

	@Test
	void losesNothing() {
		RandomTexts texts = new RandomTexts(11);
		for (int i = 0; i < 3000; i++) {
			FormattedText text = texts.formatted(40, 6, MessageEntityType.BOLD, MessageEntityType.ITALIC,
					MessageEntityType.BLOCKQUOTE, MessageEntityType.PRE, MessageEntityType.CODE,
					MessageEntityType.TEXT_LINK);
			int limit = 1 + texts.number(30);
			List<FormattedText> parts = new TextSplitter(limit).split(text);
			assertThat(parts).allMatch((part) -> part.codePoints() <= limit && !part.text().isBlank());
			assertThat(visible(joined(parts))).isEqualTo(visible(text.text()));
			assertThat(parts).noneMatch((part) -> Character.isLowSurrogate(part.text().charAt(0)));
			for (MessageEntityType type : List.of(MessageEntityType.BOLD, MessageEntityType.ITALIC,
					MessageEntityType.BLOCKQUOTE, MessageEntityType.PRE, MessageEntityType.CODE,
					MessageEntityType.TEXT_LINK)) {
				assertThat(visible(formatted(parts, type))).isEqualTo(visible(formatted(List.of(text), type)));
			}
		}
	}

	private static String joined(List<FormattedText> parts) {
		return parts.stream().map(FormattedText::text).collect(Collectors.joining());
	}

	/**
	 * Returns the characters that entities of a type cover.
	 */
	private static String formatted(List<FormattedText> parts, MessageEntityType type) {
		StringBuilder covered = new StringBuilder();
		for (FormattedText part : parts) {
			for (int i = 0; i < part.text().length(); i++) {
				int offset = i;
				if (part.entities(type)
					.stream()
					.anyMatch((entity) -> entity.offset() <= offset && offset < EntityOrder.end(entity))) {
					covered.append(part.text().charAt(i));
				}
			}
		}
		return covered.toString();
	}

	private static String visible(String text) {
		return text.codePoints()
			.filter((c) -> !Character.isWhitespace(c))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}

package io.github.telegramspring.api.text;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RenderingPropertyTests {

	private static final int ROUNDS = 4000;

	private static final MessageEntityType[] INLINE = { MessageEntityType.BOLD, MessageEntityType.ITALIC,
			MessageEntityType.UNDERLINE, MessageEntityType.STRIKETHROUGH, MessageEntityType.SPOILER,
			MessageEntityType.CODE, MessageEntityType.PRE, MessageEntityType.TEXT_LINK, MessageEntityType.TEXT_MENTION,
			MessageEntityType.CUSTOM_EMOJI, MessageEntityType.DATE_TIME };

	private static final MessageEntityType[] ALL = { MessageEntityType.BOLD, MessageEntityType.ITALIC,
			MessageEntityType.UNDERLINE, MessageEntityType.STRIKETHROUGH, MessageEntityType.SPOILER,
			MessageEntityType.CODE, MessageEntityType.PRE, MessageEntityType.TEXT_LINK, MessageEntityType.TEXT_MENTION,
			MessageEntityType.CUSTOM_EMOJI, MessageEntityType.DATE_TIME, MessageEntityType.BLOCKQUOTE,
			MessageEntityType.EXPANDABLE_BLOCKQUOTE };

	@Test
	void htmlIsReadAsWhatWasWritten() {
		RandomTexts texts = new RandomTexts(1);
		for (int i = 0; i < ROUNDS; i++) {
			FormattedText text = texts.formatted(20, 8, ALL);
			assertThat(TextFormat.HTML.parse(text.html())).as(text.html()).isEqualTo(text.normalized());
		}
	}

	@Test
	void markdownV2IsReadAsWhatWasWritten() {
		RandomTexts texts = new RandomTexts(2);
		for (int i = 0; i < ROUNDS; i++) {
			FormattedText text = texts.formatted(20, 8, INLINE);
			assertThat(TextFormat.MARKDOWN_V2.parse(text.markdownV2())).as(text.markdownV2())
				.isEqualTo(text.normalized());
		}
	}

	@Test
	void markdownV2WithQuotationsOfWholeLinesIsReadAsWhatWasWritten() {
		RandomTexts texts = new RandomTexts(3);
		for (int i = 0; i < ROUNDS; i++) {
			FormattedText text = quoted(texts);
			assertThat(TextFormat.MARKDOWN_V2.parse(text.markdownV2())).as(text.markdownV2())
				.isEqualTo(text.normalized());
		}
	}

	/**
	 * Makes a text of lines and of quotations, in which formatting keeps off the line
	 * breaks at the ends of quotations.
	 */
	private static FormattedText quoted(RandomTexts texts) {
		List<Object> pieces = new ArrayList<>();
		for (int i = texts.number(6); i > 0; i--) {
			FormattedText line = texts.formatted(8, 4, INLINE);
			switch (texts.number(3)) {
				case 0 -> pieces.add(Text.quote(line, "\n"));
				case 1 -> pieces.add(Text.expandableQuote(line, "\n"));
				default -> pieces.add(Text.of(line, "\n"));
			}
		}
		return Text.of(pieces.toArray());
	}

	@Test
	void markdownV2NeverChangesTheTextWhereItCanExpressIt() {
		RandomTexts texts = new RandomTexts(4);
		int expressed = 0;
		for (int i = 0; i < ROUNDS; i++) {
			FormattedText text = texts.formatted(12, 6, ALL);
			String markup;
			try {
				markup = text.markdownV2();
			}
			catch (UnsupportedFormattingException ex) {
				continue;
			}
			expressed++;
			assertThat(TextFormat.MARKDOWN_V2.parse(markup).text()).as(markup).isEqualTo(text.text());
		}
		assertThat(expressed).isGreaterThan(ROUNDS / 4);
	}

	@Test
	void legacyMarkdownIsReadAsWhatWasWritten() {
		RandomTexts texts = new RandomTexts(5);
		int expressed = 0;
		for (int i = 0; i < ROUNDS; i++) {
			FormattedText text = texts.formatted(10, 2, MessageEntityType.BOLD, MessageEntityType.ITALIC,
					MessageEntityType.CODE, MessageEntityType.PRE, MessageEntityType.TEXT_LINK,
					MessageEntityType.TEXT_MENTION);
			String markup;
			try {
				markup = TextFormat.MARKDOWN.render(text);
			}
			catch (UnsupportedFormattingException ex) {
				continue;
			}
			expressed++;
			assertThat(TextFormat.MARKDOWN.parse(markup)).as(markup).isEqualTo(text.normalized());
		}
		assertThat(expressed).isGreaterThan(ROUNDS / 4);
	}

	@Test
	void nestingTwiceIsNestingOnce() {
		RandomTexts texts = new RandomTexts(6);
		for (int i = 0; i < ROUNDS; i++) {
			FormattedText once = texts.formatted(20, 10, ALL).normalized();
			assertThat(once.normalized()).isEqualTo(once);
			for (MessageEntity one : once.entities()) {
				assertThat(once.entities()).noneMatch((other) -> cross(one, other));
			}
		}
	}

	private static boolean cross(MessageEntity one, MessageEntity other) {
		return one.offset() < other.offset() && other.offset() < EntityOrder.end(one)
				&& EntityOrder.end(one) < EntityOrder.end(other);
	}

	@ParameterizedTest
	@EnumSource
	void escapedTextIsReadAsText(TextFormat format) {
		RandomTexts texts = new RandomTexts(7);
		for (int i = 0; i < ROUNDS; i++) {
			String text = texts.plain(20);
			assertThat(format.parse(format.escape(text))).isEqualTo(FormattedText.of(text));
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "HTML", "MARKDOWN_V2" })
	void escapedCodeIsReadAsCode(TextFormat format) {
		RandomTexts texts = new RandomTexts(8);
		for (int i = 0; i < ROUNDS; i++) {
			String code = texts.plain(20) + "x";
			String escaped = format.escapeCode(code);
			String markup = (format == TextFormat.HTML) ? "<code>" + escaped + "</code>" : "`" + escaped + "`";
			assertThat(format.parse(markup)).as(markup).isEqualTo(Text.code(code));
		}
	}

}

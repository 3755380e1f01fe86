package io.github.telegramspring.api.text;

import java.time.Instant;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.ParseMode;
import io.github.telegramspring.api.model.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextFormatTests {

	@Test
	void saysWhereAnErrorIsInBytesAndInUnits() {
		assertThatExceptionOfType(TextFormatException.class).isThrownBy(() -> TextFormat.HTML.parse("\u00e9<i>x</b>"))
			.satisfies((ex) -> {
				assertThat(ex.byteOffset()).isEqualTo(6);
				assertThat(ex.offset()).isEqualTo(5);
				assertThat(ex.reason())
					.isEqualTo("Unmatched end tag at byte offset 6, expected \"</i>\", found \"</b>\"");
				assertThat(ex.description()).isEqualTo("Bad Request: can't parse entities: " + ex.reason());
			});
	}

	@Test
	void knowsTheParseModes() {
		for (TextFormat format : TextFormat.values()) {
			assertThat(TextFormat.of(format.parseMode())).isEqualTo(format);
		}
		assertThatIllegalArgumentException().isThrownBy(() -> TextFormat.of(ParseMode.UNKNOWN));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0',
			textBlock = """
					<b                      | Unclosed start tag at byte offset 0
					<b a                    | Unclosed start tag "b" at byte offset 0
					<b =1>x</b>             | Empty attribute name in the tag "b" at byte offset 0
					<b a=x:y>x</b>          | Unexpected end of name token at byte offset 5
					<span>x</span>          | Tag "span" must have class "tg-spoiler" at byte offset 0
					a < b                   | Unsupported start tag "" at byte offset 2
					x</b>                   | Unexpected end tag at byte offset 1
					<b>x</b                 | Unclosed end tag at byte offset 4
					<b>x                    | Can't find end tag corresponding to start tag "b"
					<tg-emoji>x</tg-emoji>  | Invalid custom emoji identifier specified
					<tg-time unix=5 format=z>x</tg-time> | Invalid date format used
					&#xD800;                | Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units
					""")
	void refusesHtmlInTelegramsWords(String markup, String reason) {
		assertThatExceptionOfType(TextFormatException.class).isThrownBy(() -> TextFormat.HTML.parse(markup))
			.withMessage("Can't parse entities: " + reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', quoteCharacter = '\0', value = { "&lt <", "&ltx &ltx", "&lt1 <1", "&#65; A", "&#x41 A",
			"&#X41; &#X41;", "&nbsp; &nbsp;", "&#0; &#0;", "&#00000065; &#00000065;", "&#1114111; &#1114111;" })
	void readsFewCharacterReferencesOfHtml(String markup, String text) {
		assertThat(TextFormat.HTML.parse(markup)).isEqualTo(FormattedText.of(text));
	}

	@Test
	void readsTheLanguageOfACodeBlockOnBothSides() {
		FormattedText block = Text.pre("x", "java");
		assertThat(TextFormat.HTML.parse("<pre><code class=\"language-java\">x</code></pre>")).isEqualTo(block);
		assertThat(TextFormat.HTML.parse("<code class=\"language-java\"><pre>x</pre></code>")).isEqualTo(block);
		assertThat(TextFormat.HTML.parse("<code class=\"language-java\">x</code>")).isEqualTo(Text.code("x"));
		assertThat(TextFormat.MARKDOWN_V2.parse("```java\nx```")).isEqualTo(block);
		assertThat(TextFormat.MARKDOWN.parse("```java\nx```")).isEqualTo(block);
	}

	@Test
	void readsDatesAndCustomEmoji() {
		FormattedText date = Text.dateTime(Instant.ofEpochSecond(5), "wDt", "x");
		assertThat(TextFormat.HTML.parse("<tg-time unix=\"5\" format=\"tDw\">x</tg-time>")).isEqualTo(date);
		assertThat(TextFormat.MARKDOWN_V2.parse("![x](tg://time?format=wDt&unix=5)")).isEqualTo(date);
		FormattedText emoji = Text.customEmoji("\ud83d\udc4d", "42");
		assertThat(TextFormat.HTML.parse("<tg-emoji emoji-id='42'>\ud83d\udc4d</tg-emoji>")).isEqualTo(emoji);
		assertThat(TextFormat.MARKDOWN_V2.parse("![\ud83d\udc4d](tg://emoji?id=42)")).isEqualTo(emoji);
	}

	@Test
	void readsQuotationsOfMarkdownV2LineByLine() {
		assertThat(TextFormat.MARKDOWN_V2.parse(">a\n>b||\nc")).isEqualTo(Text.of(Text.expandableQuote("a\nb\n"), "c"));
		assertThat(TextFormat.MARKDOWN_V2.parse(">a\n**>b")).isEqualTo(Text.of(Text.quote("a\n"), Text.quote("b")));
		assertThat(TextFormat.MARKDOWN_V2.parse(">`a\n`b")).isEqualTo(Text.quote(Text.code("a\n"), "b"));
		assertThatExceptionOfType(TextFormatException.class).isThrownBy(() -> TextFormat.MARKDOWN_V2.parse(">*a\nb*"))
			.withMessageEndingWith("Can't find end of Bold entity at byte offset 1");
	}

	@Test
	void keepsUnderlinesAndItalicsApart() {
		FormattedText text = Text.of(Text.italic(Text.underline("a"), "b"), Text.underline("c"), Text.italic("d"));
		assertThat(text.markdownV2()).isEqualTo("_``__a__b_``__c___d_");
		assertThat(TextFormat.MARKDOWN_V2.parse(text.markdownV2())).isEqualTo(text.normalized());
	}

	@ParameterizedTest
	@CsvSource({ "HTTP://E.COM, http://e.com/", "e.com?a b, http://e.com/?a%20b", "e.com:0080, http://e.com:80/",
			"u:p@e.com, http://u:p@e.com/", "http://[::1]:80, http://[::1]:80/",
			"TG://Resolve?Domain=A, tg://resolve?Domain=A", "tonsite://A.ton, tonsite://a.ton/" })
	void bringsAddressesIntoOneForm(String address, String url) {
		assertThat(TextFormat.MARKDOWN_V2.parse("[x](" + address + ")")).isEqualTo(Text.link("x", url));
	}

	@ParameterizedTest
	@CsvSource({ "localhost", "http://localhost/", "ftp://e.com", "mailto:a@b", "e.com:0", "e.com:99999",
			"http://e com", "http://[zz]/", "javascript:x", "tg:///x", "." })
	void dropsLinksToWhatIsNoAddress(String address) {
		assertThat(TextFormat.HTML.parse("<a href=\"" + address + "\">x</a>")).isEqualTo(FormattedText.of("x"));
	}

	@Test
	void makesMentionsOfLinksToUsers() {
		FormattedText mention = Text.mention(User.of(42, false, ""), "x");
		assertThat(TextFormat.HTML.parse("<a href=\"TG://USER?ID=42\">x</a>")).isEqualTo(mention);
		assertThat(TextFormat.MARKDOWN.parse("[x](tg:user?a&id=42)")).isEqualTo(mention);
		assertThat(TextFormat.HTML.parse("<a href=\"tg://user?id=1099511627776\">x</a>").entities())
			.containsExactly(MessageEntity.of(MessageEntityType.TEXT_LINK, 0, 1).url("tg://user?id=1099511627776"));
	}

	@Test
	void saysWhatMarkdownCannotExpress() {
		assertThatExceptionOfType(UnsupportedFormattingException.class)
			.isThrownBy(() -> Text.of("a ", Text.quote("b")).markdownV2())
			.withMessageContaining("offset 2")
			.withMessageContaining("starts within a line");
		assertThatExceptionOfType(UnsupportedFormattingException.class)
			.isThrownBy(() -> Text.of(Text.quote("b"), " a").markdownV2())
			.withMessageContaining("ends within a line");
		assertThatExceptionOfType(UnsupportedFormattingException.class)
			.isThrownBy(() -> TextFormat.MARKDOWN.render(Text.spoiler("x")))
			.withMessageContaining("knows no spoiler");
		assertThatExceptionOfType(UnsupportedFormattingException.class)
			.isThrownBy(() -> TextFormat.MARKDOWN.render(Text.bold(Text.italic("x"))))
			.withMessageContaining("italic within bold");
		assertThatExceptionOfType(UnsupportedFormattingException.class)
			.isThrownBy(() -> TextFormat.MARKDOWN.render(Text.bold("2*2")))
			.withMessageContaining("'*' in bold text");
		assertThatExceptionOfType(UnsupportedFormattingException.class)
			.isThrownBy(() -> TextFormat.MARKDOWN.escapeUrl("http://e.com/(x)"));
	}

	@Test
	void escapesAddresses() {
		String url = "http://e.com/(\"a\\b\")?c=<d>&e";
		assertThat(TextFormat.HTML.parse("<a href=\"" + TextFormat.HTML.escapeUrl(url) + "\">x</a>"))
			.isEqualTo(Text.link("x", url));
		assertThat(TextFormat.MARKDOWN_V2.parse("[x](" + TextFormat.MARKDOWN_V2.escapeUrl(url) + ")"))
			.isEqualTo(Text.link("x", url));
	}

	@Test
	void writesTheLineBreakBehindAQuotationIntoIt() {
		FormattedText text = Text.lines(Text.quote("a"), Text.expandableQuote("b"), Text.bold("c"));
		assertThat(text.markdownV2()).isEqualTo(">a\n**>b||\n*c*");
		assertThat(TextFormat.MARKDOWN_V2.parse(text.markdownV2()))
			.isEqualTo(Text.of(Text.quote("a\n"), Text.expandableQuote("b\n"), Text.bold("c")));
	}

}

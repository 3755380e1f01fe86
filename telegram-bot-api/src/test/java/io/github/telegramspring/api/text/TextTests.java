package io.github.telegramspring.api.text;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.User;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextTests {

	private static final User ADA = User.of(42, false, "Ada").lastName("Lovelace");

	@Test
	void putsPiecesTogether() {
		FormattedText text = Text.of("Hello ", Text.bold("big ", Text.italic("world")), ' ', 7);
		assertThat(text.text()).isEqualTo("Hello big world 7");
		assertThat(text.entities()).containsExactly(MessageEntity.of(MessageEntityType.BOLD, 6, 9),
				MessageEntity.of(MessageEntityType.ITALIC, 10, 5));
	}

	@Test
	void makesEveryKindOfEntity() {
		FormattedText text = Text.lines(Text.underline("u"), Text.strikethrough("s"), Text.spoiler("p"), Text.code("c"),
				Text.pre("b"), Text.pre("j", "java"), Text.link("l", "http://e.com/"), Text.mention(ADA),
				Text.mention(ADA, "she"), Text.customEmoji("\ud83d\udc4d", "5"), Text.quote("q"),
				Text.expandableQuote("e"), Text.dateTime(Instant.EPOCH.plusSeconds(60), "r"));
		assertThat(text.html()).isEqualTo("""
				<u>u</u>
				<s>s</s>
				<tg-spoiler>p</tg-spoiler>
				<code>c</code>
				<pre>b</pre>
				<pre><code class="language-java">j</code></pre>
				<a href="http://e.com/">l</a>
				<a href="tg://user?id=42">Ada Lovelace</a>
				<a href="tg://user?id=42">she</a>
				<tg-emoji emoji-id="5">\ud83d\udc4d</tg-emoji>
				<blockquote>q</blockquote>
				<blockquote expandable>e</blockquote>
				<tg-time unix="60" format="r">1970-01-01 00:01 UTC</tg-time>""");
	}

	@Test
	void joinsPieces() {
		FormattedText expected = Text.of("a", Text.bold(", "), Text.code("b"));
		assertThat(Text.join(Text.bold(", "), List.of("a", Text.code("b")))).isEqualTo(expected);
		assertThat(Stream.of("a", Text.code("b")).collect(Text.joining(Text.bold(", ")))).isEqualTo(expected);
		assertThat(Text.lines("a", "", "b")).isEqualTo(FormattedText.of("a\n\nb"));
		assertThat(Text.of()).isEqualTo(FormattedText.EMPTY);
	}

	@Test
	void leavesOutEntitiesOfNothing() {
		assertThat(Text.bold("")).isEqualTo(FormattedText.EMPTY);
	}

	@Test
	void refusesFormatsOfDatesThatThereAreNot() {
		assertThatIllegalArgumentException().isThrownBy(() -> Text.dateTime(Instant.EPOCH, "rw"))
			.withMessageContaining("'rw'");
		assertThat(Text.dateTime(Instant.EPOCH, "Tdw", "x").entities()).first()
			.extracting(MessageEntity::dateTimeFormat)
			.isEqualTo("wdT");
	}

	@Test
	void mentionsUsers() {
		Mention mention = Mention.of(ADA);
		assertThat(mention.html()).isEqualTo("<a href=\"tg://user?id=42\">Ada Lovelace</a>");
		assertThat(new Mention(42, "A.B").markdownV2()).isEqualTo("[A\\.B](tg://user?id=42)");
		assertThat(mention.text().entities())
			.containsExactly(MessageEntity.of(MessageEntityType.TEXT_MENTION, 0, 12).user(User.of(42, false, "")));
		assertThatIllegalArgumentException().isThrownBy(() -> new Mention(-5, "group"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Mention(5, ""));
	}

	@Test
	void putsNamesTogether() {
		assertThat(Mention.fullName(ADA)).isEqualTo("Ada Lovelace");
		assertThat(Mention.fullName(User.of(7, false, ""))).isEqualTo("7");
		assertThat(Mention.fullName(null, "Lovelace")).isEqualTo("Lovelace");
		assertThat(Mention.fullName("Ada", "")).isEqualTo("Ada");
	}

}

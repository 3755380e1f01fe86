package io.github.telegramspring.api.model;

import java.util.List;

import io.github.telegramspring.api.json.Json;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuotingTests {

	private static final Message EMPTY = Json
		.read("{\"message_id\":9,\"date\":1700000000,\"chat\":{\"id\":42,\"type\":\"private\"}}", Message::read);

	@Test
	void theFirstOccurrenceIsQuoted() {
		Message message = EMPTY.text("tea or coffee or tea");
		assertThat(message.quoting("tea")).isEqualTo(ReplyParameters.of(9).quote("tea").quotePosition(0));
	}

	@Test
	void laterOccurrencesAreCountedFromZero() {
		Message message = EMPTY.text("tea or coffee or tea");
		assertThat(message.quoting("tea", 1).quotePosition()).isEqualTo(17);
	}

	@Test
	void occurrencesDoNotOverlap() {
		assertThat(EMPTY.text("aaaa").quoting("aa", 1).quotePosition()).isEqualTo(2);
	}

	@Test
	void positionsAreInUtf16CodeUnits() {
		String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
		assertThat(EMPTY.text(family + " tea " + family).quoting("tea").quotePosition()).isEqualTo(9);
		assertThat(EMPTY.text(family + family).quoting(family, 1).quotePosition()).isEqualTo(8);
	}

	@Test
	void entitiesAreCutToTheQuote() {
		Message message = EMPTY.text("👍 one two three")
			.entities(MessageEntity.of(MessageEntityType.BOLD, 3, 7), MessageEntity.of(MessageEntityType.ITALIC, 0, 16),
					MessageEntity.of(MessageEntityType.SPOILER, 11, 5),
					MessageEntity.of(MessageEntityType.SPOILER, 0, 2));
		assertThat(message.quoting("two thr")).isEqualTo(ReplyParameters.of(9)
			.quote("two thr")
			.quotePosition(7)
			.quoteEntities(MessageEntity.of(MessageEntityType.BOLD, 0, 3),
					MessageEntity.of(MessageEntityType.ITALIC, 0, 7),
					MessageEntity.of(MessageEntityType.SPOILER, 4, 3)));
	}

	@Test
	void formattingThatQuotesCannotHaveIsLeftOut() {
		Message message = EMPTY.text("see example.org now")
			.entities(MessageEntity.of(MessageEntityType.URL, 4, 11), MessageEntity.of(MessageEntityType.CODE, 0, 3));
		assertThat(message.quoting("see example.org").quoteEntities()).isNull();
	}

	@Test
	void captionsAreQuotedToo() {
		Message message = EMPTY.caption("a red cat").captionEntities(MessageEntity.of(MessageEntityType.BOLD, 2, 3));
		assertThat(message.quoting("red cat")).isEqualTo(ReplyParameters.of(9)
			.quote("red cat")
			.quotePosition(2)
			.quoteEntities(List.of(MessageEntity.of(MessageEntityType.BOLD, 0, 3))));
	}

	@Test
	void aQuoteThatIsNotThereIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> EMPTY.text("tea").quoting("tea", 1))
			.withMessageContaining("Message 9")
			.withMessageContaining("occurrence 1")
			.withMessageContaining("character by character");
		assertThatIllegalArgumentException().isThrownBy(() -> EMPTY.quoting("tea"));
		assertThatIllegalArgumentException().isThrownBy(() -> EMPTY.text("tea").quoting("tea", -1));
	}

	@Test
	void aQuoteOfAnUnsuitableLengthIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> EMPTY.text("tea").quoting(""));
		String text = "x".repeat(1025);
		assertThatIllegalArgumentException().isThrownBy(() -> EMPTY.text(text).quoting(text))
			.withMessageContaining("1 to 1024");
	}

}

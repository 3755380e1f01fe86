package io.github.telegramspring.api.text;

import java.util.Arrays;
import java.util.List;

import io.github.telegramspring.api.model.MessageEntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntityDetectionTests {

	@ParameterizedTest
	@CsvSource(delimiter = ' ', quoteCharacter = '\0',
			value = { "/a-b /a", "/start@my_bot /start@my_bot", "/a@bot. /a@bot", "-/a /a", "/1 /1" })
	void findsCommands(String text, String found) {
		assertFound(text, MessageEntityType.BOT_COMMAND, found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', quoteCharacter = '\0', value = { "@abcd @abcd", "@GIF @GIF", "#@abcd @abcd" })
	void findsMentions(String text, String found) {
		assertFound(text, MessageEntityType.MENTION, found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', quoteCharacter = '\0',
			value = { "#tag #tag", "#1a #1a", "#\u0442\u0435\u0433! #\u0442\u0435\u0433", "#a@abc #a@abc", "#a@ab #a" })
	void findsHashtags(String text, String found) {
		assertFound(text, MessageEntityType.HASHTAG, found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', quoteCharacter = '\0', value = { "$USD, $USD", "$1INCH $1INCH", "$A@abc $A@abc" })
	void findsCashtags(String text, String found) {
		assertFound(text, MessageEntityType.CASHTAG, found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', quoteCharacter = '\0',
			value = { "(x.com/a) x.com/a", "x.com/(a) x.com/(a)", "x.com. x.com", "1.2.3.4 1.2.3.4",
					"http://x.yy http://x.yy", "x.\u0440\u0444 x.\u0440\u0444", "a.xn--ab a.xn--ab",
					"x.com:80t x.com:80", "tg://resolve?domain=x tg://resolve?domain=x", "ton://x.com ton://x",
					"ahttp://x.com http://x.com", "user:pw@x.com user:pw@x.com", "x.COM x.COM",
					"a.b@c@d.com a.b@c@d.com", "/x.ru=t.me t.me" })
	void findsWebAddresses(String text, String found) {
		assertFound(text, MessageEntityType.URL, found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', quoteCharacter = '\0',
			value = { "me@example.com. me@example.com", "mailto:a@b.com a@b.com", "a.b+c@d.com +c@d.com" })
	void findsEmailAddresses(String text, String found) {
		assertFound(text, MessageEntityType.EMAIL, found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', quoteCharacter = '\0',
			value = { "//x", "a/b", "/start/x", "/cmd@ab", "</a>", "@abc", "a@abcd", "#1", "#a#b", "$usd", "$ABCDEFGHI",
					"localhost", "http://localhost", "test.txt", "x.Com", "x_y.com", "a-.com", "1.1.1.300", "01.1.1.1",
					"shttp://x.com", "x..com", "/x.ru?a=t.me#", "22:33.orgx" })
	void leavesAloneWhatOnlyLooksAlike(String text) {
		List<MessageEntityType> commands = List.of(MessageEntityType.BOT_COMMAND);
		assertThat(FormattedText.of(text).withDetectedEntities().entities())
			.allMatch((entity) -> commands.contains(entity.type()) && text.startsWith("/x"));
	}

	@Test
	void findsNothingWhereThereIsAnEntityAlready() {
		FormattedText text = Text.of(Text.code("x.com"), " @user ", Text.link("#tag t", "http://e.com/"), " #tag");
		assertThat(text.withDetectedEntities())
			.isEqualTo(Text.of(text.substring(0, 6), FormattedText.of("@user").withDetectedEntities(),
					text.substring(11, 19), FormattedText.of("#tag").withDetectedEntities()));
	}

	@Test
	void countsInUtf16() {
		FormattedText text = FormattedText.of("\ud83d\udc4d /start \ud83d\udc4d #\ud835\udc9c").withDetectedEntities();
		assertThat(text.entities()).hasSize(2);
		assertThat(text.textsOf(MessageEntityType.BOT_COMMAND)).containsExactly("/start");
		assertThat(text.textsOf(MessageEntityType.HASHTAG)).containsExactly("#\ud835\udc9c");
	}

	@Test
	void survivesAnyCharacters() {
		RandomTexts texts = new RandomTexts(9);
		for (int i = 0; i < 2000; i++) {
			FormattedText text = FormattedText.of(texts.plain(30)).withDetectedEntities();
			assertThat(text.withDetectedEntities()).isEqualTo(text);
		}
	}

	private static void assertFound(String text, MessageEntityType type, String... found) {
		assertThat(FormattedText.of(text).withDetectedEntities().textsOf(type)).isEqualTo(Arrays.asList(found));
	}

}

package io.github.telegramspring.api.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessageLinkTests {

	@ParameterizedTest
	@CsvSource(nullValues = "none", textBlock = """
			SUPERGROUP, -1001234567890, springnews, none, false, https://t.me/springnews/7
			SUPERGROUP, -1001234567890, springnews, 2,    true,  https://t.me/springnews/2/7
			SUPERGROUP, -1001234567890, springnews, 3,    false, https://t.me/springnews/7?thread=3
			SUPERGROUP, -1001234567890, none,       none, false, https://t.me/c/1234567890/7
			SUPERGROUP, -1001234567890, none,       2,    true,  https://t.me/c/1234567890/2/7
			SUPERGROUP, -1001234567890, none,       3,    false, https://t.me/c/1234567890/7?thread=3
			CHANNEL,    -1001234567890, springnews, none, false, https://t.me/springnews/7
			CHANNEL,    -1001234567890, none,       none, false, https://t.me/c/1234567890/7
			GROUP,      -1234,          none,       none, false, none
			PRIVATE,    1234,           ada_l,      none, false, none
			PRIVATE,    1234,           ada_l,      2,    true,  none
			UNKNOWN,    -1001234567890, none,       none, false, none
			""")
	void linksToAMessage(ChatType type, long chatId, String username, @Nullable Integer thread, boolean topic,
			String link) {
		Message message = Message.of(7, Instant.EPOCH, Chat.of(chatId, type).username(username))
			.messageThreadId(thread)
			.isTopicMessage(topic);
		assertThat(message.link()).isEqualTo(link);
	}

	@Test
	void linksToAMessageThatIsInaccessible() {
		MaybeInaccessibleMessage message = InaccessibleMessage.of(Chat.of(-1001234567890L, ChatType.SUPERGROUP), 7);
		assertThat(message.isAccessible()).isFalse();
		assertThat(message.link()).isEqualTo("https://t.me/c/1234567890/7");
		assertThat(Message.of(7, Instant.EPOCH, message.chat()).isAccessible()).isTrue();
	}

}

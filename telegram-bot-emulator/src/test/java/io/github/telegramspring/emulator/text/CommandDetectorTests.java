package io.github.telegramspring.emulator.text;

import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.MessageEntity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * telegram-server.md §5.7.
 */
class CommandDetectorTests {

	@ParameterizedTest
	@MethodSource("texts")
	void commandsAreFoundWhereTelegramFindsThem(String text, List<String> commands) {
		assertThat(CommandDetector.find(text)).extracting((entity) -> cut(text, entity)).isEqualTo(commands);
	}

	static Stream<Arguments> texts() {
		return Stream.of(Arguments.of("/start", List.of("/start")),
				Arguments.of("/start@my_bot now", List.of("/start@my_bot")), Arguments.of("/a-b", List.of("/a")),
				Arguments.of("see /a, /b_1.", List.of("/a", "/b_1")), Arguments.of("/start/x", List.of()),
				Arguments.of("//x", List.of()), Arguments.of("a/b", List.of()), Arguments.of("é/b", List.of()),
				Arguments.of("/cmd@ab", List.of()), Arguments.of("/cmd@", List.of()), Arguments.of("<b>/x", List.of()),
				Arguments.of("/x<br>", List.of()), Arguments.of("/", List.of()), Arguments.of("/é", List.of()),
				Arguments.of("/" + "x".repeat(64), List.of("/" + "x".repeat(64))),
				Arguments.of("/" + "x".repeat(65), List.of()), Arguments.of("\uD83D\uDC4D /x", List.of("/x")),
				Arguments.of("/start@my_bothttp://localhost $USD", List.of("/start@my_bothttp")),
				Arguments.of("word/start@my_bot ", List.of()));
	}

	private static String cut(String text, MessageEntity entity) {
		return text.substring(entity.offset(), entity.offset() + entity.length());
	}

}

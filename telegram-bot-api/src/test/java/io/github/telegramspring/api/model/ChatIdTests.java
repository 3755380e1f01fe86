package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChatIdTests {

	@ParameterizedTest
	@ValueSource(longs = { 42, -1001987654321L, Long.MIN_VALUE })
	void numberIsWrittenAsANumber(long id) {
		assertThat(Json.write(ChatId.of(id))).isEqualTo(Long.toString(id));
		assertThat(ChatId.of(id)).hasToString(Long.toString(id)).isEqualTo(ChatId.of(Long.toString(id)));
	}

	@Test
	void nameIsWrittenAsText() {
		assertThat(Json.write(ChatId.of("@springnews"))).isEqualTo("\"@springnews\"");
		assertThat(ChatId.of("@springnews")).hasToString("@springnews");
	}

	@ParameterizedTest
	@ValueSource(strings = { "42", "\"@springnews\"" })
	void isReadAsItIsWritten(String json) {
		assertThat(Json.write(Json.read(json, ChatId::read))).isEqualTo(json);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "\"\"", "\"@\"", "\"springnews\"", "1.5", "true", "null", "{}", "[[1]]",
			"99999999999999999999" })
	void anythingElseIsRefusedOrPassedOver(String json) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read(json, ChatId::read))
			.withMessageStartingWith("Expected the id of a chat but found ");
		assertThat(Json.<Object>read(json, (parser) -> (ChatId.readOrNull(parser) != null) ? "an id" : "none"))
			.isEqualTo("none");
	}

	@Test
	void mistakesAreExplained() {
		assertThatIllegalArgumentException().isThrownBy(() -> ChatId.of(0))
			.withMessage("The number of a chat is never 0");
		assertThatIllegalArgumentException().isThrownBy(() -> ChatId.of("springnews"))
			.withMessageContaining("starts with '@', but this is 'springnews'");
		assertThatIllegalArgumentException().isThrownBy(() -> new ChatId(1, "@springnews"))
			.withMessageContaining("not by both");
	}

}

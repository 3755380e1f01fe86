package io.github.telegramspring.api.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.User;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Compares parsing and detection with answers that Telegram itself gave.
 */
class GoldenFormattingTests {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	@ParameterizedTest
	@ValueSource(strings = { "HTML", "MarkdownV2", "Markdown", "auto" })
	void givesTheSameAsTelegram(String mode) throws IOException {
		List<JsonNode> rows = rows(mode);
		assertThat(rows).isNotEmpty();
		for (JsonNode row : rows) {
			String markup = row.get("text").asString();
			if (row.has("error")) {
				assertThatExceptionOfType(TextFormatException.class).as(markup)
					.isThrownBy(() -> parse(mode, markup))
					.withMessage(row.get("error").asString());
			}
			else {
				FormattedText text = parse(mode, markup);
				assertThat(text.text()).as(markup).isEqualTo(row.path("parsed").asString(markup));
				assertThat(text.entities()).as(markup).isEqualTo(entities(row.get("entities")));
			}
		}
	}

	private static FormattedText parse(String mode, String markup) {
		return switch (mode) {
			case "HTML" -> TextFormat.HTML.parse(markup);
			case "MarkdownV2" -> TextFormat.MARKDOWN_V2.parse(markup);
			case "Markdown" -> TextFormat.MARKDOWN.parse(markup);
			default -> FormattedText.of(markup).withDetectedEntities();
		};
	}

	private static List<JsonNode> rows(String mode) throws IOException {
		List<JsonNode> rows = new ArrayList<>();
		try (InputStream resource = GoldenFormattingTests.class.getResourceAsStream("/golden-formatting.jsonl")) {
			for (String line : new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				JsonNode row = MAPPER.readTree(line);
				if (row.get("mode").asString().equals(mode)) {
					rows.add(row);
				}
			}
		}
		return rows;
	}

	private static List<MessageEntity> entities(JsonNode nodes) {
		List<MessageEntity> entities = new ArrayList<>();
		for (JsonNode node : nodes) {
			MessageEntityType type = MessageEntityType.valueOf(node.get("type").asString().toUpperCase(Locale.ROOT));
			MessageEntity entity = MessageEntity.of(type, node.get("offset").asInt(), node.get("length").asInt())
				.url(string(node, "url"))
				.language(string(node, "language"))
				.customEmojiId(string(node, "custom_emoji_id"));
			entities.add(node.has("user_id") ? entity.user(User.of(node.get("user_id").asLong(), false, "")) : entity);
		}
		return entities;
	}

	private static String string(JsonNode node, String name) {
		return node.has(name) ? node.get(name).asString() : null;
	}

}

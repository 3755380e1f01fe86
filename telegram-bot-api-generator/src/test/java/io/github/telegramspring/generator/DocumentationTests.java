package io.github.telegramspring.generator;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DocumentationTests {

	private final Documentation documentation = new Documentation(Map.of("chat_id", "Chat given as @name."));

	@Test
	void whatJavadocWouldTakeForMarkupIsEscaped() {
		assertThat(Documentation.escape("Give <b>bold</b> & @name, or {@link User}."))
			.isEqualTo("Give &lt;b&gt;bold&lt;/b&gt; &amp; &#64;name, or {&#64;link User}.");
	}

	@Test
	void anAmpersandIsEscapedOnce() {
		assertThat(Documentation.escape("&lt;")).isEqualTo("&amp;lt;");
	}

	@Test
	void theEndOfACommentIsEscaped() {
		assertThat(Documentation.escape("image/*, */*")).doesNotContain("*/");
	}

	@Test
	void aMemberHasItsOwnSentence() {
		assertThat(describe("\"doc\": \"Target chat.\"")).isEqualTo("Target chat.");
	}

	@Test
	void aMemberWithoutASentenceHasTheCommonOne() {
		assertThat(describe("\"required\": true")).isEqualTo("Chat given as &#64;name.");
	}

	@Test
	void limitsAndUnitsFollowTheSentence() {
		assertThat(describe("\"doc\": \"Text.\", \"minLength\": 1, \"maxLength\": 64, \"lengthUnit\": \"bytes\""))
			.isEqualTo("Text. (1-64 bytes)");
		assertThat(describe("\"doc\": \"Text.\", \"maxLength\": 1024, \"afterEntities\": true"))
			.isEqualTo("Text. (at most 1024 characters after formatting)");
		assertThat(describe("\"doc\": \"Items.\", \"minItems\": 2")).isEqualTo("Items. (at least 2 elements)");
		assertThat(describe("\"doc\": \"Wait.\", \"min\": 0, \"max\": 900, \"unit\": \"seconds\", \"default\": 0"))
			.isEqualTo("Wait. (0-900 seconds; default 0)");
		assertThat(describe("\"doc\": \"Token.\", \"charset\": \"A-Z<>\"")).isEqualTo("Token. (only A-Z&lt;&gt;)");
		assertThat(describe("\"doc\": \"Price.\", \"values\": [1, 2]")).isEqualTo("Price. (one of 1, 2)");
		assertThat(describe("\"doc\": \"Photo.\", \"file\": {\"maxSize\": \"10 MB\"}"))
			.isEqualTo("Photo. (at most 10 MB)");
	}

	@Test
	void whenAnOptionalMemberIsNeededFollowsTheSentence() {
		assertThat(describe("\"doc\": \"Chat.\", \"requiredIf\": {\"absent\": [\"inline_message_id\"]}"))
			.isEqualTo("Chat. (needed if inline_message_id is absent)");
		assertThat(describe("\"doc\": \"Id.\", \"requiredIf\": {\"equals\": {\"type\": \"quiz\"}}"))
			.isEqualTo("Id. (needed if type is quiz)");
		assertThat(describe("\"doc\": \"Bot.\", \"onlyFrom\": \"getMe\""))
			.isEqualTo("Bot. (only in the answer to getMe)");
	}

	@Test
	void aMemberWithoutAnySentenceIsNamed() {
		assertThatIllegalStateException().isThrownBy(() -> this.documentation.sentence(member("unheard_of", "")))
			.withMessage("The schema has no sentence about unheard_of");
	}

	@Test
	void aClauseIsASentenceWithoutItsFullStop() {
		assertThat(List.of(Documentation.clause("The bot."), Documentation.clause("the bot")))
			.containsExactly("The bot", "the bot");
	}

	private String describe(String facts) {
		return this.documentation.describe(member("chat_id", ", " + facts));
	}

	private static Schema.Member member(String name, String facts) {
		return JsonMapper.builder()
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.build()
			.readValue("{\"name\": \"" + name + "\", \"type\": \"String\"" + facts + "}", Schema.Member.class);
	}

}

package io.github.telegramspring.generator;

import java.util.List;
import java.util.Map;

import com.palantir.javapoet.CodeBlock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MemberWritingTests {

	@Test
	void writesOtherMembersAsTheyAre() {
		assertThat(statements(SmallApi.member("title", "String"))).containsExactly("out.write(\"title\", this.title)");
	}

	@Test
	void leavesWhatABotHasDefaultsForToTheOutput() {
		assertThat(statements(SmallApi.member("protect_content", "Boolean")))
			.containsExactly("out.writeOrDefault(\"protect_content\", this.protectContent)");
	}

	@Test
	void tiesAParseModeToItsTextAndEntities() {
		assertThat(statements(SmallApi.member("question", "String"), SmallApi.member("question_parse_mode", "String"),
				SmallApi.member("question_entities", "Array<String>"), SmallApi.member("hint", "String"),
				SmallApi.member("hint_parse_mode", "String"), SmallApi.member("hint_entities", "Array<String>")))
			.contains("out.writeParseMode(\"question_parse_mode\", this.questionParseMode, this.question, "
					+ "this.questionEntities)")
			.contains("out.writeParseMode(\"hint_parse_mode\", this.hintParseMode, this.hint, this.hintEntities)");
	}

	@Test
	void findsTheTextOfAPlainParseMode() {
		assertThat(statements(SmallApi.member("caption", "String"), SmallApi.member("parse_mode", "String"),
				SmallApi.member("caption_entities", "Array<String>")))
			.contains("out.writeParseMode(\"parse_mode\", this.parseMode, this.caption, this.captionEntities)");
		assertThat(statements(SmallApi.member("message_text", "String"), SmallApi.member("parse_mode", "String"),
				SmallApi.member("entities", "Array<String>")))
			.contains("out.writeParseMode(\"parse_mode\", this.parseMode, this.messageText, this.entities)");
	}

	@Test
	void failsForAParseModeWithoutEntitiesOrText() {
		assertThatIllegalStateException().isThrownBy(() -> statements(SmallApi.member("parse_mode", "String")))
			.withMessage("There are no entities beside parse_mode");
		assertThatIllegalStateException().isThrownBy(
				() -> statements(SmallApi.member("parse_mode", "String"), SmallApi.member("entities", "Array<String>")))
			.withMessage("There is no text beside entities");
	}

	private static List<String> statements(Schema.Member... members) {
		Components components = new Components(SmallApi.schemaOf(List.of(), List.of()),
				SmallApi.overridesWithFactories(Map.of()));
		return new MemberWriting(components.of(SmallApi.object("Request", members))).statements()
			.map(CodeBlock::toString)
			.toList();
	}

}

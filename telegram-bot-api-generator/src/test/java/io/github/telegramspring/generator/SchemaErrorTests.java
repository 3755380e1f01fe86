package io.github.telegramspring.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Mistakes in the schema or the overrides end the build and name what is wrong.
 */
class SchemaErrorTests {

	@TempDir
	private Path directory;

	@Test
	void anUnknownTypeOfAFieldIsNamed() {
		Schema schema = SmallApi.schemaOf(List.of(SmallApi.object("Chat", SmallApi.member("photo", "ChatFoto"))),
				List.of());
		assertThatIllegalStateException().isThrownBy(() -> generate(schema, Map.of()))
			.withMessage("The schema has no type ChatFoto");
	}

	@Test
	void anUnknownTypeInAListIsNamed() {
		Schema schema = SmallApi
			.schemaOf(List.of(SmallApi.object("Chat", SmallApi.member("photos", "Array<Array<ChatFoto>>"))), List.of());
		assertThatIllegalStateException().isThrownBy(() -> generate(schema, Map.of()))
			.withMessage("The schema has no type ChatFoto");
	}

	@Test
	void anUnknownMemberOfAUnionIsNamed() {
		Schema.Union union = new Schema.Union("type", List.of(new Schema.UnionMember("ChatFoto", "photo", null, null)));
		Schema.Type type = new Schema.Type("Media", "union", "Media.", "out", List.of(), union, null);
		assertThatIllegalStateException()
			.isThrownBy(() -> generate(SmallApi.schemaOf(List.of(type), List.of()), Map.of()))
			.withMessage("The schema has no type ChatFoto");
	}

	@Test
	void anUnknownResultIsNamed() {
		Schema.Method method = new Schema.Method("getChat", "Gets it.", new Schema.Result("Chatt", "It."), List.of());
		assertThatIllegalStateException()
			.isThrownBy(() -> generate(SmallApi.schemaOf(List.of(), List.of(method)), Map.of()))
			.withMessage("The schema has no type Chatt");
	}

	@Test
	void anUnknownMemberOfAFactoryIsNamedWithItsOwner() {
		Schema schema = SmallApi.schemaOf(List.of(SmallApi.object("Chat", SmallApi.member("id", "Long"))), List.of());
		assertThatIllegalStateException()
			.isThrownBy(() -> generate(schema, Map.of("Chat", List.of(List.of("id", "tittle")))))
			.withMessage("A factory of Chat names the unknown tittle");
	}

	@Test
	void anUnknownKindOfContentIsNamed() {
		ContentTypeEmitter emitter = new ContentTypeEmitter(new Documentation(Map.of()));
		assertThatIllegalStateException()
			.isThrownBy(() -> emitter.emit(List.of(), new MessageContent(List.of(), List.of("foto"), Set.of())))
			.withMessage("The content of a message names the unknown foto");
	}

	@Test
	void theDirectoriesHaveToBeGiven() {
		assertThatIllegalArgumentException().isThrownBy(() -> GenerateBotApi.main(new String[] { "schema" }))
			.withMessage("Expected the schema directory and the source directory");
	}

	@Test
	void aMissingSchemaIsNamed() {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> GenerateBotApi.main(new String[] { this.directory.toString(), "target" }))
			.withMessageContaining("bot-api.json");
	}

	private void generate(Schema schema, Map<String, List<List<String>>> factories) throws IOException {
		GenerateBotApi.generate(schema, SmallApi.overridesWithFactories(factories),
				new SourceDirectory(this.directory));
	}

}

package io.github.telegramspring.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
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
	void entitiesWithoutATextAreNamed() {
		Schema schema = SmallApi
			.schemaOf(List.of(SmallApi.object("Note", SmallApi.member("title_entities", "Array<MessageEntity>")),
					SmallApi.object("MessageEntity", SmallApi.member("offset", "Integer"))), List.of());
		assertThatIllegalStateException().isThrownBy(() -> generate(schema, Map.of()))
			.withMessage("No text of Note belongs to title_entities");
	}

	@Test
	void allOrNoneOfWhatIsNoBooleanIsRefused() {
		Schema.Type note = SmallApi.object("Note", SmallApi.member("title", "String"));
		Components components = new Components(SmallApi.schemaOf(List.of(note), List.of()),
				SmallApi.overridesWithFactories(Map.of()));
		ClassName name = Names.model("Note");
		assertThatIllegalStateException()
			.isThrownBy(() -> AllOrNoneFactories.add(TypeSpec.recordBuilder(name), name, components.of(note)))
			.withMessage("All or none of Note cannot be had: title is no boolean");
	}

	@Test
	void anUnknownKindOfContentIsNamed() {
		ContentTypeEmitter emitter = new ContentTypeEmitter(new Documentation(Map.of()));
		assertThatIllegalStateException()
			.isThrownBy(() -> emitter.emit(List.of(), new MessageContent(List.of(), List.of("foto"), Set.of())))
			.withMessage("The content of a message names the unknown foto");
	}

	@Test
	void anUnknownMethodOfAShortcutIsNamed() {
		assertThatIllegalStateException()
			.isThrownBy(() -> generate("id", new Shortcuts.Call("getChatt", "get", null, null, null)))
			.withMessage("A shortcut is about the unknown method getChatt");
	}

	@Test
	void anUnknownParameterThatAShortcutTakesIsNamed() {
		assertThatIllegalStateException()
			.isThrownBy(() -> generate("id", new Shortcuts.Call("getChat", "get", null, List.of("tittle"), null)))
			.withMessage("The shortcut get takes the unknown parameter tittle");
	}

	@Test
	void anUnknownMemberThatAShortcutLooksForIsNamed() {
		assertThatIllegalStateException()
			.isThrownBy(() -> generate("idd", new Shortcuts.Call("getChat", "get", null, null, null)))
			.withMessage("The shortcuts ChatShortcuts look for the unknown member idd");
	}

	@Test
	void aValueForAnUnknownParameterIsNamed() {
		assertThatIllegalStateException()
			.isThrownBy(() -> generate("id", new Shortcuts.Call("getMe", "get", null, null, null)))
			.withMessage("The shortcuts ChatShortcuts have a value for the unknown parameter chat_id");
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

	/**
	 * Generates a chat with one shortcut.
	 */
	private void generate(String path, Shortcuts.Call call) throws IOException {
		Schema.Result result = new Schema.Result("Chat", "It.");
		Schema schema = SmallApi.schemaOf(List.of(SmallApi.object("Chat", SmallApi.member("id", "Long"))),
				List.of(new Schema.Method("getMe", "Gets it.", result, List.of()),
						new Schema.Method("getChat", "Gets it.", result, List.of(SmallApi.member("chat_id", "Long")))));
		Shortcuts.Family family = new Shortcuts.Family("It.", null, null, null, Map.of("chat_id", path), null,
				List.of(call));
		Shortcuts.Group group = new Shortcuts.Group("ChatShortcuts", "Chats.", List.of("Chat"), null, null, null,
				List.of(family));
		GenerateBotApi.generate(schema, SmallApi.overridesWithFactories(Map.of()),
				new Shortcuts(List.of(group), List.of(), Map.of()), new SourceDirectory(this.directory));
	}

	private void generate(Schema schema, Map<String, List<List<String>>> factories) throws IOException {
		GenerateBotApi.generate(schema, SmallApi.overridesWithFactories(factories), Shortcuts.NONE,
				new SourceDirectory(this.directory));
	}

}

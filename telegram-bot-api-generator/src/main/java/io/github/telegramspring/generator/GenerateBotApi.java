package io.github.telegramspring.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.palantir.javapoet.TypeSpec;

/**
 * Reads {@code bot-api.json}, {@code overrides.json} and {@code shortcuts.json} from one
 * directory and writes the sources of the Bot API to another.
 */
public final class GenerateBotApi {

	private GenerateBotApi() {
	}

	/**
	 * Generates the sources.
	 * @param args the directory with the schema, and the root of the generated sources
	 * @throws IOException if something cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		if (args.length != 2) {
			throw new IllegalArgumentException("Expected the schema directory and the source directory");
		}
		Path input = Path.of(args[0]);
		generate(Schema.load(input.resolve("bot-api.json")), Overrides.load(input.resolve("overrides.json")),
				Shortcuts.load(input.resolve("shortcuts.json")), new SourceDirectory(Path.of(args[1])));
	}

	static void generate(Schema schema, Overrides overrides, Shortcuts shortcuts, SourceDirectory sources)
			throws IOException {
		Documentation documentation = new Documentation(schema.commonParameters());
		Components components = new Components(schema, overrides);
		RecordEmitter records = new RecordEmitter(documentation);
		UnionEmitter unions = new UnionEmitter(schema, overrides, components, shortcuts);
		ModelEmitter models = new ModelEmitter(components, records, unions, overrides, shortcuts);
		ValueSetEmitter valueSets = new ValueSetEmitter(overrides);
		RequestEmitter requests = new RequestEmitter(components, records);
		ShortcutEmitter shortcutEmitter = new ShortcutEmitter(new ShortcutFamilies(schema, components, shortcuts),
				components, documentation);
		List<TypeSpec> types = new ArrayList<>();
		schema.types()
			.stream()
			.filter((type) -> !type.isUnion() && !type.name().equals("InputFile"))
			.forEach((type) -> types.add(models.emit(type)));
		unions.unions().forEach((union) -> types.add(unions.emit(union)));
		schema.valueSets()
			.stream()
			.filter((set) -> !overrides.plainValueSets().contains(set.name()))
			.forEach((set) -> types.add(valueSets.emit(set)));
		types.forEach((type) -> sources.write(Names.MODEL, type));
		if (overrides.messageContent() != null) {
			sources.write(Names.MODEL, new ContentTypeEmitter(documentation).emit(components.ofType("Message"),
					overrides.messageContent()));
		}
		sources.write(Names.MODEL,
				new ReaderIndexEmitter().emit(types.stream().map((type) -> Names.model(type.name())).toList()));
		shortcuts.interfaces().forEach((group) -> sources.write(Names.MODEL, shortcutEmitter.emit(group)));
		schema.methods().forEach((method) -> sources.write(Names.METHOD, requests.emit(method)));
		sources.write(Names.API, new BotApiEmitter(components, records, requests, overrides).emit(schema));
		sources.removeStale();
	}

}

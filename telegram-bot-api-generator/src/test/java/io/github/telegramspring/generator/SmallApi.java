package io.github.telegramspring.generator;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A made-up Bot API that has one of everything the generator has to deal with.
 */
final class SmallApi {

	private SmallApi() {
	}

	static Schema schema() {
		return Schema.load(resource("bot-api.json"));
	}

	static Overrides overrides() {
		return Overrides.load(resource("overrides.json"));
	}

	static Shortcuts shortcuts() {
		return Shortcuts.load(resource("shortcuts.json"));
	}

	/**
	 * The small API with nothing but these types and methods.
	 */
	static Schema schemaOf(List<Schema.Type> types, List<Schema.Method> methods) {
		return new Schema("0.1", Map.of(), types, methods, List.of(), List.of());
	}

	static Overrides overridesWithFactories(Map<String, List<List<String>>> factories) {
		return new Overrides(Map.of(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of(), Set.of(), Map.of(), factories,
				Set.of(), Map.of(), null, Set.of(), Map.of(), Set.of());
	}

	static Schema.Type object(String name, Schema.Member... fields) {
		return new Schema.Type(name, "object", "Something.", "out", List.of(fields), null, null);
	}

	static Schema.Member member(String name, String type) {
		return new Schema.Member(name, type, true, "Something.", null, null, null, null, null, null, null, null, false,
				null, null, null, false, null, null, null, null, null);
	}

	private static Path resource(String name) {
		try {
			return Path.of(Objects.requireNonNull(SmallApi.class.getResource(name)).toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

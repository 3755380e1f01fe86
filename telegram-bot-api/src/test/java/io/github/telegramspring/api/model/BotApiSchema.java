package io.github.telegramspring.api.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema that the classes under test were generated from, read on its own so that a
 * mistake of the generator cannot hide itself.
 *
 * @param commonParameters the sentences about parameters that many methods share
 * @param types the objects and unions
 * @param methods the methods
 * @param valueSets the sets of values
 * @param inlineUnions the unions without a name
 */
record BotApiSchema(Map<String, String> commonParameters, List<Type> types, List<Method> methods,
		List<ValueSet> valueSets, List<InlineUnion> inlineUnions) {

	/**
	 * The schema of this module.
	 */
	static final BotApiSchema INSTANCE = load("bot-api.json", BotApiSchema.class);

	/**
	 * The names of unions that have none in the Bot API, by their members.
	 */
	static final Map<String, String> UNION_NAMES = load("overrides.json", Overrides.class).unionNames();

	private static <T> T load(String file, Class<T> type) {
		return JsonMapper.builder()
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.build()
			.readValue(Path.of("src/main/telegram", file).toFile(), type);
	}

	Map<String, Type> typesByName() {
		return this.types.stream().collect(Collectors.toMap(Type::name, Function.identity()));
	}

	List<Type> objects() {
		return this.types.stream().filter((type) -> type.union() == null && !type.name().equals("InputFile")).toList();
	}

	List<Type> unions() {
		return this.types.stream().filter((type) -> type.union() != null).toList();
	}

	/**
	 * The class of a type of the Bot API.
	 */
	static Class<?> classOf(String type) {
		return find("model", UNION_NAMES.getOrDefault(type, type));
	}

	/**
	 * The class of a method of the Bot API.
	 */
	static Class<?> classOf(Method method) {
		return find("method", Character.toUpperCase(method.name().charAt(0)) + method.name().substring(1));
	}

	private static Class<?> find(String subpackage, String name) {
		try {
			return Class.forName("io.github.telegramspring.api." + subpackage + "." + name);
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError("There is no class for " + name, ex);
		}
	}

	private record Overrides(Map<String, String> unionNames) {
	}

	record Type(String name, @Nullable String doc, @Nullable String dir, List<Member> fields, @Nullable Union union) {
	}

	record Member(String name, String type, boolean required, @Nullable String doc,
			@JsonProperty("const") @Nullable Object constant, @JsonProperty("enum") @Nullable String valueSet,
			@Nullable String unit, boolean wide) {

		/**
		 * Whether the class says what the value is; a constant with a unit is an amount.
		 */
		boolean isImplied() {
			return this.constant != null && this.unit == null;
		}

	}

	record Union(String discriminator, List<UnionMember> members) {
	}

	record UnionMember(String type, @Nullable Object value, @Nullable List<String> present, @Nullable String json) {
	}

	record InlineUnion(String type, String discriminator, @Nullable List<UnionMember> members) {
	}

	record Method(String name, @Nullable String doc, Result returns, List<Member> params) {
	}

	record Result(String type, @Nullable String doc) {
	}

	record ValueSet(String name, @Nullable String doc, List<Object> values) {
	}

}

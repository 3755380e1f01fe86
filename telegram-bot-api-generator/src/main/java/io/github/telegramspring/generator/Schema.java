package io.github.telegramspring.generator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Bot API as data: what {@code bot-api.json} says.
 *
 * @param version the version of the Bot API
 * @param commonParameters the sentences about parameters that many methods share
 * @param types the objects and unions
 * @param methods the methods
 * @param valueSets the sets of values that some members are limited to
 * @param inlineUnions the unions that have no name in the Bot API
 */
record Schema(String version, Map<String, String> commonParameters, List<Type> types, List<Method> methods,
		List<ValueSet> valueSets, List<InlineUnion> inlineUnions) {

	static Schema load(Path file) {
		return JsonMapper.builder()
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.build()
			.readValue(file.toFile(), Schema.class);
	}

	Map<String, Type> typesByName() {
		Map<String, Type> byName = new LinkedHashMap<>();
		this.types.forEach((type) -> byName.put(type.name(), type));
		return byName;
	}

	/**
	 * An object or a union.
	 *
	 * @param name the name in the Bot API
	 * @param kind {@code object} or {@code union}
	 * @param doc the sentence about it
	 * @param dir whether Telegram sends it (out), is sent it (in), or both
	 * @param fields the members of an object
	 * @param union the description of a union
	 * @param rules what is allowed of several members taken together
	 */
	record Type(String name, String kind, String doc, String dir, List<Member> fields, @Nullable Union union,
			@Nullable Map<String, Object> rules) {

		boolean isUnion() {
			return this.kind.equals("union");
		}

	}

	/**
	 * A field of an object or a parameter of a method, with all facts about it.
	 *
	 * @param name the name on the wire
	 * @param type the type in the notation of the schema
	 * @param required whether it is always there
	 * @param doc the sentence about it, if it has one of its own
	 * @param constant the only value it can have
	 * @param valueSet the name of the set its values are from
	 * @param values the values, if they are no named set
	 * @param min the least number allowed
	 * @param max the greatest number allowed
	 * @param minLength the least length allowed
	 * @param maxLength the greatest length allowed
	 * @param lengthUnit the unit of the lengths, if not characters
	 * @param afterEntities whether the length counts after formatting was parsed
	 * @param minItems the least number of elements allowed
	 * @param maxItems the greatest number of elements allowed
	 * @param unit the unit of a number
	 * @param wide whether a number may need more than 32 bits
	 * @param defaultValue what holds when it is left out
	 * @param charset the characters allowed
	 * @param file how a file can be given
	 * @param requiredIf when an optional member is needed after all
	 * @param onlyFrom the only method whose answer has it
	 */
	record Member(String name, String type, boolean required, @Nullable String doc,
			@JsonProperty("const") @Nullable Object constant, @JsonProperty("enum") @Nullable String valueSet,
			@Nullable List<Object> values, @Nullable Object min, @Nullable Object max, @Nullable Integer minLength,
			@Nullable Integer maxLength, @Nullable String lengthUnit, boolean afterEntities, @Nullable Integer minItems,
			@Nullable Integer maxItems, @Nullable String unit, boolean wide,
			@JsonProperty("default") @Nullable Object defaultValue, @Nullable String charset,
			@Nullable Map<String, Object> file, @Nullable Map<String, Object> requiredIf, @Nullable String onlyFrom) {

		/**
		 * Whether the type alone says what the value is, as with the discriminator of a
		 * union.
		 */
		boolean isImplied() {
			return this.constant != null && this.unit == null;
		}

	}

	/**
	 * How the members of a union are told apart.
	 *
	 * @param discriminator the name of the member that tells
	 * @param members the members
	 */
	record Union(String discriminator, List<UnionMember> members) {
	}

	/**
	 * A member of a union.
	 *
	 * @param type the type
	 * @param value the value of the discriminator
	 * @param present the members that an object of this type has, or with {@code !} lacks
	 * @param json the JSON kind, if it is no object
	 */
	record UnionMember(String type, @Nullable Object value, @Nullable List<String> present, @Nullable String json) {
	}

	/**
	 * A union that the Bot API spells out where it is used.
	 *
	 * @param type the members, separated by bars
	 * @param discriminator the name of the member that tells, or {@code none}
	 * @param members the members, if they are objects
	 */
	record InlineUnion(String type, String discriminator, @Nullable List<UnionMember> members) {
	}

	/**
	 * A method.
	 *
	 * @param name the name
	 * @param doc the sentence about it
	 * @param returns what it answers
	 * @param params the parameters
	 */
	record Method(String name, String doc, Result returns, List<Member> params) {
	}

	/**
	 * What a method answers.
	 *
	 * @param type the type in the notation of the schema
	 * @param doc the sentence about it
	 */
	record Result(String type, String doc) {
	}

	/**
	 * A named set of values.
	 *
	 * @param name the name
	 * @param doc the sentence about it
	 * @param values the values
	 * @param valueDocs the sentences about single values
	 */
	record ValueSet(String name, String doc, List<Object> values, @Nullable Map<String, String> valueDocs) {
	}

}

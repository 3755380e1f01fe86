package io.github.telegramspring.api.model;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonWritable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as trees and as the paths and values of their leaves, to compare what was read
 * with what is written.
 */
final class Trees {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.build();

	private Trees() {
	}

	/**
	 * Parses JSON.
	 * @param json the text
	 * @return the tree
	 */
	static JsonNode parse(String json) {
		return MAPPER.readTree(json);
	}

	/**
	 * Writes a value and parses what was written.
	 * @param value the value
	 * @return the tree
	 */
	static JsonNode write(JsonWritable value) {
		return parse(Json.write(value));
	}

	/**
	 * Lists the leaves of a tree, empty objects and arrays among them, by their paths.
	 * @param tree the tree
	 * @return the values; numbers as equal as they are in JSON
	 */
	static Map<String, String> leaves(JsonNode tree) {
		Map<String, String> leaves = new LinkedHashMap<>();
		collect("", tree, leaves);
		return leaves;
	}

	private static void collect(String path, JsonNode node, Map<String, String> leaves) {
		if (node.isNumber()) {
			leaves.put(path, node.decimalValue().stripTrailingZeros().toPlainString());
		}
		else if (node.isEmpty()) {
			leaves.put(path, node.toString());
		}
		else if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				collect(path + "/" + i, node.get(i), leaves);
			}
		}
		else {
			node.properties().forEach((member) -> collect(path + "/" + member.getKey(), member.getValue(), leaves));
		}
	}

	/**
	 * Removes everything from a tree that the Bot API does not document.
	 * @param type the type in the notation of the schema
	 * @param tree the tree
	 * @return a tree with only the documented members
	 */
	static JsonNode documented(String type, JsonNode tree) {
		if (type.startsWith("Array<") && tree.isArray()) {
			String element = type.substring("Array<".length(), type.length() - 1);
			return MAPPER.createArrayNode()
				.addAll(tree.valueStream().map((node) -> documented(element, node)).toList());
		}
		BotApiSchema.Type described = BotApiSchema.INSTANCE.typesByName().get(type);
		if (described != null && described.union() != null) {
			return documented(member(described.union(), tree), tree);
		}
		if (described == null || !tree.isObject()) {
			return tree;
		}
		ObjectNode object = MAPPER.createObjectNode();
		described.fields()
			.stream()
			.filter((field) -> tree.has(field.name()))
			.forEach((field) -> object.set(field.name(), documented(field.type(), tree.get(field.name()))));
		return object;
	}

	private static String member(BotApiSchema.Union union, JsonNode tree) {
		if (tree.isString()) {
			return "String";
		}
		if (tree.isArray()) {
			return "Array<RichText>";
		}
		String value = tree.path(union.discriminator()).asString();
		return union.members()
			.stream()
			.filter((member) -> String.valueOf(member.value()).equals(value))
			.findFirst()
			.map(BotApiSchema.UnionMember::type)
			.orElseGet(() -> union.members().get(0).type());
	}

}

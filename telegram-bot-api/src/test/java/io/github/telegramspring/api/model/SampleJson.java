package io.github.telegramspring.api.model;

import java.util.List;
import java.util.Map;
import java.util.Random;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes JSON of any type of the Bot API by its schema.
 */
final class SampleJson {

	private static final Map<String, BotApiSchema.Type> TYPES = BotApiSchema.INSTANCE.typesByName();

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final Random random;

	SampleJson(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * An object with all its members, whose own ones are the required ones alone.
	 */
	ObjectNode full(List<BotApiSchema.Member> members) {
		return object(members, 1);
	}

	/**
	 * An object with only what is required.
	 */
	ObjectNode minimal(List<BotApiSchema.Member> members) {
		return object(members, 0);
	}

	/**
	 * An object with what is required and one optional member.
	 */
	ObjectNode minimalWith(List<BotApiSchema.Member> members, String optional) {
		ObjectNode object = minimal(members);
		members.stream()
			.filter((member) -> member.name().equals(optional))
			.forEach((member) -> object.set(optional, value(member, 0)));
		return object;
	}

	private ObjectNode object(List<BotApiSchema.Member> members, int depth) {
		ObjectNode object = NODES.objectNode();
		members.stream()
			.filter((member) -> member.required() || depth > 0)
			.forEach((member) -> object.set(member.name(), value(member, depth - 1)));
		return object;
	}

	private JsonNode value(BotApiSchema.Member member, int depth) {
		if (member.constant() != null) {
			return JsonMapper.shared().valueToTree(member.constant());
		}
		if (member.valueSet() != null) {
			JsonNode value = JsonMapper.shared().valueToTree(pick(valueSet(member.valueSet()).values()));
			return member.type().startsWith("Array<") ? NODES.arrayNode().add(value) : value;
		}
		return member.wide() ? NODES.numberNode(9_007_199_254_740_991L) : value(member.type(), depth);
	}

	private static BotApiSchema.ValueSet valueSet(String name) {
		return BotApiSchema.INSTANCE.valueSets()
			.stream()
			.filter((set) -> set.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * A value of a type in the notation of the schema.
	 */
	JsonNode value(String type, int depth) {
		if (type.startsWith("Array<")) {
			String element = type.substring("Array<".length(), type.length() - 1);
			return NODES.arrayNode().add(value(element, depth)).add(value(element, depth));
		}
		return switch (type) {
			case "String" -> NODES.stringNode("text \"" + this.random.nextInt(1000) + "\" \u2764 \uD83D\uDE80");
			case "Boolean" -> NODES.booleanNode(this.random.nextBoolean());
			case "True" -> NODES.booleanNode(true);
			case "Integer" -> NODES.numberNode(1 + this.random.nextInt(Integer.MAX_VALUE - 1));
			case "Long" -> NODES.numberNode(-1_000_000_000_000L - this.random.nextInt());
			case "Float" -> NODES.numberNode(this.random.nextInt(360) + 0.25);
			case "Timestamp" -> NODES.numberNode(4_102_444_800L + this.random.nextInt(1000));
			case "Long|String" ->
				this.random.nextBoolean() ? NODES.numberNode(-1001234567890L) : NODES.stringNode("@name");
			case "InputFile|String", "InputFile" -> NODES.stringNode("AgACAgIAAxk" + this.random.nextInt(1000));
			case "Message|True" -> value("Message", depth);
			default -> named(type, depth);
		};
	}

	private JsonNode named(String type, int depth) {
		BotApiSchema.Type described = TYPES.get(type);
		if (described == null) {
			return value(pick(List.of(type.split("[|]"))), depth);
		}
		if (described.union() == null) {
			return object(described.fields(), depth);
		}
		BotApiSchema.UnionMember member = pick(described.union().members());
		if (depth < -3) {
			member = described.union().members().get(0);
		}
		return value(member.type(), depth - 1);
	}

	private <T> T pick(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}

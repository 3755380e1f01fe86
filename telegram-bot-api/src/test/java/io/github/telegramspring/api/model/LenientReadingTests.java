package io.github.telegramspring.api.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * What is optional and not what the Bot API says costs nothing but itself, in every type
 * an update can hold.
 */
class LenientReadingTests {

	private static final List<String> PROBES = List.of("null", "true", "false", "7", "1.5", "1e400",
			"99999999999999999999999", "\"\"", "\"x\"", "[]", "{}", "[[{\"a\":[]}]]", "{\"a\":[[{}]]}");

	private final SampleJson samples = new SampleJson(7);

	private static Set<BotApiSchema.Type> typesInUpdates() {
		Map<String, BotApiSchema.Type> types = BotApiSchema.INSTANCE.typesByName();
		Set<BotApiSchema.Type> found = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of("Update"));
		while (!open.isEmpty()) {
			BotApiSchema.Type type = types.get(open.pop().replaceAll("Array<|>", ""));
			if (type != null && found.add(type)) {
				type.fields().forEach((field) -> open.add(field.type()));
				if (type.union() != null) {
					type.union().members().forEach((member) -> open.add(member.type()));
				}
			}
		}
		found.removeIf((type) -> type.union() != null);
		return found;
	}

	@Test
	void updatesHoldHundredsOfTypes() {
		assertThat(typesInUpdates()).hasSizeGreaterThan(200)
			.extracting(BotApiSchema.Type::name)
			.contains("Message", "ChatMemberBanned", "RichTextBold");
	}

	@ParameterizedTest
	@MethodSource("typesInUpdates")
	void anOptionalMemberOfAWrongKindCostsOnlyItself(BotApiSchema.Type type) {
		for (BotApiSchema.Member member : type.fields()) {
			if (!member.required()) {
				ObjectNode json = this.samples.full(type.fields());
				json.remove(member.name());
				Map<String, String> rest = Trees.leaves(json);
				PROBES.stream().filter((probe) -> isWrong(member, probe)).forEach((probe) -> {
					json.set(member.name(), Trees.parse(probe));
					assertThat(Trees.leaves(Trees.write(ReflectiveModel.read(type.name(), json.toString()))))
						.as("%s with %s %s", type.name(), member.name(), probe)
						.isEqualTo(rest);
				});
			}
		}
	}

	@ParameterizedTest
	@MethodSource("objects")
	void anyMemberOfAnyKindIsReadOrRefused(BotApiSchema.Type type) {
		for (BotApiSchema.Member member : type.fields()) {
			ObjectNode json = this.samples.full(type.fields());
			PROBES.forEach((probe) -> {
				json.set(member.name(), Trees.parse(probe));
				assertThat(catchThrowable(() -> ReflectiveModel.read(type.name(), json.toString())))
					.as("%s with %s %s", type.name(), member.name(), probe)
					.satisfiesAnyOf((thrown) -> assertThat(thrown).isNull(),
							(thrown) -> assertThat(thrown).isInstanceOf(JacksonException.class));
			});
		}
	}

	private static List<BotApiSchema.Type> objects() {
		return BotApiSchema.INSTANCE.objects();
	}

	@ParameterizedTest
	@MethodSource("typesInUpdates")
	void anElementOfAWrongKindCostsOnlyItself(BotApiSchema.Type type) {
		for (BotApiSchema.Member member : type.fields()) {
			if (member.type().startsWith("Array<")) {
				String element = member.type().substring("Array<".length(), member.type().length() - 1);
				ObjectNode json = this.samples.full(type.fields());
				Map<String, String> expected = Trees.leaves(json);
				ArrayNode elements = (ArrayNode) json.get(member.name());
				PROBES.stream()
					.filter((probe) -> !acceptedBy(element).contains(kind(Trees.parse(probe))))
					.forEach((probe) -> elements.insert(elements.size() - 1, Trees.parse(probe)));
				assertThat(Trees.leaves(Trees.write(ReflectiveModel.read(type.name(), json.toString()))))
					.as("%s.%s", type.name(), member.name())
					.isEqualTo(expected);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("typesInUpdates")
	void unknownMembersArePassedOver(BotApiSchema.Type type) {
		ObjectNode json = this.samples.full(type.fields());
		assertThat(ReflectiveModel.read(type.name(), withUnknownMembers(json).toString()))
			.isEqualTo(ReflectiveModel.read(type.name(), json.toString()));
	}

	private static JsonNode withUnknownMembers(JsonNode node) {
		if (node instanceof ArrayNode array) {
			ArrayNode copy = array.arrayNode();
			array.forEach((element) -> copy.add(withUnknownMembers(element)));
			return copy;
		}
		if (node instanceof ObjectNode object) {
			ObjectNode copy = object.objectNode();
			copy.set("came_first", Trees.parse("{\"type\":[1,{\"status\":null}],\"date\":\"0\"}"));
			object.properties().forEach((member) -> copy.set(member.getKey(), withUnknownMembers(member.getValue())));
			copy.set("came_last", Trees.parse("[[{}],-1.5e3,\"\\u0000\"]"));
			return copy;
		}
		return node;
	}

	private static boolean isWrong(BotApiSchema.Member member, String probe) {
		if (member.type().equals("True")) {
			return !probe.equals("true");
		}
		if ("seconds".equals(member.unit())) {
			return !probe.equals("7") && !probe.equals("1.5");
		}
		return !acceptedBy(member.type()).contains(kind(Trees.parse(probe)));
	}

	private static Set<String> acceptedBy(String type) {
		if (type.startsWith("Array<")) {
			return Set.of("array");
		}
		return switch (type) {
			case "String" -> Set.of("string");
			case "Boolean" -> Set.of("boolean");
			case "Integer", "Long", "Timestamp" -> Set.of("long");
			case "Float" -> Set.of("long", "double", "bigint");
			case "RichText" -> Set.of("string", "array", "object");
			default -> Set.of("object");
		};
	}

	private static String kind(JsonNode probe) {
		return switch (probe.getNodeType()) {
			case STRING -> "string";
			case BOOLEAN -> "boolean";
			case ARRAY -> "array";
			case OBJECT -> "object";
			case NUMBER -> numberKind(probe);
			default -> "null";
		};
	}

	private static String numberKind(JsonNode probe) {
		if (probe.isIntegralNumber()) {
			return probe.canConvertToLong() ? "long" : "bigint";
		}
		return Double.isFinite(probe.decimalValue().doubleValue()) ? "double" : "infinite";
	}

}

package io.github.telegramspring.api.model;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.github.telegramspring.api.BotApi;
import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.method.BotMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the classes with the schema: nothing is missing, nothing is too much, and
 * everything has the shape, the width and the nullness that the Bot API says.
 */
class SchemaConformityTests {

	/**
	 * Members whose type deliberately is not the one that the schema alone would give.
	 */
	private static final Map<String, String> DEVIATIONS = Map.of(
			// Sequence numbers are not limited by the Bot API and never start again.
			"Update.update_id", "long", "getUpdates.offset", "Long");

	/**
	 * Value sets that are numbers: an enum would be harder to use than the number.
	 */
	private static final Set<String> NUMERIC_VALUE_SETS = Set.of("ForumTopicIconColor", "PremiumMonthCount",
			"StoryActivePeriod");

	/**
	 * Value sets that change without a new version of the Bot API: records instead of
	 * enums.
	 */
	private static final Set<String> OPEN_VALUE_SETS = Set.of("Currency", "ReactionEmoji");

	/**
	 * The union whose members are told apart by a date: nothing can be unknown.
	 */
	private static final String CLOSED_UNION = "MaybeInaccessibleMessage";

	private static Collection<BotApiSchema.Type> objects() {
		return BotApiSchema.INSTANCE.objects();
	}

	private static Collection<BotApiSchema.Method> methods() {
		return BotApiSchema.INSTANCE.methods();
	}

	private static Stream<NamedUnion> unions() {
		Stream<NamedUnion> named = BotApiSchema.INSTANCE.unions()
			.stream()
			.map((type) -> new NamedUnion(type.name(), type.union().members()));
		Stream<NamedUnion> inline = BotApiSchema.INSTANCE.inlineUnions()
			.stream()
			.filter((union) -> union.members() != null)
			.map((union) -> new NamedUnion(union.type(), union.members()));
		return Stream.concat(named, inline);
	}

	private static Collection<BotApiSchema.ValueSet> valueSets() {
		return BotApiSchema.INSTANCE.valueSets()
			.stream()
			.filter((set) -> !NUMERIC_VALUE_SETS.contains(set.name()))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("objects")
	void objectIsARecordOfItsFields(BotApiSchema.Type type) {
		Class<?> record = BotApiSchema.classOf(type.name());
		assertThat(record).isRecord().isPublic();
		assertThat(JsonWritable.class).isAssignableFrom(record);
		assertMembers(type.name(), record, type.fields());
	}

	@ParameterizedTest
	@MethodSource("methods")
	void methodIsARecordOfItsParameters(BotApiSchema.Method method) throws Exception {
		Class<?> record = BotApiSchema.classOf(method);
		assertThat(record).isRecord().isPublic();
		assertThat(BotMethod.class).isAssignableFrom(record);
		assertMembers(method.name(), record, method.params());
		String result = record.getMethod("readResult", tools.jackson.core.JsonParser.class)
			.getGenericReturnType()
			.getTypeName();
		assertThat(simple(result)).isEqualTo(expectedResult(method.returns().type()));
		boolean hasChat = method.params().stream().anyMatch((parameter) -> parameter.name().equals("chat_id"));
		assertThat(simple(record.getGenericInterfaces()[0].getTypeName()))
			.isEqualTo((hasChat ? "ChatMethod<" : "BotMethod<") + simple(result) + ">");
	}

	@ParameterizedTest
	@MethodSource("methods")
	void methodCanBeCalled(BotApiSchema.Method method) {
		String name = method.name().equals("close") ? "closeInstance" : method.name();
		assertThat(BotApi.class.getMethods()).filteredOn((candidate) -> candidate.getName().equals(name))
			.isNotEmpty()
			.allSatisfy((candidate) -> assertThat(simple(candidate.getGenericReturnType().getTypeName()))
				.isEqualTo(expectedResult(method.returns().type())));
	}

	private static void assertMembers(String owner, Class<?> record, List<BotApiSchema.Member> members) {
		List<String> expected = members.stream()
			.filter((member) -> !member.isImplied())
			.map((member) -> expected(owner, member))
			.toList();
		assertThat(Arrays.stream(record.getRecordComponents()).map(SchemaConformityTests::describe))
			.containsExactlyElementsOf(expected);
	}

	private static String describe(RecordComponent component) {
		String nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
		return nullable + simple(component.getGenericType().getTypeName()) + " " + snakeCase(component.getName());
	}

	private static String snakeCase(String name) {
		return name.replaceAll("([a-z])([0-9]*)([A-Z])", "$1$2_$3").toLowerCase(Locale.ROOT);
	}

	private static String simple(String type) {
		return type.replaceAll("[a-z]+\\.", "");
	}

	private static String expected(String owner, BotApiSchema.Member member) {
		boolean flag = member.type().equals("True");
		boolean nullable = !member.required() && !flag;
		String type = DEVIATIONS.getOrDefault(owner + "." + member.name(), expectedType(member));
		return (nullable ? "@Nullable " + boxed(type) : type) + " " + member.name();
	}

	private static String expectedType(BotApiSchema.Member member) {
		if (member.valueSet() != null && !NUMERIC_VALUE_SETS.contains(member.valueSet())) {
			return member.type().startsWith("Array<") ? "List<" + member.valueSet() + ">" : member.valueSet();
		}
		if ("seconds".equals(member.unit())) {
			return "Duration";
		}
		return member.wide() ? "long" : expectedType(member.type());
	}

	private static String expectedType(String type) {
		if (type.startsWith("Array<")) {
			return "List<" + boxed(expectedType(type.substring("Array<".length(), type.length() - 1))) + ">";
		}
		return switch (type) {
			case "Integer" -> "int";
			case "Long" -> "long";
			case "Float" -> "double";
			case "Boolean", "True" -> "boolean";
			case "Timestamp" -> "Instant";
			case "Long|String" -> "ChatId";
			case "InputFile|String", "InputFile" -> "InputFile";
			default -> BotApiSchema.UNION_NAMES.getOrDefault(type, type);
		};
	}

	private static String boxed(String type) {
		return switch (type) {
			case "int" -> "Integer";
			case "long" -> "Long";
			case "double" -> "Double";
			case "boolean" -> "Boolean";
			default -> type;
		};
	}

	private static String expectedResult(String type) {
		return type.equals("Message|True") ? "Optional<Message>" : boxed(expectedType(type));
	}

	@ParameterizedTest
	@MethodSource("unions")
	void unionIsSealedAroundItsMembers(NamedUnion union) {
		Class<?> sealed = BotApiSchema.classOf(union.name());
		Stream<String> members = union.members().stream().map((member) -> switch (member.type()) {
			case "String" -> "RichText$Plain";
			case "Array<RichText>" -> "RichText$Sequence";
			default -> member.type();
		});
		Stream<String> unknown = union.name().equals(CLOSED_UNION) ? Stream.empty()
				: Stream.of(sealed.getSimpleName() + "$Unknown");
		assertThat(sealed).isInterface().isPublic();
		assertThat(Arrays.stream(sealed.getPermittedSubclasses()).map((member) -> simple(member.getName())))
			.containsExactlyInAnyOrderElementsOf(Stream.concat(members, unknown).toList());
	}

	@ParameterizedTest
	@MethodSource("valueSets")
	void valueSetHasAConstantForEachValue(BotApiSchema.ValueSet set) throws IllegalAccessException {
		Class<?> type = BotApiSchema.classOf(set.name());
		Stream<String> expected = set.values().stream().map(String::valueOf);
		if (OPEN_VALUE_SETS.contains(set.name())) {
			assertThat(type).isRecord();
			assertThat(constants(type)).containsExactlyElementsOf(expected.toList());
		}
		else {
			assertThat(type.isEnum()).isTrue();
			assertThat(constants(type))
				.containsExactlyElementsOf(Stream.concat(expected, Stream.of("unknown")).toList());
			assertThat(type.getEnumConstants()[set.values().size()]).hasToString("UNKNOWN");
		}
	}

	private static List<String> constants(Class<?> type) throws IllegalAccessException {
		List<String> values = new ArrayList<>();
		for (Field field : type.getFields()) {
			if (field.getType() == type) {
				String json = Json.write((JsonWritable) field.get(null));
				values.add(json.substring(1, json.length() - 1));
			}
		}
		return values;
	}

	@Test
	void everyDeviationIsAboutAMember() {
		Stream<String> fields = objects().stream()
			.flatMap((type) -> type.fields().stream().map((field) -> type.name() + "." + field.name()));
		Stream<String> parameters = methods().stream()
			.flatMap((method) -> method.params().stream().map((parameter) -> method.name() + "." + parameter.name()));
		assertThat(Stream.concat(fields, parameters)).containsAll(DEVIATIONS.keySet());
	}

	private record NamedUnion(String name, List<BotApiSchema.UnionMember> members) {
	}

}

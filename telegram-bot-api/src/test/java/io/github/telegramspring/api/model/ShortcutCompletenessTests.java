package io.github.telegramspring.api.model;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Notices methods of a new version of the Bot API that an object could be asked for: each
 * has a shortcut, or {@code shortcuts.json} says why not.
 */
class ShortcutCompletenessTests {

	private static final Decisions DECISIONS = JsonMapper.shared()
		.readValue(Path.of("src/main/telegram/shortcuts.json").toFile(), Decisions.class);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Message                  | answer | send | chat_id                    |
					Message                  | reply  | send | chat_id reply_parameters   |
					Message                  | reply  | copy | chat_id reply_parameters   |
					Message                  |        |      | ephemeral_message_id       |
					Message                  |        |      | guest_query_id             |
					MaybeInaccessibleMessage |        |      | chat_id message_id         | from_chat_id
					MaybeInaccessibleMessage |        |      | from_chat_id message_id    |
					CallbackQuery            |        |      | callback_query_id          |
					CallbackQuery            |        |      | inline_message_id          |
					Chat                     |        |      | chat_id                    | inline_message_id ephemeral_message_id
					Chat                     |        |      | from_chat_id               | from_story_id
					User                     |        |      | user_id                    | chat_id
					User                     |        | send | chat_id                    |
					InlineQuery              |        |      | inline_query_id            |
					ShippingQuery            |        |      | shipping_query_id          |
					PreCheckoutQuery         |        |      | pre_checkout_query_id      |
					ChatJoinRequest          |        |      | chat_join_request_query_id |
					Story                    |        |      | story_id                   |
					Story                    |        |      | from_story_id              |
					PhotoSize                |        |      | file_id                    |
					""")
	void everyMethodWithTheseParametersHasAShortcut(String type, @Nullable String shortcutPrefix,
			@Nullable String methodPrefix, String having, @Nullable String lacking) {
		List<String> methods = BotApiSchema.INSTANCE.methods()
			.stream()
			.filter((method) -> method.name().startsWith(orNone(methodPrefix)))
			.filter((method) -> parameters(method, false).containsAll(words(having)))
			.filter((method) -> words(lacking).stream().noneMatch(parameters(method, false)::contains))
			.map(BotApiSchema.Method::name)
			.toList();
		Set<String> decided = shortcuts(BotApiSchema.classOf(type), orNone(shortcutPrefix));
		decided.addAll(DECISIONS.exceptions(type));
		assertThat(methods).isNotEmpty();
		assertThat(decided).as("shortcuts of %s", type).containsAll(methods);
	}

	@Test
	void everyMethodThatNeedsAnIdentifierHasAShortcutSomewhere() {
		Set<String> decided = ReflectiveShortcuts.types()
			.flatMap((type) -> shortcuts(type, "").stream())
			.collect(Collectors.toSet());
		decided.addAll(DECISIONS.without().keySet());
		decided.addAll(DECISIONS.exceptions("MaybeInaccessibleMessage"));
		List<String> methods = BotApiSchema.INSTANCE.methods()
			.stream()
			.filter((method) -> parameters(method, true).stream().anyMatch((name) -> name.endsWith("_id")))
			.map(BotApiSchema.Method::name)
			.toList();
		assertThat(decided).containsAll(methods);
	}

	@Test
	void everyExceptionIsExplained() {
		Stream<Map.Entry<String, String>> exceptions = DECISIONS.interfaces()
			.stream()
			.flatMap((group) -> group.families().stream())
			.flatMap((family) -> family.except().entrySet().stream());
		assertThat(Stream.concat(exceptions, DECISIONS.without().entrySet().stream()))
			.allSatisfy((exception) -> assertThat(exception.getValue()).as(exception.getKey()).matches("[A-Z].+[.]"));
	}

	@Test
	void nothingIsWithoutAShortcutThatHasOne() {
		Set<String> all = ReflectiveShortcuts.types()
			.flatMap((type) -> shortcuts(type, "").stream())
			.collect(Collectors.toSet());
		assertThat(all).doesNotContainAnyElementsOf(DECISIONS.without().keySet());
	}

	private static Set<String> shortcuts(Class<?> type, String prefix) {
		Set<String> methods = new HashSet<>();
		if (type.isSealed()) {
			type = type.getPermittedSubclasses()[0];
		}
		ReflectiveShortcuts.of(type)
			.filter((shortcut) -> shortcut.getName().startsWith(prefix))
			.map(Method::getReturnType)
			.map(Class::getSimpleName)
			.forEach((name) -> methods.add(Character.toLowerCase(name.charAt(0)) + name.substring(1)));
		return methods;
	}

	private static Set<String> parameters(BotApiSchema.Method method, boolean required) {
		return method.params()
			.stream()
			.filter((parameter) -> parameter.required() || !required)
			.map(BotApiSchema.Member::name)
			.collect(Collectors.toSet());
	}

	private static List<String> words(@Nullable String text) {
		return (text != null) ? List.of(text.split(" ")) : List.of();
	}

	private static String orNone(@Nullable String text) {
		return (text != null) ? text : "";
	}

	record Decisions(List<Group> interfaces, Map<String, String> without) {

		Set<String> exceptions(String type) {
			return this.interfaces.stream()
				.filter((group) -> group.types().contains(type))
				.flatMap((group) -> group.families().stream())
				.flatMap((family) -> family.except().keySet().stream())
				.collect(Collectors.toSet());
		}

	}

	record Group(List<String> types, List<Family> families) {
	}

	record Family(Map<String, String> except) {

		Family {
			except = (except != null) ? except : Map.of();
		}

	}

}

package io.github.telegramspring.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The requests that objects make of themselves: what {@code shortcuts.json} says.
 *
 * @param interfaces the interfaces with these requests, which the objects implement
 * @param alternatives the arguments that may take the place of others
 * @param without the methods that have no shortcut although they are about something that
 * arrives in updates, and why
 */
record Shortcuts(List<Group> interfaces, List<Alternative> alternatives, Map<String, String> without) {

	static final Shortcuts NONE = new Shortcuts(List.of(), List.of(), Map.of());

	static Shortcuts load(Path file) {
		return JsonMapper.shared().readValue(file.toFile(), Shortcuts.class);
	}

	private static <T> List<T> orNone(@Nullable List<T> list) {
		return Objects.requireNonNullElse(list, List.of());
	}

	private static Map<String, String> orNone(@Nullable Map<String, String> map) {
		return Objects.requireNonNullElse(map, Map.of());
	}

	/**
	 * An interface, which one or more objects implement or a union extends.
	 *
	 * @param name the name
	 * @param doc the sentence about it
	 * @param types the objects or the union
	 * @param parents the hand-written interfaces that it extends
	 * @param source the hand-written class whose static methods give values that are more
	 * than a look at a member
	 * @param failures when such a method has no value, by its name
	 * @param families the shortcuts
	 */
	record Group(String name, String doc, List<String> types, List<String> parents, @Nullable String source,
			Map<String, String> failures, List<Family> families) {

		Group {
			parents = orNone(parents);
			failures = orNone(failures);
		}

	}

	/**
	 * Shortcuts that have the same values in common. A value is either a path of
	 * accessors, as in {@code chat.id}, or with a leading {@code @} the name of a method
	 * of the source of values.
	 *
	 * @param doc the sentence about all of them
	 * @param select the methods that are meant, apart from {@code calls}
	 * @param except the selected methods that are not meant, and why
	 * @param rename the patterns in the names of methods, and what takes their places
	 * @param bind the values, by parameter
	 * @param require the values of parameters that the method requires, where they differ
	 * @param calls further shortcuts
	 */
	record Family(String doc, @Nullable Selection select, Map<String, String> except, Map<String, String> rename,
			Map<String, String> bind, Map<String, String> require, List<Call> calls) {

		Family {
			except = orNone(except);
			rename = orNone(rename);
			require = orNone(require);
			calls = orNone(calls);
		}

	}

	/**
	 * Which methods of the Bot API are meant.
	 *
	 * @param prefix how their names start
	 * @param having the parameters they have
	 * @param requiring the parameters they require
	 * @param lacking the parameters they do not have
	 */
	record Selection(@Nullable String prefix, List<String> having, List<String> requiring, List<String> lacking) {

		Selection {
			having = orNone(having);
			requiring = orNone(requiring);
			lacking = orNone(lacking);
		}

		boolean matches(Schema.Method method) {
			return (this.prefix == null || method.name().startsWith(this.prefix))
					&& this.having.stream().allMatch((name) -> has(method, name, false))
					&& this.requiring.stream().allMatch((name) -> has(method, name, true))
					&& this.lacking.stream().noneMatch((name) -> has(method, name, false));
		}

		private static boolean has(Schema.Method method, String name, boolean required) {
			return method.params()
				.stream()
				.anyMatch((parameter) -> parameter.name().equals(name) && (parameter.required() || !required));
		}

	}

	/**
	 * A shortcut that is described on its own.
	 *
	 * @param method the method of the Bot API
	 * @param name the name of the shortcut
	 * @param doc the sentence about it, if that of the method does not fit
	 * @param take the optional parameters that it takes as arguments
	 * @param set the values that it stands for, by parameter: literals, or {@code []} for
	 * an empty list
	 */
	record Call(String method, String name, @Nullable String doc, List<String> take, Map<String, String> set) {

		Call {
			take = orNone(take);
			set = orNone(set);
		}

	}

	/**
	 * An argument that may be given in place of one or several others.
	 *
	 * @param type the type of the argument: one of the model, or {@code String...}
	 * @param name its name
	 * @param doc the sentence about it
	 * @param members the parameters whose places it takes, and the paths of their values
	 * @param factory the class whose method {@code of} makes the value, if there is no
	 * path
	 */
	record Alternative(String type, String name, String doc, Map<String, String> members, @Nullable String factory) {

		boolean isText() {
			return this.type.equals("String...");
		}

	}

}

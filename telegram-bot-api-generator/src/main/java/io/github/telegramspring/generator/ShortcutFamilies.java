package io.github.telegramspring.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shortcuts of an interface: selects the methods of each family, names them,
 * and decides for each parameter whether its value is known, an argument, or left out.
 */
final class ShortcutFamilies {

	private final Map<String, Schema.Method> methods = new LinkedHashMap<>();

	private final Components components;

	private final Shortcuts shortcuts;

	ShortcutFamilies(Schema schema, Components components, Shortcuts shortcuts) {
		schema.methods().forEach((method) -> this.methods.put(method.name(), method));
		this.components = components;
		this.shortcuts = shortcuts;
	}

	List<Shortcut> of(Shortcuts.Group group) {
		List<Shortcut> all = new ArrayList<>();
		for (Shortcuts.Family family : group.families()) {
			List<Shortcuts.Call> calls = calls(family);
			checkParameters(group, family, calls);
			for (Shortcuts.Call call : calls) {
				all.addAll(withAlternatives(shortcut(group, family, call)));
			}
		}
		return all;
	}

	private void checkParameters(Shortcuts.Group group, Shortcuts.Family family, List<Shortcuts.Call> calls) {
		family.except().keySet().forEach(this::method);
		Set<String> known = new HashSet<>();
		calls.forEach((call) -> method(call.method()).params().forEach((parameter) -> known.add(parameter.name())));
		family.bind().keySet().stream().filter((name) -> !known.contains(name)).findFirst().ifPresent((name) -> {
			throw new IllegalStateException(
					"The shortcuts " + group.name() + " have a value for the unknown parameter " + name);
		});
	}

	private List<Shortcuts.Call> calls(Shortcuts.Family family) {
		List<Shortcuts.Call> calls = new ArrayList<>();
		Shortcuts.Selection selection = family.select();
		if (selection != null) {
			this.methods.values()
				.stream()
				.filter((method) -> selection.matches(method) && !family.except().containsKey(method.name()))
				.forEach((method) -> calls
					.add(new Shortcuts.Call(method.name(), rename(method.name(), family), null, List.of(), Map.of())));
		}
		calls.addAll(family.calls());
		return calls;
	}

	private static String rename(String method, Shortcuts.Family family) {
		String name = method;
		for (Map.Entry<String, String> rule : family.rename().entrySet()) {
			name = name.replaceFirst(rule.getKey(), rule.getValue());
		}
		return Character.toLowerCase(name.charAt(0)) + name.substring(1);
	}

	private Shortcut shortcut(Shortcuts.Group group, Shortcuts.Family family, Shortcuts.Call call) {
		Schema.Method method = method(call.method());
		List<Component> parameters = this.components.of(method);
		Map<String, CodeBlock> values = new HashMap<>();
		List<String> failures = new ArrayList<>();
		call.set().forEach((parameter, value) -> values.put(parameter, constant(value)));
		for (Component parameter : parameters) {
			String value = value(family, parameter);
			if (value != null && !call.take().contains(parameter.member().name())) {
				values.put(parameter.member().name(), code(group, parameter, value));
				String failure = group.failures().get(value.substring(1));
				if (failure != null && !failures.contains(failure)) {
					failures.add(failure);
				}
			}
		}
		return new Shortcut(call.name(), method, doc(family, call, method), arguments(method, call, values), values,
				failures);
	}

	private static CodeBlock constant(String value) {
		return value.equals("[]") ? CodeBlock.of("$T.of()", List.class) : CodeBlock.of("$L", value);
	}

	private static @Nullable String value(Shortcuts.Family family, Component parameter) {
		String name = parameter.member().name();
		String bound = family.bind().get(name);
		return parameter.member().required() ? family.require().getOrDefault(name, bound) : bound;
	}

	private static CodeBlock code(Shortcuts.Group group, Component parameter, String value) {
		if (value.startsWith("@")) {
			return CodeBlock.of("$T.$L(self())", ClassName.get(Names.MODEL, group.source()), value.substring(1));
		}
		CodeBlock path = CodeBlock.of("$L()", value.replace(".", "()."));
		return parameter.isChatId() ? CodeBlock.of("$T.of($L)", parameter.shape().type(), path) : path;
	}

	private static String doc(Shortcuts.Family family, Shortcuts.Call call, Schema.Method method) {
		return ((call.doc() != null) ? call.doc() : method.doc()) + " " + family.doc();
	}

	private List<Shortcut.Argument> arguments(Schema.Method method, Shortcuts.Call call,
			Map<String, CodeBlock> values) {
		List<Component> parameters = this.components.of(method);
		Set<Component> arguments = new LinkedHashSet<>(this.components.factories(method.name(), parameters).get(0));
		for (String name : call.take()) {
			arguments.add(parameters.stream()
				.filter((parameter) -> parameter.member().name().equals(name))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException(
						"The shortcut " + call.name() + " takes the unknown parameter " + name)));
		}
		return arguments.stream()
			.filter((parameter) -> !values.containsKey(parameter.member().name()))
			.map(Shortcut.Argument::of)
			.toList();
	}

	private List<Shortcut> withAlternatives(Shortcut shortcut) {
		List<Component> parameters = this.components.of(shortcut.method());
		List<Shortcut> all = new ArrayList<>(List.of(shortcut));
		for (Shortcuts.Alternative alternative : this.shortcuts.alternatives()) {
			List<Shortcut> changed = all.stream()
				.flatMap((candidate) -> candidate.with(alternative, parameters).stream())
				.toList();
			all.addAll(changed);
		}
		return all;
	}

	private Schema.Method method(String name) {
		Schema.Method method = this.methods.get(name);
		if (method == null) {
			throw new IllegalStateException("A shortcut is about the unknown method " + name);
		}
		return method;
	}

}

package io.github.telegramspring.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * One method of an interface of shortcuts: a request whose values are in part known and
 * in part arguments.
 *
 * @param name the name of the method
 * @param method the method of the Bot API
 * @param doc the sentences about it
 * @param arguments the arguments in their order
 * @param values the values of parameters that are no arguments, by parameter
 * @param failures when there is no value for a parameter
 */
record Shortcut(String name, Schema.Method method, String doc, List<Argument> arguments, Map<String, CodeBlock> values,
		List<String> failures) {

	/**
	 * The same shortcut with another argument in place of some of its own, or nothing if
	 * it does not have these.
	 */
	Optional<Shortcut> with(Shortcuts.Alternative alternative, List<Component> parameters) {
		List<Component> replaced = parameters.stream()
			.filter((parameter) -> alternative.members().containsKey(parameter.member().name()))
			.toList();
		boolean applies = replaced.size() == alternative.members().size()
				&& replaced.stream().noneMatch((parameter) -> this.values.containsKey(parameter.member().name()))
				&& replaced.stream().anyMatch(this::takes);
		return applies ? Optional.of(replace(replaced, alternative)) : Optional.empty();
	}

	private boolean takes(Component parameter) {
		return this.arguments.stream().anyMatch((argument) -> parameter.equals(argument.component()));
	}

	private Shortcut replace(List<Component> replaced, Shortcuts.Alternative alternative) {
		List<Argument> changed = new ArrayList<>();
		Argument replacement = Argument.of(alternative);
		for (Argument argument : this.arguments) {
			if (argument.component() == null || !replaced.contains(argument.component())) {
				changed.add(argument);
			}
			else if (!changed.contains(replacement)) {
				changed.add(replacement);
			}
		}
		Map<String, CodeBlock> all = new LinkedHashMap<>(this.values);
		alternative.members().forEach((parameter, path) -> all.put(parameter, value(alternative, path)));
		return new Shortcut(this.name, this.method, this.doc, changed, all, this.failures);
	}

	private static CodeBlock value(Shortcuts.Alternative alternative, String path) {
		return (alternative.factory() != null)
				? CodeBlock.of("$T.of($N)", Names.model(alternative.factory()), alternative.name())
				: CodeBlock.of("$N.$L()", alternative.name(), path.replace(".", "()."));
	}

	boolean hasChatArgument() {
		return this.arguments.stream().anyMatch(Argument::isChatId);
	}

	boolean hasVarargs() {
		return !this.arguments.isEmpty()
				&& this.arguments.get(this.arguments.size() - 1).type() instanceof ArrayTypeName;
	}

	/**
	 * An argument of a shortcut.
	 *
	 * @param name the name
	 * @param type the type
	 * @param component the parameter of the method, or {@code null} if it stands for
	 * several
	 * @param doc the sentence about it, if it is no parameter of the method
	 */
	record Argument(String name, TypeName type, @Nullable Component component, String doc) {

		static Argument of(Component component) {
			return new Argument(component.name(), component.shape().type(), component, "");
		}

		static Argument of(Shortcuts.Alternative alternative) {
			TypeName type = alternative.isText() ? ArrayTypeName.of(ClassName.get(String.class))
					: Names.model(alternative.type());
			return new Argument(alternative.name(), type, null, alternative.doc());
		}

		boolean isChatId() {
			return this.component != null && this.component.isChatId();
		}

	}

}

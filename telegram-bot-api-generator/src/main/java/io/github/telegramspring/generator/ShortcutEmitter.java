package io.github.telegramspring.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the interfaces with the requests that objects make of themselves. They have no
 * state, so that an object costs no more for having them.
 */
final class ShortcutEmitter {

	private final ShortcutFamilies families;

	private final Components components;

	private final Documentation documentation;

	ShortcutEmitter(ShortcutFamilies families, Components components, Documentation documentation) {
		this.families = families;
		this.components = components;
		this.documentation = documentation;
	}

	TypeSpec emit(Shortcuts.Group group) {
		TypeSpec.Builder type = TypeSpec.interfaceBuilder(Names.model(group.name()))
			.addModifiers(Modifier.PUBLIC, Modifier.SEALED)
			.addJavadoc("$L\n", Documentation.escape(group.doc()))
			.addSuperinterface(Names.JSON_WRITABLE);
		group.parents().forEach((parent) -> type.addSuperinterface(Names.model(parent)));
		group.types().forEach((object) -> type.addPermittedSubclass(Names.model(object)));
		accessors(group).forEach((component) -> type.addMethod(accessor(component)));
		if (group.source() != null) {
			type.addMethod(self(Names.model(group.types().get(0))));
		}
		for (Shortcut shortcut : this.families.of(group)) {
			for (boolean numeric : shortcut.hasChatArgument() ? new boolean[] { true, false }
					: new boolean[] { false }) {
				type.addMethod(method(shortcut, numeric));
			}
		}
		return type.build();
	}

	/**
	 * The members that values are looked up in, which all the objects of the interface
	 * have.
	 */
	private List<Component> accessors(Shortcuts.Group group) {
		Set<String> names = new LinkedHashSet<>();
		for (Shortcuts.Family family : group.families()) {
			family.bind()
				.values()
				.stream()
				.filter((value) -> !value.startsWith("@"))
				.map((value) -> value.split("[.]", 2)[0])
				.forEach(names::add);
		}
		List<Component> members = new ArrayList<>();
		for (String type : group.types()) {
			members.addAll(this.components.ofObjectOrMember(type));
		}
		return names.stream().map((name) -> find(group, members, name)).toList();
	}

	private static Component find(Shortcuts.Group group, List<Component> members, String name) {
		return members.stream()
			.filter((component) -> component.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"The shortcuts " + group.name() + " look for the unknown member " + name));
	}

	private MethodSpec accessor(Component component) {
		return MethodSpec.methodBuilder(component.name())
			.addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
			.returns(component.type())
			.addJavadoc("Returns the {@code $L}: $L\n@return the {@code $L}", component.member().name(),
					this.documentation.describe(component.member()), component.member().name())
			.build();
	}

	private static MethodSpec self(ClassName type) {
		return MethodSpec.methodBuilder("self")
			.addModifiers(Modifier.PRIVATE)
			.returns(type)
			.addStatement("return ($T) this", type)
			.build();
	}

	private MethodSpec method(Shortcut shortcut, boolean numeric) {
		ClassName request = Names.request(shortcut.method().name());
		MethodSpec.Builder method = MethodSpec.methodBuilder(shortcut.name())
			.addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
			.returns(request)
			.addJavadoc("$L\n", Documentation.escape(shortcut.doc()));
		for (Shortcut.Argument argument : shortcut.arguments()) {
			method.addParameter((numeric && argument.isChatId()) ? TypeName.LONG : argument.type(), argument.name())
				.addJavadoc("@param $L $L\n", argument.name(), describe(argument));
		}
		method.addJavadoc("@return the request, to which more can be added");
		shortcut.failures().forEach((failure) -> method.addJavadoc("\n@throws IllegalStateException $L", failure));
		return method.varargs(shortcut.hasVarargs())
			.addStatement("return new $T($L)", request, CodeBlock.join(values(shortcut, numeric), ", "))
			.build();
	}

	private String describe(Shortcut.Argument argument) {
		return (argument.component() != null) ? this.documentation.describe(argument.component().member())
				: Documentation.escape(argument.doc());
	}

	private List<CodeBlock> values(Shortcut shortcut, boolean numeric) {
		return this.components.of(shortcut.method())
			.stream()
			.map((parameter) -> value(shortcut, parameter, numeric))
			.toList();
	}

	private static CodeBlock value(Shortcut shortcut, Component parameter, boolean numeric) {
		CodeBlock known = shortcut.values().get(parameter.member().name());
		if (known != null) {
			return known;
		}
		boolean given = shortcut.arguments().stream().anyMatch((argument) -> parameter.equals(argument.component()));
		if (!given) {
			return parameter.absent();
		}
		return (numeric && parameter.isChatId()) ? CodeBlock.of("$T.of($N)", parameter.shape().type(), parameter.name())
				: CodeBlock.of("$N", parameter.name());
	}

}

package io.github.telegramspring.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes what requests and model types have in common: the record with its checks, its
 * factory methods, a method for each component that returns a changed copy, and a text
 * form without what is absent.
 */
final class RecordEmitter {

	private final Documentation documentation;

	RecordEmitter(Documentation documentation) {
		this.documentation = documentation;
	}

	TypeSpec.Builder emit(ClassName name, String doc, List<Component> components, List<List<Component>> factories) {
		TypeSpec.Builder type = TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc("$L\n", doc);
		components.forEach((component) -> type.addJavadoc("\n@param $L $L", component.name(),
				this.documentation.describe(component.member())));
		MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
		components.forEach((component) -> constructor.addParameter(component.parameter()));
		type.recordConstructor(constructor.build());
		addChecks(type, components);
		factories.forEach((factory) -> addFactories(type, name, components, factory));
		components.stream()
			.filter((component) -> !component.isAlwaysTrue())
			.forEach((component) -> addWithers(type, name, components, component));
		type.addMethod(toText(name, components));
		return type;
	}

	private void addChecks(TypeSpec.Builder type, List<Component> components) {
		CodeBlock.Builder checks = CodeBlock.builder();
		for (Component component : components) {
			if (!component.isNullable() && !component.type().isPrimitive()) {
				checks.addStatement("$T.requireNonNull($N, $S)", Objects.class, component.name(),
						component.name() + " must not be null");
			}
			if (component.isList()) {
				checks.addStatement(component.isNullable() ? "$1N = ($1N != null) ? $2L : null" : "$1N = $2L",
						component.name(), copy(component));
			}
		}
		if (!checks.isEmpty()) {
			type.addMethod(MethodSpec.compactConstructorBuilder()
				.addModifiers(Modifier.PUBLIC)
				.addJavadoc("Checks that what is required is there, and keeps lists from being changed.\n")
				.addCode(checks.build())
				.build());
		}
	}

	private static CodeBlock copy(Component component) {
		boolean nested = component.shape() instanceof Shape.ListOf list && list.element() instanceof Shape.ListOf;
		return nested ? CodeBlock.of("$N.stream().map($T::copyOf).toList()", component.name(), List.class)
				: CodeBlock.of("$T.copyOf($N)", List.class, component.name());
	}

	private void addFactories(TypeSpec.Builder type, ClassName name, List<Component> components,
			List<Component> factory) {
		type.addMethod(factory(name, components, factory, false));
		if (factory.stream().anyMatch(Component::isChatId)) {
			type.addMethod(factory(name, components, factory, true));
		}
	}

	private MethodSpec factory(ClassName name, List<Component> components, List<Component> factory, boolean numeric) {
		MethodSpec.Builder method = MethodSpec.methodBuilder("of")
			.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
			.returns(name)
			.addJavadoc("Makes a {@code $L} of what it cannot do without.\n", name.simpleName());
		addArguments(method, factory, numeric);
		List<CodeBlock> arguments = new ArrayList<>();
		for (Component component : components) {
			arguments.add(factory.contains(component) ? argument(component, numeric) : component.absent());
		}
		return method.addJavadoc("@return the {@code $L}, to which more can be added", name.simpleName())
			.addStatement("return new $T($L)", name, CodeBlock.join(arguments, ", "))
			.build();
	}

	/**
	 * Declares the components as parameters of a method, with their javadoc.
	 */
	void addArguments(MethodSpec.Builder method, List<Component> components, boolean numeric) {
		for (Component component : components) {
			TypeName type = (numeric && component.isChatId()) ? TypeName.LONG : component.shape().type();
			method.addParameter(ParameterSpec.builder(type, component.name()).build());
			method.addJavadoc("@param $L $L\n", component.name(), this.documentation.describe(component.member()));
		}
	}

	private static CodeBlock argument(Component component, boolean numeric) {
		return (numeric && component.isChatId()) ? CodeBlock.of("$T.of($N)", component.shape().type(), component.name())
				: CodeBlock.of("$N", component.name());
	}

	private void addWithers(TypeSpec.Builder type, ClassName name, List<Component> components, Component changed) {
		List<CodeBlock> arguments = components.stream()
			.map((component) -> CodeBlock.of(component.equals(changed) ? "$N" : "this.$N", component.name()))
			.toList();
		type.addMethod(wither(name, changed, changed.parameter())
			.addStatement("return new $T($L)", name, CodeBlock.join(arguments, ", "))
			.build());
		if (changed.isChatId()) {
			type.addMethod(wither(name, changed, ParameterSpec.builder(TypeName.LONG, changed.name()).build())
				.addStatement("return $1N($2T.of($1N))", changed.name(), changed.shape().type())
				.build());
		}
		if (changed.shape() instanceof Shape.ListOf list && !(list.element() instanceof Shape.ListOf)) {
			type.addMethod(wither(name, changed,
					ParameterSpec.builder(ArrayTypeName.of(list.element().boxed()), changed.name()).build())
				.varargs()
				.addStatement("return $1N($2T.of($1N))", changed.name(), List.class)
				.build());
		}
	}

	private MethodSpec.Builder wither(ClassName name, Component changed, ParameterSpec parameter) {
		return MethodSpec.methodBuilder(changed.name())
			.addModifiers(Modifier.PUBLIC)
			.returns(name)
			.addParameter(parameter)
			.addJavadoc("Returns a copy with this {@code $L}: $L\n", changed.member().name(),
					this.documentation.describe(changed.member()))
			.addJavadoc("@param $L the value$L\n", changed.name(),
					changed.isNullable() ? ", or none to leave it out" : "")
			.addJavadoc("@return the copy");
	}

	private static MethodSpec toText(ClassName name, List<Component> components) {
		CodeBlock.Builder text = CodeBlock.builder().add("return new $T($S)", Names.RECORD_TEXT, name.simpleName());
		for (Component component : components) {
			text.add("\n.$L($S, this.$N)", component.secret() ? "addSecret" : "add", component.name(),
					component.name());
		}
		return MethodSpec.methodBuilder("toString")
			.addAnnotation(Override.class)
			.addModifiers(Modifier.PUBLIC)
			.returns(String.class)
			.addStatement(text.add("\n.toString()").build())
			.build();
	}

}

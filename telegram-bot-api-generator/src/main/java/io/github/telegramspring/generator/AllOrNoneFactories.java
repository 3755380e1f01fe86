package io.github.telegramspring.generator;

import java.util.List;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/**
 * Adds two factory methods to a record of nothing but booleans, such as the permissions
 * in a chat: one with all of them, one with none.
 */
final class AllOrNoneFactories {

	private AllOrNoneFactories() {
	}

	static void add(TypeSpec.Builder type, ClassName name, List<Component> members) {
		members.stream().filter((member) -> !member.member().type().equals("Boolean")).forEach((member) -> {
			throw new IllegalStateException("All or none of " + name.simpleName() + " cannot be had: "
					+ member.member().name() + " is no boolean");
		});
		type.addMethod(factory(name, members, "all", true)).addMethod(factory(name, members, "none", false));
	}

	private static MethodSpec factory(ClassName name, List<Component> members, String method, boolean value) {
		List<CodeBlock> arguments = members.stream().map((member) -> CodeBlock.of("$L", value)).toList();
		return MethodSpec.methodBuilder(method)
			.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
			.returns(name)
			.addJavadoc("Makes {@code $L} in which everything is {@code $L}, to which exceptions can be made.\n"
					+ "@return the {@code $L}", name.simpleName(), value, name.simpleName())
			.addStatement("return new $T($L)", name, CodeBlock.join(arguments, ", "))
			.build();
	}

}

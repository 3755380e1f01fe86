package io.github.telegramspring.generator;

import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the readers of records: one loop over the members of the JSON object with a
 * switch over their index, and a bit for each required one that was seen.
 */
final class ReaderEmitter {

	/**
	 * Adds the public readers, which start at the beginning of an object.
	 */
	void addReaders(TypeSpec.Builder type, ClassName name, boolean acceptsText) {
		type.addMethod(entry(name, name.simpleName(), "read", name)
			.addJavadoc(
					"@return the {@code $1L}\n@throws tools.jackson.core.JacksonException if the JSON is malformed, "
							+ "is no object, or lacks something that a {@code $1L} always has",
					name.simpleName())
			.addStatement("$T.requireObject(parser, $S)", Names.JSON_MEMBERS, name.simpleName())
			.addStatement("return readMembers(parser)")
			.build());
		MethodSpec.Builder lenient = entry(name, name.simpleName(), "readOrNull",
				name.annotated(AnnotationSpec.builder(Names.NULLABLE).build()))
			.addJavadoc("@return the {@code $1L}, or {@code null} if there is no object\n@throws "
					+ "tools.jackson.core.JacksonException if the JSON is malformed, or lacks something that a "
					+ "{@code $1L} always has", name.simpleName());
		if (acceptsText) {
			lenient
				.beginControlFlow("if (parser.currentToken() == $T.VALUE_STRING)",
						ClassName.get("tools.jackson.core", "JsonToken"))
				.addStatement("return of(parser.getString())")
				.endControlFlow();
		}
		type.addMethod(
				lenient.addStatement("return $T.isObject(parser) ? readMembers(parser) : null", Names.JSON_MEMBERS)
					.build());
	}

	static MethodSpec.Builder entry(ClassName owner, String what, String method, TypeName returned) {
		return MethodSpec.methodBuilder(method)
			.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
			.returns(returned)
			.addParameter(Names.JSON_PARSER, "parser")
			.addJavadoc(
					"Reads a {@code $L} from JSON. Members that are unknown, and optional ones of a wrong type, are "
							+ "passed over.\n@param parser a parser on the first token of the value\n",
					what);
	}

	/**
	 * Adds the loop over the members.
	 * @param extra the arguments of the constructor that do not come from the JSON object
	 */
	void addMemberLoop(TypeSpec.Builder type, ClassName name, List<Component> components, MethodSpec.Builder loop,
			List<CodeBlock> extra) {
		loop.returns(name);
		if (components.isEmpty()) {
			loop.addStatement("$T.skipMembers(parser)", Names.JSON_MEMBERS);
		}
		else {
			type.addField(
					FieldSpec.builder(Names.NAME_MATCHER, "MEMBERS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
						.initializer("$T.names($L)", Names.JSON_MEMBERS, allNames(components))
						.build());
			addLoop(loop, name, components);
		}
		List<CodeBlock> arguments = new ArrayList<>();
		components.forEach((component) -> arguments.add(CodeBlock.of("$N", component.name())));
		arguments.addAll(extra);
		type.addMethod(loop.addStatement("return new $T($L)", name, CodeBlock.join(arguments, ", ")).build());
	}

	private static void addLoop(MethodSpec.Builder loop, ClassName name, List<Component> components) {
		List<Component> required = components.stream().filter(Component::isIndispensable).toList();
		components.forEach((component) -> loop.addStatement("$T $N = $L",
				component.isNullable() ? component.type() : component.shape().type(), component.name(),
				initial(component)));
		if (!required.isEmpty()) {
			loop.addStatement("long seen = 0");
		}
		loop.addStatement("int member");
		loop.beginControlFlow("while ((member = $1T.nextMember(parser, MEMBERS)) != $1T.END)", Names.JSON_MEMBERS);
		loop.beginControlFlow("switch (member)");
		List<Component> renamed = renamed(components);
		for (int i = 0; i < components.size(); i++) {
			Component component = components.get(i);
			int other = renamed.indexOf(component);
			String label = (other < 0) ? String.valueOf(i) : i + ", " + (components.size() + other);
			int bit = required.indexOf(component);
			if (bit < 0) {
				loop.addStatement("case $L -> $N = $L", label, component.name(), component.read());
			}
			else {
				loop.beginControlFlow("case $L ->", label)
					.addStatement("$N = $L", component.name(), component.read())
					.addStatement("seen |= $L", bits(1L << bit))
					.endControlFlow();
			}
		}
		loop.addStatement("default -> throw new $T($S + member)", IllegalStateException.class, "No member ");
		loop.endControlFlow();
		loop.endControlFlow();
		if (!required.isEmpty()) {
			loop.beginControlFlow("if (seen != $L)", bits((1L << required.size()) - 1))
				.addStatement("throw $T.missing(parser, $S, seen, $L)", Names.JSON_MEMBERS,
						String.join(".", name.simpleNames()), names(required))
				.endControlFlow();
		}
	}

	private static String bits(long bits) {
		return "0x" + Long.toHexString(bits) + "L";
	}

	private static CodeBlock initial(Component component) {
		TypeName type = component.isNullable() ? component.type() : component.shape().type();
		if (!type.isPrimitive()) {
			return CodeBlock.of("null");
		}
		return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
	}

	/**
	 * The components that have a second name, whose index comes after those of all first
	 * names.
	 */
	private static List<Component> renamed(List<Component> components) {
		return components.stream().filter((component) -> component.otherName() != null).toList();
	}

	private static CodeBlock allNames(List<Component> components) {
		List<CodeBlock> names = new ArrayList<>();
		names.add(names(components));
		renamed(components).forEach((component) -> names.add(CodeBlock.of("$S", component.otherName())));
		return CodeBlock.join(names, ", ");
	}

	private static CodeBlock names(List<Component> components) {
		return CodeBlock
			.join(components.stream().map((component) -> CodeBlock.of("$S", component.member().name())).toList(), ", ");
	}

}

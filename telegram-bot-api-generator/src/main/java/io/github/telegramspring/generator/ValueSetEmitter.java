package io.github.telegramspring.generator;

import java.util.Map;
import java.util.Objects;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the value sets: closed ones as enums with {@code UNKNOWN}, those that come and
 * go as records that can hold any value and have constants for the known ones.
 */
final class ValueSetEmitter {

	private final Overrides overrides;

	ValueSetEmitter(Overrides overrides) {
		this.overrides = overrides;
	}

	TypeSpec emit(Schema.ValueSet set) {
		return this.overrides.openValueSets().contains(set.name()) ? openSet(set) : closedSet(set);
	}

	private TypeSpec closedSet(Schema.ValueSet set) {
		ClassName name = Names.model(set.name());
		TypeSpec.Builder type = TypeSpec.enumBuilder(name)
			.addModifiers(Modifier.PUBLIC)
			.addSuperinterface(Names.JSON_WRITABLE)
			.addJavadoc("$L\n", Documentation.escape(set.doc()));
		CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch (value)");
		set.values().forEach((value) -> {
			String constant = constantName(set, value);
			type.addEnumConstant(constant, constant(value.toString(), valueDoc(set, value)));
			cases.addStatement("case $S -> $N", value, constant);
		});
		type.addEnumConstant("UNKNOWN",
				constant("unknown", "A value that came with a later version of the Bot API; it cannot be sent."));
		cases.addStatement("default -> UNKNOWN").endControlFlow("");
		return type.addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
			.addMethod(MethodSpec.constructorBuilder()
				.addParameter(String.class, "value")
				.addStatement("this.value = value")
				.build())
			.addMethod(MethodSpec.methodBuilder("value")
				.addModifiers(Modifier.PUBLIC)
				.returns(String.class)
				.addJavadoc("Returns the value as it is in the Bot API.\n@return the value")
				.addStatement("return this.value")
				.build())
			.addMethod(MethodSpec.methodBuilder("of")
				.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
				.returns(name)
				.addParameter(String.class, "value")
				.addJavadoc("Returns the constant for a value of the Bot API.\n@param value the value\n"
						+ "@return the constant, {@link #UNKNOWN} if there is none")
				.addCode(cases.build())
				.build())
			.addMethods(readers(name))
			.addMethod(writer())
			.build();
	}

	private static TypeSpec constant(String value, String doc) {
		return TypeSpec.anonymousClassBuilder("$S", value).addJavadoc("$L\n", Documentation.escape(doc)).build();
	}

	private TypeSpec openSet(Schema.ValueSet set) {
		ClassName name = Names.model(set.name());
		TypeSpec.Builder type = TypeSpec.recordBuilder(name)
			.addModifiers(Modifier.PUBLIC)
			.addSuperinterface(Names.JSON_WRITABLE)
			.addJavadoc("$L There are constants for the values known today; others can be used as well.\n\n"
					+ "@param value the value as it is in the Bot API", Documentation.escape(set.doc()))
			.recordConstructor(MethodSpec.constructorBuilder().addParameter(String.class, "value").build())
			.addMethod(MethodSpec.compactConstructorBuilder()
				.addModifiers(Modifier.PUBLIC)
				.addJavadoc("Checks that there is a value.\n")
				.addStatement("$T.requireNonNull(value, $S)", Objects.class, "value must not be null")
				.build());
		set.values()
			.forEach((value) -> type.addField(
					FieldSpec.builder(name, constantName(set, value), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
						.initializer("new $T($S)", name, value)
						.addJavadoc("$L\n", Documentation.escape(valueDoc(set, value)))
						.build()));
		return type
			.addMethod(MethodSpec.methodBuilder("of")
				.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
				.returns(name)
				.addParameter(String.class, "value")
				.addJavadoc("Makes a value of its text.\n@param value the text\n@return the value")
				.addStatement("return new $T(value)", name)
				.build())
			.addMethods(readers(name))
			.addMethod(writer())
			.addMethod(MethodSpec.methodBuilder("toString")
				.addAnnotation(Override.class)
				.addModifiers(Modifier.PUBLIC)
				.returns(String.class)
				.addStatement("return this.value")
				.build())
			.build();
	}

	private String constantName(Schema.ValueSet set, Object value) {
		Map<String, String> names = this.overrides.constantNames().getOrDefault(set.name(), Map.of());
		return names.getOrDefault(value.toString(), Names.constant(value.toString()));
	}

	private static String valueDoc(Schema.ValueSet set, Object value) {
		Map<String, String> docs = (set.valueDocs() != null) ? set.valueDocs() : Map.of();
		return docs.getOrDefault(value.toString(), "The value " + value + ".");
	}

	private static Iterable<MethodSpec> readers(ClassName name) {
		MethodSpec strict = ReaderEmitter.entry(name, name.simpleName(), "read", name)
			.addJavadoc("@return the {@code $L}\n@throws tools.jackson.core.JacksonException if there is no text",
					name.simpleName())
			.addStatement("return of($T.readString(parser))", Names.JSON_VALUES)
			.build();
		MethodSpec lenient = ReaderEmitter
			.entry(name, name.simpleName(), "readOrNull",
					name.annotated(AnnotationSpec.builder(Names.NULLABLE).build()))
			.addJavadoc("@return the {@code $L}, or {@code null} if there is no text", name.simpleName())
			.addStatement("String value = $T.readStringOrNull(parser)", Names.JSON_VALUES)
			.addStatement("return (value != null) ? of(value) : null")
			.build();
		return java.util.List.of(strict, lenient);
	}

	private static MethodSpec writer() {
		return ModelEmitter.writer().addStatement("out.writeValue(this.value)").build();
	}

}

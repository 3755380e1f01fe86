package io.github.telegramspring.generator;

import java.util.List;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the two forms of rich text that are no JSON objects: plain text and a sequence
 * of rich texts.
 */
final class RichTextForms {

	private RichTextForms() {
	}

	static void add(TypeSpec.Builder union, ClassName name) {
		TypeName parts = ParameterizedTypeName.get(ClassName.get(List.class), name);
		union.addPermittedSubclass(name.nestedClass("Plain"))
			.addType(form(name, "Plain", "Text without formatting.", "text", "the text", ClassName.get(String.class))
				.build());
		union.addPermittedSubclass(name.nestedClass("Sequence"))
			.addType(form(name, "Sequence", "Rich texts one after the other.", "parts", "the texts", parts)
				.addMethod(MethodSpec.compactConstructorBuilder()
					.addModifiers(Modifier.PUBLIC)
					.addJavadoc("Keeps the list from being changed.\n")
					.addStatement("parts = $T.copyOf(parts)", List.class)
					.build())
				.build());
	}

	private static TypeSpec.Builder form(ClassName union, String name, String doc, String component, String about,
			TypeName type) {
		return TypeSpec.recordBuilder(union.nestedClass(name))
			.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
			.addSuperinterface(union)
			.addJavadoc("$L\n\n@param $L $L", doc, component, about)
			.recordConstructor(MethodSpec.constructorBuilder().addParameter(type, component).build())
			.addMethod(ModelEmitter.writer().addStatement("out.writeValue(this.$N)", component).build());
	}

	static void addReading(MethodSpec.Builder reader, ClassName token) {
		reader.beginControlFlow("if (parser.currentToken() == $T.VALUE_STRING)", token)
			.addStatement("return new Plain(parser.getString())")
			.endControlFlow()
			.beginControlFlow("if (parser.currentToken() == $T.START_ARRAY)", token)
			.addStatement("return new Sequence($T.readList(parser, RichText::readOrNull))", Names.JSON_VALUES)
			.endControlFlow();
	}

}

package io.github.telegramspring.generator;

import java.util.List;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;

/**
 * Writes the list of all types with their readers, for code that cannot know them one by
 * one.
 */
final class ReaderIndexEmitter {

	private static final TypeVariableName TYPE = TypeVariableName.get("T");

	TypeSpec emit(List<ClassName> types) {
		ClassName visitor = Names.model("ModelReaders").nestedClass("Visitor");
		MethodSpec.Builder forEach = MethodSpec.methodBuilder("forEach")
			.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
			.addParameter(visitor, "visitor")
			.addJavadoc("Names every type together with its reader.\n@param visitor is told each of them");
		types.forEach((type) -> forEach.addStatement("visitor.visit($1T.class, $1T::readOrNull)", type));
		return TypeSpec.classBuilder("ModelReaders")
			.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
			.addJavadoc("All types of this package that can be read from JSON.\n")
			.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
			.addMethod(forEach.build())
			.addType(visitor(visitor))
			.build();
	}

	private static TypeSpec visitor(ClassName name) {
		TypeName reader = ParameterizedTypeName.get(ClassName.get(Names.JSON, "JsonReader"), TYPE);
		return TypeSpec.interfaceBuilder(name)
			.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
			.addJavadoc("Is told a type and its reader.\n")
			.addMethod(MethodSpec.methodBuilder("visit")
				.addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
				.addTypeVariable(TYPE)
				.addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), TYPE), "type")
				.addParameter(reader, "reader")
				.addJavadoc(
						"Takes note of a type.\n@param <T> the type\n@param type the type\n@param reader its reader")
				.build())
			.build();
	}

}

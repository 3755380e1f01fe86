package io.github.telegramspring.generator;

import java.util.List;
import java.util.Optional;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the methods of the Bot API as records that write their arguments and read their
 * result.
 */
final class RequestEmitter {

	private final Components components;

	private final RecordEmitter records;

	RequestEmitter(Components components, RecordEmitter records) {
		this.components = components;
		this.records = records;
	}

	TypeSpec emit(Schema.Method method) {
		ClassName name = Names.request(method.name());
		List<Component> parameters = this.components.of(method);
		TypeSpec.Builder type = this.records.emit(name, Documentation.escape(method.doc()), parameters,
				this.components.factories(method.name(), parameters));
		MethodSpec.Builder writer = ModelEmitter.writer().addStatement("out.startObject()");
		parameters.forEach((parameter) -> writer.addStatement(parameter.write()));
		TypeName result = resultType(method.returns().type());
		return type.addSuperinterface(ParameterizedTypeName.get(Names.BOT_METHOD, result))
			.addMethod(MethodSpec.methodBuilder("methodName")
				.addAnnotation(Override.class)
				.addModifiers(Modifier.PUBLIC)
				.returns(String.class)
				.addStatement("return $S", method.name())
				.build())
			.addMethod(MethodSpec.methodBuilder("readResult")
				.addAnnotation(Override.class)
				.addModifiers(Modifier.PUBLIC)
				.returns(result)
				.addParameter(Names.JSON_PARSER, "parser")
				.addStatement("return $L", readResult(method.returns().type()))
				.build())
			.addMethod(writer.addStatement("out.endObject()").build())
			.build();
	}

	/**
	 * The type of a result; the one that is a message or true becomes an optional
	 * message.
	 */
	TypeName resultType(String type) {
		return isOptional(type) ? ParameterizedTypeName.get(ClassName.get(Optional.class), shapeOfOptional(type).type())
				: this.components.shape(type).boxed();
	}

	private CodeBlock readResult(String type) {
		return isOptional(type) ? CodeBlock.of("$T.ofNullable($L)", Optional.class, shapeOfOptional(type).readOrNull())
				: this.components.shape(type).read();
	}

	private static boolean isOptional(String type) {
		return type.endsWith("|True");
	}

	private Shape shapeOfOptional(String type) {
		return this.components.shape(type.substring(0, type.length() - "|True".length()));
	}

}

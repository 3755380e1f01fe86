package io.github.telegramspring.generator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.AnnotationSpec;
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

	private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(Names.NULLABLE).build();

	private final Components components;

	private final RecordEmitter records;

	RequestEmitter(Components components, RecordEmitter records) {
		this.components = components;
		this.records = records;
	}

	TypeSpec emit(Schema.Method method) {
		ClassName name = Names.request(method.name());
		List<Component> parameters = this.components.of(method);
		List<List<Component>> factories = this.components.factories(method.name(), parameters);
		TypeSpec.Builder type = this.records.emit(name,
				Documentation.escape(method.doc()) + example(name, factories.get(0)), parameters, factories);
		MethodSpec.Builder writer = ModelEmitter.writer().addStatement("out.startObject()");
		new MemberWriting(parameters).statements().forEach(writer::addStatement);
		TypeName result = resultType(method.returns().type());
		parameters.stream()
			.filter((parameter) -> parameter.name().equals("chatId"))
			.forEach((parameter) -> addTargetChat(type, name, parameter));
		parameters.stream()
			.filter((parameter) -> parameter.name().equals("allowPaidBroadcast"))
			.forEach((parameter) -> addPaidBroadcast(type, parameter));
		return type.addSuperinterface(ParameterizedTypeName.get(superinterface(parameters), result))
			.addMethod(override("methodName", ClassName.get(String.class)).addStatement("return $S", method.name())
				.build())
			.addMethod(override("readResult", result).addParameter(Names.JSON_PARSER, "parser")
				.addStatement("return $L", readResult(method.returns().type()))
				.build())
			.addMethod(writer.addStatement("out.endObject()").build())
			.build();
	}

	private static String example(ClassName name, List<Component> required) {
		String arguments = required.stream().map(Component::name).collect(Collectors.joining(", "));
		return "\n\n<pre class=\"code\">\nbot.execute(" + name.simpleName() + ".of(" + arguments + "));\n</pre>";
	}

	private static ClassName superinterface(List<Component> parameters) {
		boolean hasChat = parameters.stream().anyMatch((parameter) -> parameter.name().equals("chatId"));
		return hasChat ? Names.CHAT_METHOD : Names.BOT_METHOD;
	}

	private static void addTargetChat(TypeSpec.Builder type, ClassName name, Component chatId) {
		ClassName chat = Names.model("ChatId");
		boolean numeric = !chatId.isChatId();
		CodeBlock known = numeric ? CodeBlock.of("$T.of(this.chatId)", chat) : CodeBlock.of("this.chatId");
		boolean optional = numeric && chatId.isNullable();
		type.addMethod(targetChat(chatId.isNullable() ? chat.annotated(NULLABLE) : chat)
			.addStatement(optional ? CodeBlock.of("return (this.chatId != null) ? $L : null", known)
					: CodeBlock.of("return $L", known))
			.build());
		type.addMethod(targetChat(name).addParameter(chat, "chat")
			.addStatement(numeric ? "return chatId(chat.id())" : "return chatId(chat)")
			.build());
	}

	private static MethodSpec.Builder targetChat(TypeName result) {
		return override("targetChat", result);
	}

	private static void addPaidBroadcast(TypeSpec.Builder type, Component allowed) {
		type.addMethod(override("isPaidBroadcast", TypeName.BOOLEAN)
			.addStatement("return $T.TRUE.equals(this.$N)", Boolean.class, allowed.name())
			.build());
	}

	private static MethodSpec.Builder override(String name, TypeName result) {
		return MethodSpec.methodBuilder(name)
			.addAnnotation(Override.class)
			.addModifiers(Modifier.PUBLIC)
			.returns(result);
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

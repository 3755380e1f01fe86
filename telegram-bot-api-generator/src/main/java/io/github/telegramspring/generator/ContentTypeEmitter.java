package io.github.telegramspring.generator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the enum of the kinds of content that a message can have, one constant for each
 * member of {@code Message} that holds some.
 */
final class ContentTypeEmitter {

	private static final ClassName NAME = Names.model("MessageContentType");

	private static final ClassName MESSAGE = Names.model("Message");

	private static final TypeName VALUE = ClassName.OBJECT.annotated(AnnotationSpec.builder(Names.NULLABLE).build());

	private static final TypeName ACCESSOR = ParameterizedTypeName.get(ClassName.get(Function.class), MESSAGE, VALUE);

	private final Documentation documentation;

	ContentTypeEmitter(Documentation documentation) {
		this.documentation = documentation;
	}

	TypeSpec emit(List<Component> message, MessageContent content) {
		Map<String, Component> members = message.stream()
			.collect(Collectors.toMap((component) -> component.member().name(), Function.identity()));
		TypeSpec.Builder type = TypeSpec.enumBuilder(NAME)
			.addModifiers(Modifier.PUBLIC)
			.addJavadoc("What a message consists of, named after the field of the Bot API that holds it. Some messages "
					+ "have two fields for the same thing, such as an animation that is a document as well: the more "
					+ "specific kind comes first here.\n\n@see MessageView#contentType()\n");
		content.plain().forEach((name) -> addConstant(type, member(members, name), false, false));
		content.media().forEach((name) -> addConstant(type, member(members, name), false, true));
		content.context().forEach((name) -> member(members, name));
		serviceEvents(message, content).forEach((component) -> addConstant(type, component, true, false));
		type.addEnumConstant("UNKNOWN",
				TypeSpec.anonymousClassBuilder("$S, false, false, (message) -> null", "unknown")
					.addJavadoc("Content that came with a later version of the Bot API, or none at all.\n")
					.build());
		return addMembers(type).build();
	}

	private static Stream<Component> serviceEvents(List<Component> message, MessageContent content) {
		return message.stream().filter((component) -> {
			String name = component.member().name();
			return !content.plain().contains(name) && !content.media().contains(name)
					&& !content.context().contains(name);
		});
	}

	private static Component member(Map<String, Component> members, String name) {
		Component component = members.get(name);
		if (component == null) {
			throw new IllegalStateException("The content of a message names the unknown " + name);
		}
		return component;
	}

	private void addConstant(TypeSpec.Builder type, Component component, boolean service, boolean media) {
		CodeBlock accessor = component.isFlag()
				? CodeBlock.of("(message) -> message.$N() ? true : null", component.name())
				: CodeBlock.of("$T::$N", MESSAGE, component.name());
		String name = component.member().name();
		type.addEnumConstant(Names.constant(name),
				TypeSpec.anonymousClassBuilder("$S, $L, $L, $L", name, service, media, accessor)
					.addJavadoc("$L\n", this.documentation.sentence(component.member()))
					.build());
	}

	private static TypeSpec.Builder addMembers(TypeSpec.Builder type) {
		return type.addField(String.class, "fieldName", Modifier.PRIVATE, Modifier.FINAL)
			.addField(boolean.class, "service", Modifier.PRIVATE, Modifier.FINAL)
			.addField(boolean.class, "media", Modifier.PRIVATE, Modifier.FINAL)
			.addField(ACCESSOR, "accessor", Modifier.PRIVATE, Modifier.FINAL)
			.addMethod(MethodSpec.constructorBuilder()
				.addParameter(String.class, "fieldName")
				.addParameter(boolean.class, "service")
				.addParameter(boolean.class, "media")
				.addParameter(ACCESSOR, "accessor")
				.addStatement("this.fieldName = fieldName")
				.addStatement("this.service = service")
				.addStatement("this.media = media")
				.addStatement("this.accessor = accessor")
				.build())
			.addMethod(getter("fieldName", String.class,
					"Returns the field of a message that holds such content, as it is in the Bot API.\n@return the name"))
			.addMethod(getter("isService", boolean.class,
					"Whether such a message tells of an event, such as a new member, instead of being written or sent by "
							+ "somebody.\n@return whether it is a service message"))
			.addMethod(getter("isMedia", boolean.class,
					"Whether such content is a file or several, such as photos, stickers or voice messages.\n"
							+ "@return whether it is media"))
			.addMethod(MethodSpec.methodBuilder("valueIn")
				.addParameter(MESSAGE, "message")
				.returns(VALUE)
				.addStatement("return this.accessor.apply(message)")
				.build());
	}

	private static MethodSpec getter(String name, Class<?> type, String doc) {
		String field = (type == boolean.class) ? name.substring(2).toLowerCase(Locale.ROOT) : name;
		return MethodSpec.methodBuilder(name)
			.addModifiers(Modifier.PUBLIC)
			.returns(type)
			.addJavadoc(doc)
			.addStatement("return this.$N", field)
			.build();
	}

}

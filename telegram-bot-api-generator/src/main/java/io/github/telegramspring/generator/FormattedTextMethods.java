package io.github.telegramspring.generator;

import java.util.List;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/**
 * Adds a method to a record for each text that comes with entities, such as the question
 * of a poll: it returns both in one.
 */
final class FormattedTextMethods {

	private static final String ENTITIES = "Array<MessageEntity>";

	private FormattedTextMethods() {
	}

	static void add(TypeSpec.Builder type, Schema.Type object, List<Component> members) {
		if (object.dir().equals("in")) {
			return;
		}
		members.stream()
			.filter((member) -> member.member().type().equals(ENTITIES))
			.forEach((entities) -> type.addMethod(method(text(object, members, entities), entities)));
	}

	private static Component text(Schema.Type object, List<Component> members, Component entities) {
		String name = entities.member().name();
		String text = name.equals("entities") ? "text" : name.substring(0, name.length() - "_entities".length());
		return members.stream()
			.filter((member) -> member.member().type().equals("String"))
			.filter((member) -> member.member().name().equals(text))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No text of " + object.name() + " belongs to " + name));
	}

	private static MethodSpec method(Component text, Component entities) {
		String name = Character.toUpperCase(text.name().charAt(0)) + text.name().substring(1);
		return MethodSpec.methodBuilder("formatted" + name)
			.addModifiers(Modifier.PUBLIC)
			.returns(Names.FORMATTED_TEXT)
			.addJavadoc(
					"Returns the {@code $1L} with its formatting, for example to render it as HTML.\n"
							+ "@return the text and its entities$2L\n@throws IllegalArgumentException if an entity is "
							+ "not within the text",
					text.member().name(),
					text.isNullable() ? ", empty if there is no {@code " + text.member().name() + "}" : "")
			.addStatement("return $T.of(this.$N, this.$N)", Names.FORMATTED_TEXT, text.name(), entities.name())
			.build();
	}

}

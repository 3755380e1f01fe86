package io.github.telegramspring.generator;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.palantir.javapoet.CodeBlock;

/**
 * Writes the statements that write the members of a request, and of what is inside one.
 * Those for which a bot can have a default are left to the output to complete. A parse
 * mode has no default where the text is missing or comes with entities, as entities say
 * already how it is formatted.
 */
final class MemberWriting {

	private static final Set<String> DEFAULTABLE = Set.of("disable_notification", "protect_content",
			"allow_sending_without_reply", "link_preview_options");

	private static final String PARSE_MODE = "parse_mode";

	private static final String ENTITIES = "entities";

	private final List<Component> components;

	MemberWriting(List<Component> components) {
		this.components = components;
	}

	Stream<CodeBlock> statements() {
		return this.components.stream().map(this::statement);
	}

	private CodeBlock statement(Component component) {
		String name = component.member().name();
		if (DEFAULTABLE.contains(name)) {
			return CodeBlock.of("out.writeOrDefault($S, this.$N)", name, component.name());
		}
		if (!name.endsWith(PARSE_MODE)) {
			return component.write();
		}
		Component entities = entitiesInPlaceOf(name);
		Component text = textOf(entities.member().name());
		return CodeBlock.of("out.writeParseMode($S, this.$N, this.$N, this.$N)", name, component.name(), text.name(),
				entities.name());
	}

	private Component entitiesInPlaceOf(String parseMode) {
		String prefix = parseMode.substring(0, parseMode.length() - PARSE_MODE.length());
		return this.components.stream()
			.filter((component) -> component.member().name().endsWith(ENTITIES))
			.filter((component) -> component.member().name().startsWith(prefix))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("There are no entities beside " + parseMode));
	}

	private Component textOf(String entities) {
		Set<String> names = entities.equals(ENTITIES) ? Set.of("text", "message_text")
				: Set.of(entities.substring(0, entities.length() - ENTITIES.length() - 1));
		return this.components.stream()
			.filter((component) -> names.contains(component.member().name()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("There is no text beside " + entities));
	}

}

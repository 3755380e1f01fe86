package io.github.telegramspring.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the objects of the Bot API as records that read and write themselves.
 */
final class ModelEmitter {

	private final Components components;

	private final RecordEmitter records;

	private final Overrides overrides;

	private final ReaderEmitter readers = new ReaderEmitter();

	private final Map<String, List<ClassName>> interfaces = new LinkedHashMap<>();

	ModelEmitter(Components components, RecordEmitter records, UnionEmitter unions, Overrides overrides,
			Shortcuts shortcuts) {
		this.components = components;
		this.records = records;
		this.overrides = overrides;
		unions.unions()
			.forEach((union) -> union.objects().forEach((object) -> implement(object, Names.model(union.name()))));
		overrides.views().forEach((object, view) -> implement(object, Names.model(view)));
		shortcuts.interfaces()
			.forEach((group) -> group.types().forEach((object) -> implement(object, Names.model(group.name()))));
	}

	private void implement(String object, ClassName type) {
		this.interfaces.computeIfAbsent(object, (name) -> new ArrayList<>()).add(type);
	}

	TypeSpec emit(Schema.Type object) {
		ClassName name = Names.model(object.name());
		List<Component> members = this.components.of(object);
		TypeSpec.Builder type = this.records.emit(name, Documentation.escape(object.doc()), members,
				this.components.factories(object.name(), members));
		type.addSuperinterfaces(this.interfaces.getOrDefault(object.name(), List.of(Names.JSON_WRITABLE)));
		boolean acceptsText = object.rules() != null && object.rules().containsKey("stringForm");
		this.readers.addReaders(type, name, acceptsText);
		this.readers.addMemberLoop(type, name, members,
				MethodSpec.methodBuilder("readMembers")
					.addModifiers(Modifier.STATIC)
					.addParameter(Names.JSON_PARSER, "parser"),
				List.of());
		type.addMethod(writer(object, members));
		if (!this.overrides.formattedByView().contains(object.name())) {
			FormattedTextMethods.add(type, object, members);
		}
		if (this.overrides.allOrNone().contains(object.name())) {
			AllOrNoneFactories.add(type, name, members);
		}
		return type.build();
	}

	private static MethodSpec writer(Schema.Type object, List<Component> members) {
		MethodSpec.Builder writer = writer().addStatement("out.startObject()");
		for (Schema.Member member : object.fields()) {
			if (member.isImplied()) {
				writer.addStatement((member.constant() instanceof String) ? "out.write($S, $S)" : "out.write($S, $L)",
						member.name(), member.constant());
			}
		}
		if (object.dir().equals("in")) {
			new MemberWriting(members).statements().forEach(writer::addStatement);
		}
		else {
			members.forEach((component) -> writer.addStatement(component.write()));
		}
		return writer.addStatement("out.endObject()").build();
	}

	static MethodSpec.Builder writer() {
		return MethodSpec.methodBuilder("writeTo")
			.addAnnotation(Override.class)
			.addModifiers(Modifier.PUBLIC)
			.addParameter(Names.JSON_OUTPUT, "out");
	}

}

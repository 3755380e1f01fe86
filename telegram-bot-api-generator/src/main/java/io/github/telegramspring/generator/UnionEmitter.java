package io.github.telegramspring.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/**
 * Writes the unions of the Bot API as sealed interfaces, each with a member
 * {@code Unknown} that keeps the JSON of objects this version does not know.
 */
final class UnionEmitter {

	private static final ClassName JSON_TOKEN = ClassName.get("tools.jackson.core", "JsonToken");

	private final Components components;

	private final ReaderEmitter readers = new ReaderEmitter();

	private final Map<String, String> views;

	private final List<NamedUnion> unions = new ArrayList<>();

	private final Shortcuts shortcuts;

	UnionEmitter(Schema schema, Overrides overrides, Components components, Shortcuts shortcuts) {
		this.components = components;
		this.views = overrides.views();
		this.shortcuts = shortcuts;
		for (Schema.Type type : schema.types()) {
			if (type.union() != null) {
				this.unions.add(new NamedUnion(type.name(), type.doc(), type.dir(), type.union(),
						overrides.closedUnions().contains(type.name())));
			}
		}
		for (Schema.InlineUnion union : schema.inlineUnions()) {
			String name = overrides.unionNames().get(union.type());
			if (name != null && union.members() != null) {
				this.unions.add(new NamedUnion(name, overrides.unionDocs().getOrDefault(name, ""), "in",
						new Schema.Union(union.discriminator(), union.members()), false));
			}
		}
	}

	List<NamedUnion> unions() {
		return this.unions;
	}

	TypeSpec emit(NamedUnion union) {
		ClassName name = Names.model(union.name());
		TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
			.addModifiers(Modifier.PUBLIC, Modifier.SEALED)
			.addJavadoc("$L\n", Documentation.escape(union.doc()))
			.addSuperinterface(this.views.containsKey(union.name()) ? Names.model(this.views.get(union.name()))
					: Names.JSON_WRITABLE);
		union.objects().forEach((object) -> type.addPermittedSubclass(Names.model(object)));
		this.shortcuts.interfaces()
			.stream()
			.filter((group) -> group.types().contains(union.name()))
			.forEach((group) -> type.addSuperinterface(Names.model(group.name())));
		List<Component> common = common(union);
		common.forEach((component) -> type.addMethod(MethodSpec.methodBuilder(component.name())
			.addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
			.returns(component.type())
			.addJavadoc("Returns the {@code $L}, which every member of this union has.\n@return the {@code $L}",
					component.member().name(), component.member().name())
			.build()));
		if (!union.closed()) {
			type.addPermittedSubclass(name.nestedClass("Unknown")).addType(unknown(name, common));
		}
		if (union.hasTextForm()) {
			RichTextForms.add(type, name);
		}
		addReaders(type, name, union, common);
		return type.build();
	}

	private List<Component> common(NamedUnion union) {
		if (union.direction().equals("in")) {
			return List.of();
		}
		List<List<Component>> members = union.objects()
			.stream()
			.map((object) -> this.components.ofType(object))
			.toList();
		return members.get(0)
			.stream()
			.filter((component) -> component.member().required())
			.filter((component) -> members.stream()
				.allMatch((other) -> other.stream()
					.anyMatch((candidate) -> candidate.name().equals(component.name())
							&& candidate.type().equals(component.type()))))
			.toList();
	}

	private TypeSpec unknown(ClassName union, List<Component> common) {
		ClassName name = union.nestedClass("Unknown");
		MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
		common.forEach((component) -> constructor.addParameter(component.parameter()));
		TypeSpec.Builder type = TypeSpec.recordBuilder(name)
			.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
			.addSuperinterface(union)
			.addJavadoc("A member of this union that came with a later version of the Bot API.\n");
		common.forEach((component) -> type.addJavadoc("\n@param $L the {@code $L} that every member of this union has",
				component.name(), component.member().name()));
		type.addJavadoc("\n@param json the whole object as JSON")
			.recordConstructor(constructor.addParameter(String.class, "json").build())
			.addMethod(ModelEmitter.writer().addStatement("out.writeRaw(this.json)").build());
		if (!common.isEmpty()) {
			this.readers.addMemberLoop(type, name, common,
					MethodSpec.methodBuilder("readMembers")
						.addModifiers(Modifier.STATIC)
						.addParameter(Names.JSON_PARSER, "parser")
						.addParameter(String.class, "json"),
					List.of(CodeBlock.of("json")));
		}
		return type.build();
	}

	private void addReaders(TypeSpec.Builder type, ClassName name, NamedUnion union, List<Component> common) {
		TypeName nullable = name.annotated(AnnotationSpec.builder(Names.NULLABLE).build());
		type.addMethod(ReaderEmitter.entry(name, name.simpleName(), "read", name)
			.addJavadoc(
					"@return the {@code $1L}\n@throws tools.jackson.core.JacksonException if the JSON is malformed, of "
							+ "another kind, or lacks something that its type always has",
					name.simpleName())
			.addStatement("return $T.require(readOrNull(parser), parser, $S)", Names.JSON_VALUES, name.simpleName())
			.build());
		MethodSpec.Builder lenient = ReaderEmitter.entry(name, name.simpleName(), "readOrNull", nullable)
			.addJavadoc("@return the {@code $1L}, or {@code null} if the JSON is of another kind\n@throws "
					+ "tools.jackson.core.JacksonException if the JSON is malformed, or lacks something that its type "
					+ "always has", name.simpleName());
		if (union.hasTextForm()) {
			RichTextForms.addReading(lenient, JSON_TOKEN);
		}
		lenient.beginControlFlow("if (!$T.isObject(parser))", Names.JSON_MEMBERS)
			.addStatement("return null")
			.endControlFlow();
		if (union.isToldByConstant()) {
			lenient.addCode(toldByConstant(union));
		}
		else if (union.isToldByPresence()) {
			lenient.addStatement("return readBuffered($T.of(parser))", Names.BUFFERED_OBJECT);
			type.addMethod(buffered(name, union, common));
		}
		else {
			lenient.addCode(toldByLeadingText(union));
			type.addMethod(buffered(name, union, common));
		}
		type.addMethod(lenient.build());
	}

	/**
	 * One member is known by a constant, any other value means the other one, whose
	 * members include those of the first.
	 */
	private CodeBlock toldByConstant(NamedUnion union) {
		Schema.UnionMember exact = union.union()
			.members()
			.stream()
			.filter((m) -> m.value() != null)
			.findFirst()
			.orElseThrow();
		ClassName general = Names
			.model(union.objects().stream().filter((o) -> !o.equals(exact.type())).findFirst().orElseThrow());
		List<CodeBlock> arguments = this.components.ofType(exact.type())
			.stream()
			.map((component) -> CodeBlock.of("value.$N()", component.name()))
			.toList();
		return CodeBlock.builder()
			.addStatement("$1T value = $1T.readMembers(parser)", general)
			.addStatement("return (value.$L().getEpochSecond() == $L) ? new $T($L) : value",
					union.union().discriminator(), exact.value(), Names.model(exact.type()),
					CodeBlock.join(arguments, ", "))
			.build();
	}

	private static CodeBlock toldByLeadingText(NamedUnion union) {
		CodeBlock.Builder code = CodeBlock.builder()
			.addStatement("String kind = $T.leadingString(parser, $S)", Names.JSON_MEMBERS,
					union.union().discriminator())
			.beginControlFlow("if (kind == null)")
			.addStatement("return readBuffered($T.rest(parser))", Names.BUFFERED_OBJECT)
			.endControlFlow()
			.beginControlFlow("return switch (kind)");
		for (Schema.UnionMember member : union.union().members()) {
			if (member.value() != null) {
				code.addStatement("case $S -> $T.readMembers(parser)", member.value(), Names.model(member.type()));
			}
		}
		return code
			.addStatement("default -> readBuffered($T.rest(parser, $S, kind))", Names.BUFFERED_OBJECT,
					union.union().discriminator())
			.endControlFlow("")
			.build();
	}

	private MethodSpec buffered(ClassName name, NamedUnion union, List<Component> common) {
		MethodSpec.Builder method = MethodSpec.methodBuilder("readBuffered")
			.addModifiers(Modifier.PRIVATE, Modifier.STATIC)
			.returns(name)
			.addParameter(ParameterSpec.builder(Names.BUFFERED_OBJECT, "object").build());
		for (Schema.UnionMember member : union.union().members()) {
			if (member.json() == null) {
				method.beginControlFlow("if ($L)", condition(union, member))
					.addStatement("return $T.read(object.parser())", Names.model(member.type()))
					.endControlFlow();
			}
		}
		ClassName unknown = name.nestedClass("Unknown");
		return method.addStatement(common.isEmpty() ? CodeBlock.of("return new $T(object.json())", unknown)
				: CodeBlock.of("return $T.readMembers(object.parser(), object.json())", unknown))
			.build();
	}

	private static CodeBlock condition(NamedUnion union, Schema.UnionMember member) {
		List<CodeBlock> conditions = new ArrayList<>();
		if (member.value() != null) {
			conditions.add(CodeBlock.of("object.text($S).equals($S)", union.union().discriminator(), member.value()));
		}
		for (String name : (member.present() != null) ? member.present() : List.<String>of()) {
			conditions.add(name.startsWith("!") ? CodeBlock.of("!object.has($S)", name.substring(1))
					: CodeBlock.of("object.has($S)", name));
		}
		return CodeBlock.join(conditions, " && ");
	}

	/**
	 * A union with the name it has in Java.
	 *
	 * @param name the name
	 * @param doc the sentence about it
	 * @param direction whether Telegram sends it
	 * @param union how its members are told apart
	 * @param closed whether there cannot be other members
	 */
	record NamedUnion(String name, String doc, String direction, Schema.Union union, boolean closed) {

		List<String> objects() {
			return this.union.members()
				.stream()
				.filter((member) -> member.json() == null)
				.map(Schema.UnionMember::type)
				.toList();
		}

		boolean hasTextForm() {
			return this.union.members().stream().anyMatch((member) -> member.json() != null);
		}

		boolean isToldByConstant() {
			return this.union.members().stream().anyMatch((member) -> member.value() instanceof Number);
		}

		boolean isToldByPresence() {
			return this.union.members().stream().anyMatch((member) -> member.present() != null);
		}

	}

}

package io.github.telegramspring.generator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides how the members of the schema look in Java.
 */
final class Components {

	private final Overrides overrides;

	private final Set<String> valueSets;

	private final Map<String, Schema.Type> types;

	Components(Schema schema, Overrides overrides) {
		this.overrides = overrides;
		this.types = schema.typesByName();
		this.valueSets = schema.valueSets().stream().map(Schema.ValueSet::name).collect(Collectors.toSet());
	}

	/**
	 * The components of an object; members with only one possible value are implied by
	 * the class.
	 */
	List<Component> of(Schema.Type type) {
		return of(type.name(), type.fields());
	}

	List<Component> ofType(String name) {
		Schema.Type type = this.types.get(name);
		if (type == null) {
			throw new IllegalStateException("The schema has no type " + name);
		}
		return of(type);
	}

	/**
	 * The components of an object, or of the first member of a union.
	 */
	List<Component> ofObjectOrMember(String name) {
		Schema.Type type = this.types.get(name);
		return (type != null && type.union() != null) ? ofType(type.union().members().get(0).type()) : ofType(name);
	}

	List<Component> of(Schema.Method method) {
		return of(method.name(), method.params());
	}

	private List<Component> of(String owner, List<Schema.Member> members) {
		return members.stream()
			.filter((member) -> !member.isImplied())
			.map((member) -> component(owner, member))
			.toList();
	}

	private Component component(String owner, Schema.Member member) {
		String path = owner + "." + member.name();
		return new Component(member, Names.camelCase(member.name()), shape(member, path),
				this.overrides.secrets().contains(path), this.overrides.otherNames().get(path));
	}

	private Shape shape(Schema.Member member, String path) {
		if (member.valueSet() != null && this.valueSets.contains(member.valueSet())
				&& !this.overrides.plainValueSets().contains(member.valueSet())) {
			Shape set = new Shape.Named(Names.model(member.valueSet()));
			return member.type().startsWith("Array<") ? new Shape.ListOf(set) : set;
		}
		if ("seconds".equals(member.unit())) {
			return Shape.Scalar.SECONDS;
		}
		if (member.wide() || this.overrides.wide().contains(path)) {
			return Shape.Scalar.LONG;
		}
		return shape(member.type());
	}

	/**
	 * The shape of a value of a type in the notation of the schema.
	 */
	Shape shape(String type) {
		if (type.startsWith("Array<")) {
			return new Shape.ListOf(shape(type.substring("Array<".length(), type.length() - 1)));
		}
		return switch (type) {
			case "String" -> Shape.Scalar.STRING;
			case "Boolean", "True" -> Shape.Scalar.BOOLEAN;
			case "Integer" -> Shape.Scalar.INT;
			case "Long" -> Shape.Scalar.LONG;
			case "Float" -> Shape.Scalar.DOUBLE;
			case "Timestamp" -> Shape.Scalar.INSTANT;
			case "Long|String" -> new Shape.Named(Names.model("ChatId"));
			case "InputFile|String", "InputFile" -> new Shape.Named(Names.model("InputFile"));
			default -> new Shape.Named(Names.model(typeName(type)));
		};
	}

	private String typeName(String type) {
		String name = this.overrides.unionNames().getOrDefault(type, type);
		if (!this.types.containsKey(name) && !this.overrides.unionNames().containsValue(name)) {
			throw new IllegalStateException("The schema has no type " + type);
		}
		return name;
	}

	/**
	 * The sets of components that the factory methods of a record take.
	 */
	List<List<Component>> factories(String owner, List<Component> components) {
		List<List<String>> chosen = this.overrides.factories().get(owner);
		if (chosen == null) {
			return List.of(components.stream()
				.filter((component) -> component.member().required() && !component.isAlwaysTrue())
				.toList());
		}
		return chosen.stream()
			.map((names) -> names.stream().map((name) -> named(owner, components, name)).toList())
			.toList();
	}

	private Component named(String owner, List<Component> components, String name) {
		return components.stream()
			.filter((component) -> component.member().name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("A factory of " + owner + " names the unknown " + name));
	}

}

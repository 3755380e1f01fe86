package io.github.telegramspring.api.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaCompletenessTests {

	private final BotApiSchema schema = BotApiSchema.INSTANCE;

	@Test
	void hasAllOfTheBotApi() {
		assertThat(this.schema.types()).hasSize(400);
		assertThat(this.schema.types().stream().flatMap((type) -> type.fields().stream())).hasSize(1888);
		assertThat(this.schema.methods()).hasSize(185);
		assertThat(this.schema.methods().stream().flatMap((method) -> method.params().stream())).hasSize(932);
		assertThat(this.schema.unions()).hasSize(26);
	}

	@Test
	void namesNothingTwice() {
		assertThat(this.schema.types()).extracting(BotApiSchema.Type::name).doesNotHaveDuplicates();
		assertThat(this.schema.methods()).extracting(BotApiSchema.Method::name).doesNotHaveDuplicates();
		assertThat(this.schema.valueSets()).extracting(BotApiSchema.ValueSet::name).doesNotHaveDuplicates();
		assertThat(owners()).allSatisfy((owner) -> assertThat(owner.members()).as(owner.name())
			.extracting(BotApiSchema.Member::name)
			.doesNotHaveDuplicates());
		assertThat(this.schema.valueSets())
			.allSatisfy((set) -> assertThat(set.values()).as(set.name()).isNotEmpty().doesNotHaveDuplicates());
	}

	@Test
	void saysSomethingAboutEverything() {
		assertThat(this.schema.types()).allSatisfy((type) -> assertSentence(type.name(), type.doc()));
		assertThat(this.schema.methods()).allSatisfy((method) -> assertSentence(method.name(), method.doc()));
		assertThat(this.schema.methods())
			.allSatisfy((method) -> assertSentence(method.name() + "()", method.returns().doc()));
		assertThat(this.schema.valueSets()).allSatisfy((set) -> assertSentence(set.name(), set.doc()));
		assertThat(fields()).allSatisfy((owner) -> assertThat(owner.members())
			.allSatisfy((field) -> assertSentence(owner.name() + "." + field.name(), field.doc())));
		assertThat(parameters()).allSatisfy((owner) -> assertThat(owner.members())
			.allSatisfy((parameter) -> assertSentence(owner.name() + "." + parameter.name(), (parameter.doc() != null)
					? parameter.doc() : this.schema.commonParameters().get(parameter.name()))));
	}

	private static void assertSentence(String subject, @Nullable String doc) {
		assertThat(doc).as(subject).isNotBlank().matches("\\p{Lu}.*[.]").hasSizeGreaterThan(8);
	}

	@Test
	void usesEveryCommonSentence() {
		assertThat(parameters().stream()
			.flatMap((owner) -> owner.members().stream())
			.filter((parameter) -> parameter.doc() == null)
			.map(BotApiSchema.Member::name)
			.distinct()).containsExactlyInAnyOrderElementsOf(this.schema.commonParameters().keySet());
	}

	@Test
	void usesEveryValueSetAndKnowsThoseItUses() {
		Set<String> used = new HashSet<>();
		owners().forEach((owner) -> owner.members()
			.stream()
			.map(BotApiSchema.Member::valueSet)
			.filter((set) -> set != null)
			.forEach(used::add));
		assertThat(this.schema.valueSets()).extracting(BotApiSchema.ValueSet::name)
			.containsExactlyInAnyOrderElementsOf(used);
	}

	@Test
	void hasAnUpdateTypeForEachKindOfUpdate() {
		List<String> kinds = this.schema.typesByName()
			.get("Update")
			.fields()
			.stream()
			.map(BotApiSchema.Member::name)
			.filter((name) -> !name.equals("update_id"))
			.toList();
		assertThat(kinds).hasSize(27);
		assertThat(this.schema.valueSets()).filteredOn((set) -> set.name().equals("UpdateType"))
			.singleElement()
			.extracting(BotApiSchema.ValueSet::values)
			.isEqualTo(kinds);
	}

	@Test
	void tellsTheMembersOfAUnionApart() {
		assertThat(this.schema.unions()).allSatisfy((type) -> {
			assertThat(type.union().members()).as(type.name()).hasSizeGreaterThan(1);
			assertThat(type.union().members()).as(type.name())
				.extracting((member) -> List.of(String.valueOf(member.value()), String.valueOf(member.present()),
						String.valueOf(member.json())))
				.doesNotHaveDuplicates();
		});
	}

	private List<Owner> owners() {
		return Stream.of(fields(), parameters()).flatMap(List::stream).toList();
	}

	private List<Owner> fields() {
		return owners(this.schema.types(), (type) -> new Owner(type.name(), type.fields()));
	}

	private List<Owner> parameters() {
		return owners(this.schema.methods(), (method) -> new Owner(method.name(), method.params()));
	}

	private static <T> List<Owner> owners(List<T> described, Function<T, Owner> owner) {
		return described.stream().map(owner).toList();
	}

	private record Owner(String name, List<BotApiSchema.Member> members) {
	}

}

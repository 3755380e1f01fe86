package io.github.telegramspring.bot.callback;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CallbackDataRegistryTests {

	private final CallbackDataCodec codec = CallbackDataCodec.unsigned();

	@Test
	void findsARecordByHowItsDataBegins() {
		CallbackDataRegistry registry = CallbackDataRegistry.of(Set.of(Add.class, Remove.class));
		assertThat(registry.find(this.codec.encode(new Add(1)))).hasToString("add~ (" + Add.class.getName() + ")");
		assertThat(registry.find("add:1")).isNull();
		assertThat(registry.find("~add")).isNull();
		assertThat(registry.prefixes()).containsExactlyInAnyOrder("add~", "rm~");
	}

	@Test
	void takesAFamilyForItsRecords() {
		CallbackDataRegistry registry = CallbackDataRegistry.of(List.of(CartAction.class, Add.class));
		assertThat(registry.prefixes()).containsExactlyInAnyOrder("add~", "rm~");
		assertThat(registry.decode(this.codec, this.codec.encode(new Remove(7)))).isEqualTo(new Remove(7));
	}

	@Test
	void takesDataOfARecordThatIsGoneForStale() {
		CallbackDataRegistry registry = CallbackDataRegistry.of(Set.of(Add.class));
		assertThatExceptionOfType(StaleCallbackDataException.class)
			.isThrownBy(() -> registry.decode(this.codec, this.codec.encode(new Remove(7))))
			.withMessageContaining("@CallbackData(\"rm\")");
	}

	@Test
	void takesDataWithoutATagForMalformed() {
		CallbackDataRegistry registry = CallbackDataRegistry.of(Set.of(Add.class));
		assertThatExceptionOfType(MalformedCallbackDataException.class)
			.isThrownBy(() -> registry.decode(this.codec, "add:1"));
	}

	@Test
	void refusesTwoRecordsWithOneTag() {
		assertThatExceptionOfType(InvalidCallbackRecordException.class)
			.isThrownBy(() -> CallbackDataRegistry.of(List.of(Add.class, Added.class)))
			.withMessageContaining(
					"Both " + Add.class.getName() + " and " + Added.class.getName() + " have the tag 'add'")
			.withMessageContaining("@CallbackData(\"...\")");
	}

	@Test
	void tellsAllThatIsWrongAtOnce() {
		assertThatExceptionOfType(InvalidCallbackRecordException.class)
			.isThrownBy(() -> CallbackRecord.check(Wrong.class, Long64.class, Odd.class, Add.class, String.class,
					Mixed.class, Node.class))
			.satisfies((ex) -> assertThat(ex.getProblems()).satisfiesExactly(
					(problem) -> assertThat(problem)
						.startsWith("Component 'when' of " + Wrong.class.getName()
								+ " is of type java.time.ZonedDateTime. ")
						.contains("It can be of a primitive type or its wrapper"),
					(problem) -> assertThat(problem).contains("'map'", "java.util.Map<java.lang.String, "),
					(problem) -> assertThat(problem).contains("'wild'", "type ?"),
					(problem) -> assertThat(problem).contains("'nothings'", "Have the number of elements"),
					(problem) -> assertThat(problem).contains("Long64", "takes at least 76 bytes",
							"put its id into the record"),
					(problem) -> assertThat(problem).contains("The tag 'so long' of"),
					(problem) -> assertThat(problem).contains("java.lang.String is neither a record nor"),
					(problem) -> assertThat(problem).contains("'family'", "All that it permits must be records"),
					(problem) -> assertThat(problem).contains("'next'", "would contain itself")));
	}

	@Test
	void doesNotComplainOfTextsThatMayBeTooLong() {
		CallbackRecord.check(Texts.class);
	}

	@Test
	void makesTheTagOfTheSimpleName() {
		assertThat(CallbackRecord.of(ChooseDeliveryAddress.class).tag()).isEqualTo("chooseDe");
		assertThat(CallbackRecord.of(ChooseDeliveryAddress.class).prefix()).isEqualTo("chooseDe~");
		assertThat(CallbackRecord.of(ChooseDeliveryAddress.class).isSigned()).isFalse();
	}

	sealed interface CartAction permits Add, Other {

	}

	record Add(int item) implements CartAction {

	}

	sealed interface Other extends CartAction permits Remove {

	}

	@CallbackData("rm")
	record Remove(int item) implements Other {

	}

	@CallbackData("add")
	record Added(int item) {

	}

	record Nothing() {

	}

	record Wrong(ZonedDateTime when, Map<String, Integer> map, List<?> wild, List<Nothing> nothings, int fine) {

	}

	record Long64(UUID first, UUID second, UUID third) {

	}

	@CallbackData("so long")
	record Odd(int value) {

	}

	sealed interface Family permits Member {

	}

	static final class Member implements Family {

	}

	record Mixed(Family family) {

	}

	record Node(@Nullable Node next) {

	}

	record Texts(String first, String second, List<String> others) {

	}

	record ChooseDeliveryAddress(int address) {

	}

}

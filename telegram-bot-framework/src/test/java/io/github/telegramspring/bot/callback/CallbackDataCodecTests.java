package io.github.telegramspring.bot.callback;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.github.telegramspring.api.BotToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CallbackDataCodecTests {

	private final CallbackDataCodec codec = CallbackDataCodec.signedWith(BotToken.of("123456:" + "k".repeat(35)));

	@Test
	void writesARecordAndReadsItAgain() {
		String data = this.codec.encode(new Buy(42, 1));
		assertThat(data).startsWith("buy~").hasSizeLessThan(12);
		assertThat(this.codec.decode(Buy.class, data)).isEqualTo(new Buy(42, 1));
	}

	@Test
	void keepsAllTypes() {
		Numbers numbers = new Numbers((byte) -1, Short.MIN_VALUE, Integer.MAX_VALUE, Long.MIN_VALUE, -0.0, Float.NaN);
		assertThat(roundTrip(numbers)).isEqualTo(numbers);
		Texts texts = new Texts("Grüße 👋", 'ß', true, Size.LARGE,
				UUID.fromString("3f0c9a51-1b7d-4c44-9d0e-6a1f8f7f2b10"));
		assertThat(roundTrip(texts)).isEqualTo(texts);
		Times times = new Times(Instant.ofEpochSecond(1_800_000_000, 5), Duration.ofMinutes(-90),
				LocalDate.of(2027, 2, 28), LocalTime.of(23, 59, 59));
		assertThat(roundTrip(times)).isEqualTo(times);
		Amounts amounts = new Amounts(new BigDecimal("-12.50"), BigInteger.TWO.pow(100).negate());
		assertThat(roundTrip(amounts)).isEqualTo(amounts);
	}

	@Test
	void keepsWhatIsNestedAndWhatIsMissing() {
		Page full = new Page(new Filter("red", 3), Optional.of(new Filter(null, null)),
				List.of(new Next(2), new Stay()));
		Page bare = new Page(null, Optional.empty(), List.of());
		assertThat(roundTrip(full)).isEqualTo(full);
		assertThat(roundTrip(bare)).isEqualTo(bare);
	}

	@Test
	void tellsAMissingRecordFromOneWhoseComponentsAreMissing() {
		Page present = new Page(new Filter(null, null), Optional.empty(), List.of());
		assertThat(roundTrip(present)).isEqualTo(present);
	}

	@Test
	void readsTheRecordOfAFamilyThatTheDataIsFor() {
		assertThat(this.codec.decode(Move.class, this.codec.encode(new Next(3)))).isEqualTo(new Next(3));
		assertThat(this.codec.decode(Move.class, this.codec.encode(new Stay()))).isEqualTo(new Stay());
	}

	@Test
	void takesOneByteForSmallNumbersAndSevenForUserIds() {
		int empty = this.codec.encode(new Number0()).length();
		assertThat(this.codec.encode(new Number1(0))).hasSize(empty + 1);
		assertThat(this.codec.encode(new Number1(26))).hasSize(empty + 1);
		assertThat(this.codec.encode(new Number1(27))).hasSize(empty + 2);
		assertThat(this.codec.encode(new Number1(7_123_456_789L))).hasSize(empty + 7);
		assertThat(this.codec.encode(new Number1(-1_001_234_567_890L))).hasSize(empty + 8);
		assertThat(this.codec.encode(new Number1(Long.MIN_VALUE))).hasSize(empty + 12);
	}

	@Test
	void saysWhichComponentTakesHowManyBytes() {
		assertThatExceptionOfType(CallbackDataTooLongException.class)
			.isThrownBy(() -> this.codec.encode(new Filter("ä".repeat(30), 3)))
			.withMessageContaining("takes 72 bytes, and a button has room for 64")
			.withMessageContaining("tag and shape 10, 'color' 61, 'size' 1")
			.withMessageContaining("put its id into the record")
			.satisfies((ex) -> assertThat(ex.getBytes()).isEqualTo(72));
	}

	@Test
	void countsTheSignature() {
		String comment = "x".repeat(50);
		assertThatExceptionOfType(CallbackDataTooLongException.class)
			.isThrownBy(() -> this.codec.encode(new Refund(comment)))
			.withMessageContaining("signature 11");
	}

	@Test
	void usesAllOfTheSixtyFourBytes() {
		String data = this.codec.encode(new Filter("x".repeat(52), 3));
		assertThat(data).hasSize(64);
		assertThat(this.codec.decode(Filter.class, data).color()).hasSize(52);
	}

	@Test
	void refusesNullWhereNothingSaysThatItCanBe() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.codec.encode(new Refund(null)))
			.withMessage("Component 'comment' of " + Refund.class.getName()
					+ " cannot be put into a button: it is null; annotate it with @Nullable, or make it an Optional");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.codec.encode(new Page(null, Optional.empty(), Collections.singletonList(null))))
			.withMessageContaining("Component 'moves'")
			.withMessageContaining("has null in it");
	}

	@Test
	void refusesValuesThatCannotBeWritten() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.codec.encode(new Refund("\ud83d")))
			.withMessageContaining("half of a surrogate pair");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.codec.encode(new Amounts(new BigDecimal("1E+1000"), BigInteger.ONE)))
			.withMessageContaining("has a scale of -1000, which must be from -99 to 99");
	}

	@Test
	void recognizesDataOfAnEarlierVersion() {
		String data = this.codec.encode(new OldVote(1, 2));
		assertThatExceptionOfType(StaleCallbackDataException.class)
			.isThrownBy(() -> this.codec.decode(Vote.class, data))
			.withMessageContaining("earlier version");
	}

	@Test
	void readsDataOfAnEarlierVersionWithNarrowerNumbers() {
		assertThat(this.codec.decode(WideCounter.class, this.codec.encode(new Counter(7))))
			.isEqualTo(new WideCounter(7));
	}

	@Test
	void refusesANumberThatIsTooLarge() {
		String data = this.codec.encode(new WideCounter(1L << 40));
		assertThatExceptionOfType(MalformedCallbackDataException.class)
			.isThrownBy(() -> this.codec.decode(Counter.class, data));
	}

	@Test
	void refusesDataOfAnotherRecord() {
		String data = this.codec.encode(new Buy(42, 1));
		assertThatExceptionOfType(MalformedCallbackDataException.class)
			.isThrownBy(() -> this.codec.decode(Next.class, data))
			.withMessageContaining("another tag");
	}

	@Test
	void refusesWhatTheConstructorRefuses() {
		String data = this.codec.encode(new AnyPercent(150));
		assertThatExceptionOfType(MalformedCallbackDataException.class)
			.isThrownBy(() -> this.codec.decode(Percent.class, data))
			.withCauseInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void refusesSomethingAfterTheEnd() {
		String data = this.codec.encode(new Buy(42, 1)) + "A";
		assertThatExceptionOfType(MalformedCallbackDataException.class)
			.isThrownBy(() -> this.codec.decode(Buy.class, data))
			.withMessageContaining("after its end");
	}

	private Record roundTrip(Record value) {
		return this.codec.decode(value.getClass(), this.codec.encode(value));
	}

	enum Size {

		SMALL, LARGE

	}

	record Buy(long item, int count) {

	}

	record Numbers(byte b, Short s, int i, Long l, double d, Float f) {

	}

	record Texts(String text, char character, boolean flag, Size size, UUID uuid) {

	}

	record Times(Instant instant, Duration duration, LocalDate date, LocalTime time) {

	}

	record Amounts(BigDecimal decimal, BigInteger integer) {

	}

	sealed interface Move permits Next, Stay {

	}

	record Next(int page) implements Move {

	}

	record Stay() implements Move {

	}

	record Filter(@Nullable String color, @Nullable Integer size) {

	}

	record Page(@Nullable Filter filter, Optional<Filter> other, List<Move> moves) {

	}

	record Number0() {

	}

	record Number1(long value) {

	}

	@CallbackData(value = "refund", signed = true)
	record Refund(String comment) {

	}

	@CallbackData("vote")
	record OldVote(int poll, int answer) {

	}

	@CallbackData("vote")
	record Vote(int answer, int poll) {

	}

	@CallbackData("counter")
	record Counter(int value) {

	}

	@CallbackData("counter")
	record WideCounter(long value) {

	}

	@CallbackData("percent")
	record AnyPercent(int value) {

	}

	@CallbackData("percent")
	record Percent(int value) {

		Percent {
			if (value > 100) {
				throw new IllegalArgumentException("More than all");
			}
		}

	}

}

package io.github.telegramspring.api.webapp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The check that the bot itself makes, with its token.
 */
class InitDataValidatorTests {

	private static final String WRONG_FIRST_DIGIT = "0" + SignedDataVectors.HASH.substring(1);

	private final InitDataValidator validator = InitDataValidator.of(SignedDataVectors.TOKEN)
		.clock(SignedDataVectors.CLOCK);

	@Test
	void acceptsWhatWasSignedWithTheToken() {
		InitData initData = this.validator.validate(SignedDataVectors.INIT_DATA);
		assertThat(initData.user()).extracting(WebAppUser::id).isEqualTo(5123456789L);
	}

	@Test
	void acceptsDataWithoutASignatureForThirdParties() {
		InitData initData = this.validator.validate(SignedDataVectors.SMALL_INIT_DATA);
		assertThat(initData.user()).extracting(WebAppUser::firstName).isEqualTo("Bo");
		assertThat(initData.signature()).isNull();
	}

	@Test
	void acceptsFieldsInAnyOrder() {
		List<String> pairs = new ArrayList<>(List.of(SignedDataVectors.INIT_DATA.split("&", -1)));
		Collections.reverse(pairs);
		assertThat(this.validator.validate(String.join("&", pairs)))
			.isEqualTo(this.validator.validate(SignedDataVectors.INIT_DATA));
	}

	@Test
	void acceptsSpacesWrittenAsPlus() {
		String initData = SignedDataVectors.INIT_DATA.replace("%20", "+");
		assertThat(this.validator.validate(initData).fields()).containsEntry("colour", "blue green");
	}

	@Test
	void rejectsTheTokenOfAnotherBot() {
		InitDataValidator other = InitDataValidator.of(SignedDataVectors.OTHER_TOKEN).clock(SignedDataVectors.CLOCK);
		assertThatExceptionOfType(WrongSignatureException.class)
			.isThrownBy(() -> other.validate(SignedDataVectors.INIT_DATA))
			.withMessageContaining("its hash does not fit")
			.withMessageContaining("this is the one of bot 123456")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("aB3", "Ada", SignedDataVectors.HASH));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("fields")
	void rejectsAChangeOfAnyField(String name, String value) {
		String tampered = name.equals(SignedFields.HASH) ? WRONG_FIRST_DIGIT : value + "0";
		String initData = SignedDataVectors.INIT_DATA.replace(name + "=" + value, name + "=" + tampered);
		assertThat(initData).isNotEqualTo(SignedDataVectors.INIT_DATA);
		assertThatExceptionOfType(WrongSignatureException.class).isThrownBy(() -> this.validator.validate(initData));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("fields")
	void rejectsTheLossOfAnyField(String name, String value) {
		Map<String, String> fields = SignedDataVectors.split(SignedDataVectors.INIT_DATA);
		fields.remove(name);
		Class<? extends InvalidSignedDataException> expected = name.equals(SignedFields.HASH)
				? MalformedSignedDataException.class : WrongSignatureException.class;
		assertThatExceptionOfType(expected).isThrownBy(() -> this.validator.validate(join(fields)));
	}

	static Stream<String[]> fields() {
		return SignedDataVectors.split(SignedDataVectors.INIT_DATA)
			.entrySet()
			.stream()
			.map((field) -> new String[] { field.getKey(), field.getValue() });
	}

	@Test
	void rejectsAFieldThatWasAdded() {
		assertThatExceptionOfType(WrongSignatureException.class)
			.isThrownBy(() -> this.validator.validate(SignedDataVectors.INIT_DATA + "&is_admin=true"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "auth_date=1793577935", "hash=00", "user=%7B%7D", "colour=red", "colou%72=red" })
	void rejectsAFieldThatComesTwice(String pair) {
		assertThatExceptionOfType(MalformedSignedDataException.class)
			.isThrownBy(() -> this.validator.validate(SignedDataVectors.INIT_DATA + "&" + pair))
			.withMessageMatching(".* has the field (auth_date|hash|user|colour) more than once");
	}

	@Test
	void rejectsAFieldThatIsHiddenWithinAnother() {
		String hidden = SignedDataVectors.INIT_DATA.replace("&start_param=ref_42-x&can_send_after=90", "")
			.replace("&colour=blue%20green", "&query_id=AAHdF6IQAAAAAN0XohDhrOrc%0Astart_param=ref_42-x")
			.replaceFirst("query_id=[^&]*&", "can_send_after=90%0Achat=1&");
		assertThatExceptionOfType(MalformedSignedDataException.class).isThrownBy(() -> this.validator.validate(hidden))
			.withMessageContaining("with a line break");
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					''                              | is empty
					hello                           | no query string
					user=1&                         | no query string
					=1                              | without a name
					a%3Db=1                         | with = in its name
					a=1%0Ab=2                       | with a line break
					a%0Ab=2                         | with a line break
					a=%4                            | incomplete % sequence
					a=%zz                           | incomplete % sequence
					a=1&a=2                         | has the field a more than once
					a%20b=1&a%20b=2                 | has the field with a strange name more than once
					auth_date=1793577935            | lacks the field hash
					hash=abc                        | something other than 64 small hexadecimal digits
					hash=F378dfc8edc845de2b1a0edd2d142a42742e06a8b514b3ef4b6c602d5c3933af | something other than 64 small hexadecimal digits
					""")
	void saysWhatIsMalformed(String initData, String problem) {
		assertThatExceptionOfType(MalformedSignedDataException.class)
			.isThrownBy(() -> this.validator.validate(initData))
			.withMessageStartingWith("The init data is malformed: it ")
			.withMessageContaining(problem);
	}

	@Test
	void rejectsTextOfAnUnreasonableLength() {
		assertThatExceptionOfType(MalformedSignedDataException.class)
			.isThrownBy(() -> this.validator.validate("a=" + "b".repeat(16_383)))
			.withMessageContaining("more than 16384 characters");
	}

	@Test
	void rejectsHalfASurrogatePairInsteadOfReadingItAsAQuestionMark() {
		InitDataSigner signer = InitDataSigner.of(SignedDataVectors.TOKEN).clock(SignedDataVectors.CLOCK);
		String initData = signer.sign(Map.of("start_param", "why?"));
		assertThat(this.validator.validate(initData).startParam()).isEqualTo("why?");
		assertThatExceptionOfType(MalformedSignedDataException.class)
			.isThrownBy(() -> this.validator.validate(initData.replace("%3F", "\ud83d")))
			.withMessageContaining("half a surrogate pair");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			user           | {"first_name":"Ada"}
			user           | {"id":"1","first_name":"Ada"}
			user           | {"id":1,"first_name":"Ada"
			user           | [1]
			user           | ''
			receiver       | {"id":1}
			chat           | {"id":1,"type":"group"}
			can_send_after | soon
			auth_date      | -1
			auth_date      | ''
			auth_date      | 99999999999999999
			""")
	void saysWhichGenuineFieldCannotBeRead(String name, String value) {
		String initData = InitDataSigner.of(SignedDataVectors.TOKEN)
			.clock(SignedDataVectors.CLOCK)
			.sign(Map.of(name, value));
		assertThatExceptionOfType(MalformedSignedDataException.class)
			.isThrownBy(() -> this.validator.validate(initData))
			.withMessageContaining(" as " + name)
			.withNoCause();
	}

	@Test
	void acceptsDataForOneDayUnlessToldOtherwise() {
		Instant lastMoment = SignedDataVectors.AUTH_DATE.plus(Duration.ofDays(1));
		assertThat(at(lastMoment).validate(SignedDataVectors.INIT_DATA)).isNotNull();
		assertThatExceptionOfType(ExpiredSignedDataException.class)
			.isThrownBy(() -> at(lastMoment.plusMillis(1)).validate(SignedDataVectors.INIT_DATA))
			.withMessage("The init data has expired: it was signed at 2026-11-02T00:05:35Z, which is PT24H0.001S ago, "
					+ "while at most PT24H is allowed")
			.satisfies((ex) -> {
				assertThat(ex.authDate()).isEqualTo(SignedDataVectors.AUTH_DATE);
				assertThat(ex.age()).isEqualTo(Duration.ofDays(1).plusMillis(1));
			});
	}

	@Test
	void acceptsDataForAsLongAsItIsTold() {
		InitDataValidator strict = this.validator.maxAge(Duration.ofSeconds(59));
		assertThatExceptionOfType(ExpiredSignedDataException.class)
			.isThrownBy(() -> strict.validate(SignedDataVectors.INIT_DATA));
		assertThat(strict.maxAge(Duration.ofSeconds(60)).validate(SignedDataVectors.INIT_DATA)).isNotNull();
		assertThat(strict.maxAge(Duration.ofSeconds(Long.MAX_VALUE)).validate(SignedDataVectors.INIT_DATA)).isNotNull();
	}

	@Test
	void toleratesAClockThatIsOneMinuteSlowUnlessToldOtherwise() {
		Instant early = SignedDataVectors.AUTH_DATE.minusSeconds(60);
		assertThat(at(early).validate(SignedDataVectors.INIT_DATA)).isNotNull();
		assertThatExceptionOfType(PrematureSignedDataException.class)
			.isThrownBy(() -> at(early.minusSeconds(1)).validate(SignedDataVectors.INIT_DATA))
			.withMessageContaining(
					"signed at 2026-11-02T00:05:35Z, which is in PT1M1S, while clocks may differ by PT1M")
			.satisfies((ex) -> assertThat(ex.authDate()).isEqualTo(SignedDataVectors.AUTH_DATE));
		assertThatExceptionOfType(PrematureSignedDataException.class)
			.isThrownBy(() -> at(early).futureTolerance(Duration.ofSeconds(59)).validate(SignedDataVectors.INIT_DATA));
	}

	@Test
	void tellsOfAWrongHashRatherThanOfItsAge() {
		InitDataValidator late = at(SignedDataVectors.AUTH_DATE.plus(Duration.ofDays(100)));
		assertThatExceptionOfType(WrongSignatureException.class).isThrownBy(
				() -> late.validate(SignedDataVectors.INIT_DATA.replace(SignedDataVectors.HASH, WRONG_FIRST_DIGIT)));
	}

	@Test
	void rejectsSenselessLimits() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.validator.maxAge(Duration.ZERO));
		assertThatIllegalArgumentException().isThrownBy(() -> this.validator.maxAge(Duration.ofDays(-1)));
		assertThatIllegalArgumentException().isThrownBy(() -> this.validator.futureTolerance(Duration.ofMillis(-1)));
	}

	private static InitDataValidator at(Instant now) {
		return InitDataValidator.of(SignedDataVectors.TOKEN).clock(Clock.fixed(now, ZoneOffset.UTC));
	}

	private static String join(Map<String, String> fields) {
		return String.join("&",
				fields.entrySet().stream().map((field) -> field.getKey() + "=" + field.getValue()).toList());
	}

}

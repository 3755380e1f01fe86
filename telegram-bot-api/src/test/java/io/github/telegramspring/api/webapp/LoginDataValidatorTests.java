package io.github.telegramspring.api.webapp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LoginDataValidatorTests {

	private final LoginDataValidator validator = LoginDataValidator.of(SignedDataVectors.TOKEN)
		.clock(SignedDataVectors.CLOCK);

	@Test
	void readsTheQueryOfThePage() {
		LoginData login = this.validator.validate(SignedDataVectors.LOGIN_DATA);
		assertThat(login.id()).isEqualTo(5123456789L);
		assertThat(login.firstName()).isEqualTo("Ada & Zoë");
		assertThat(login.lastName()).isEqualTo("Lovelace");
		assertThat(login.username()).isEqualTo("ada_l");
		assertThat(login.photoUrl()).isEqualTo("https://t.me/i/userpic/320/x.jpg");
		assertThat(login.authDate()).isEqualTo(SignedDataVectors.AUTH_DATE);
		assertThat(login.fields()).hasSize(7);
	}

	@Test
	void readsTheParametersOfARequest() {
		LoginData login = this.validator.validate(SignedDataVectors.LOGIN_DATA);
		assertThat(this.validator.validate(login.fields())).isEqualTo(login).hasSameHashCodeAs(login);
	}

	@Test
	void readsTheObjectThatAFunctionOfThePageGets() {
		Map<String, Object> object = object();
		object.put("id", 5123456789L);
		object.put("auth_date", 1793577935);
		object.put("language", null);
		assertThat(this.validator.validate(object)).isEqualTo(this.validator.validate(SignedDataVectors.LOGIN_DATA));
	}

	@Test
	void rejectsObjectsWithValuesOfAnotherKind() {
		Map<String, Object> object = object();
		object.put("id", List.of(5123456789L));
		assertThatExceptionOfType(MalformedSignedDataException.class).isThrownBy(() -> this.validator.validate(object))
			.withMessage("The login data is malformed: it has something other than text or a whole number as id");
	}

	@Test
	void rejectsObjectsOfAnUnreasonableSize() {
		assertThatExceptionOfType(MalformedSignedDataException.class)
			.isThrownBy(() -> this.validator.validate(Map.of("first_name", "b".repeat(16_384))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("fields")
	void rejectsAChangeOfAnyField(String name, String value) {
		String tampered = name.equals(SignedFields.HASH) ? "0" + value.substring(1) : value + "0";
		String login = SignedDataVectors.LOGIN_DATA.replace(name + "=" + value, name + "=" + tampered);
		assertThat(login).isNotEqualTo(SignedDataVectors.LOGIN_DATA);
		assertThatExceptionOfType(WrongSignatureException.class).isThrownBy(() -> this.validator.validate(login))
			.withMessageContaining("this is the one of bot 123456")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("aB3", "Ada"));
	}

	static Stream<String[]> fields() {
		return SignedDataVectors.split(SignedDataVectors.LOGIN_DATA)
			.entrySet()
			.stream()
			.map((field) -> new String[] { field.getKey(), field.getValue() });
	}

	@Test
	void rejectsParametersOfThePageItself() {
		assertThatExceptionOfType(WrongSignatureException.class)
			.isThrownBy(() -> this.validator.validate(SignedDataVectors.LOGIN_DATA + "&next=%2Fhome"))
			.withMessageContaining("and no others");
	}

	@Test
	void rejectsInitDataEvenOfTheSameBot() {
		assertThatExceptionOfType(WrongSignatureException.class)
			.isThrownBy(() -> this.validator.validate(SignedDataVectors.SMALL_INIT_DATA));
		assertThatExceptionOfType(WrongSignatureException.class)
			.isThrownBy(() -> InitDataValidator.of(SignedDataVectors.TOKEN)
				.clock(SignedDataVectors.CLOCK)
				.validate(SignedDataVectors.LOGIN_DATA));
	}

	@Test
	void rejectsTheTokenOfAnotherBot() {
		LoginDataValidator other = LoginDataValidator.of(SignedDataVectors.OTHER_TOKEN).clock(SignedDataVectors.CLOCK);
		assertThatExceptionOfType(WrongSignatureException.class)
			.isThrownBy(() -> other.validate(SignedDataVectors.LOGIN_DATA));
	}

	@Test
	void rejectsWhatIsTooOldOrTooNew() {
		Instant authDate = SignedDataVectors.AUTH_DATE;
		assertThat(at(authDate.plus(Duration.ofDays(1))).validate(SignedDataVectors.LOGIN_DATA)).isNotNull();
		assertThatExceptionOfType(ExpiredSignedDataException.class).isThrownBy(
				() -> at(authDate.plus(Duration.ofDays(1)).plusSeconds(1)).validate(SignedDataVectors.LOGIN_DATA));
		assertThatExceptionOfType(ExpiredSignedDataException.class)
			.isThrownBy(() -> this.validator.maxAge(Duration.ofSeconds(59)).validate(SignedDataVectors.LOGIN_DATA));
		assertThatExceptionOfType(PrematureSignedDataException.class)
			.isThrownBy(() -> at(authDate.minusSeconds(61)).validate(SignedDataVectors.LOGIN_DATA));
		assertThat(at(authDate.minusSeconds(61)).futureTolerance(Duration.ofSeconds(61))
			.validate(SignedDataVectors.LOGIN_DATA)).isNotNull();
		assertThatIllegalArgumentException().isThrownBy(() -> this.validator.maxAge(Duration.ZERO));
	}

	@Test
	void showsWhoItIsButNotWhatProvesIt() {
		assertThat(this.validator.validate(SignedDataVectors.LOGIN_DATA).toString()).contains("id=5123456789", "Zoë")
			.doesNotContain("5dd0e046");
	}

	private Map<String, Object> object() {
		return new HashMap<>(this.validator.validate(SignedDataVectors.LOGIN_DATA).fields());
	}

	private static LoginDataValidator at(Instant now) {
		return LoginDataValidator.of(SignedDataVectors.TOKEN).clock(Clock.fixed(now, ZoneOffset.UTC));
	}

}

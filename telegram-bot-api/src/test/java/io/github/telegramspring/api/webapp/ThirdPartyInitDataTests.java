package io.github.telegramspring.api.webapp;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The check that others make, with a public key.
 */
class ThirdPartyInitDataTests {

	private final InitDataValidator validator = InitDataValidator.thirdParty(123456, SignedDataVectors.PUBLIC_KEY)
		.clock(SignedDataVectors.CLOCK);

	@Test
	void acceptsWhatWasSignedWithThePrivateKey() {
		InitData initData = this.validator.validate(SignedDataVectors.INIT_DATA);
		assertThat(initData.user()).extracting(WebAppUser::id).isEqualTo(5123456789L);
	}

	@Test
	void doesWithoutTheHash() {
		InitData initData = this.validator
			.validate(SignedDataVectors.INIT_DATA.replace("&hash=" + SignedDataVectors.HASH, ""));
		assertThat(initData.hash()).isNull();
		assertThat(initData.startParam()).isEqualTo("ref_42-x");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("fields")
	void rejectsAChangeOfAnyFieldButTheHash(String name, String value) {
		String tampered = name.equals(SignedFields.SIGNATURE) ? "A" + value.substring(1) : value + "0";
		String initData = SignedDataVectors.INIT_DATA.replace(name + "=" + value, name + "=" + tampered);
		assertThatExceptionOfType(WrongSignatureException.class).isThrownBy(() -> this.validator.validate(initData))
			.withMessageContaining("its signature does not fit")
			.withMessageContaining("(this is 123456)");
	}

	static Stream<String[]> fields() {
		return InitDataValidatorTests.fields().filter((field) -> !field[0].equals(SignedFields.HASH));
	}

	@Test
	void rejectsTheIdOfAnotherBot() {
		InitDataValidator other = InitDataValidator.thirdParty(123457, SignedDataVectors.PUBLIC_KEY)
			.clock(SignedDataVectors.CLOCK);
		assertThatExceptionOfType(WrongSignatureException.class)
			.isThrownBy(() -> other.validate(SignedDataVectors.INIT_DATA));
	}

	@Test
	void rejectsTheKeysOfTelegramForWhatItDidNotSign() {
		for (InitDataPublicKey key : new InitDataPublicKey[] { InitDataPublicKey.PRODUCTION, InitDataPublicKey.TEST }) {
			InitDataValidator other = InitDataValidator.thirdParty(123456, key).clock(SignedDataVectors.CLOCK);
			assertThatExceptionOfType(WrongSignatureException.class)
				.isThrownBy(() -> other.validate(SignedDataVectors.INIT_DATA));
		}
	}

	@Test
	void rejectsDataWithoutASignature() {
		assertThatExceptionOfType(MalformedSignedDataException.class)
			.isThrownBy(() -> this.validator.validate(SignedDataVectors.SMALL_INIT_DATA))
			.withMessageContaining("lacks the field signature");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "AA", "%2B%2F", "!", "%F0%9F%98%80" })
	void rejectsASignatureThatCannotBeOne(String signature) {
		assertThatExceptionOfType(MalformedSignedDataException.class)
			.isThrownBy(() -> this.validator
				.validate(SignedDataVectors.INIT_DATA.replace(SignedDataVectors.SIGNATURE, signature)))
			.withMessageContaining("something other than 64 bytes in base64url as signature");
	}

	@Test
	void rejectsASignatureThatIsNoPointAtAll() {
		assertThatExceptionOfType(WrongSignatureException.class).isThrownBy(() -> this.validator
			.validate(SignedDataVectors.INIT_DATA.replace(SignedDataVectors.SIGNATURE, "_".repeat(85) + "w")));
	}

	@Test
	void knowsTheKeysOfTelegram() {
		assertThat(InitDataPublicKey.PRODUCTION)
			.hasToString("e7bf03a2fa4602af4580703d88dda5bb59f32ed8b02a56c187fe7d34caed242d");
		assertThat(InitDataPublicKey.TEST)
			.hasToString("40055058a4ee38156a06562e52eece92a771bcd8346a8c4615cb7376eddf72ec")
			.isNotEqualTo(InitDataPublicKey.PRODUCTION);
	}

	@Test
	void readsKeysInEitherCase() {
		String hex = SignedDataVectors.PUBLIC_KEY.toString();
		assertThat(InitDataPublicKey.ofHex(hex.toUpperCase(Locale.ROOT))).isEqualTo(SignedDataVectors.PUBLIC_KEY)
			.hasSameHashCodeAs(SignedDataVectors.PUBLIC_KEY)
			.hasToString(hex);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "00", "xyz", "fdb896135ee0a2fa83a99d4d7c48efb234d1bcbcdea60130d7c803fee962461200",
			"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" })
	void rejectsWhatIsNoKey(String hex) {
		assertThatIllegalArgumentException().isThrownBy(() -> InitDataPublicKey.ofHex(hex));
	}

}

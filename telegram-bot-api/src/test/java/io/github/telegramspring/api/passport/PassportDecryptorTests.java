package io.github.telegramspring.api.passport;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

import io.github.telegramspring.api.model.EncryptedCredentials;
import io.github.telegramspring.api.model.EncryptedPassportElement;
import io.github.telegramspring.api.model.EncryptedPassportElementType;
import io.github.telegramspring.api.model.PassportData;
import io.github.telegramspring.api.passport.PassportDecryptionException.Step;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PassportDecryptorTests {

	private final PassportDecryptor decryptor = PassportDecryptor.of(PassportPrivateKey.fromPem(PassportKeys.PKCS8));

	private final PassportSealer sealer = new PassportSealer();

	@Test
	void decryptsPersonalDetails() {
		DecryptedPassport passport = this.decryptor.decrypt(PassportVectors.data());
		assertThat(passport.personalDetails()).isEqualTo(new PersonalDetails("Ada", "Lovelace", null,
				LocalDate.of(1815, 12, 10), PersonalDetails.Gender.FEMALE, "GB", "GB", "Ada", "Lovelace", "Byron"));
	}

	@Test
	void decryptsAddresses() {
		DecryptedPassport passport = this.decryptor.decrypt(PassportVectors.data());
		assertThat(passport.address())
			.isEqualTo(new ResidentialAddress("12 St James's Square", null, "London", null, "GB", "SW1Y 4JH"));
	}

	@Test
	void decryptsIdentityDocumentsAndTheirPictures() {
		DecryptedPassport passport = this.decryptor.decrypt(PassportVectors.data());
		DecryptedPassportElement element = passport.element(EncryptedPassportElementType.PASSPORT);
		assertThat(element.idDocument()).isEqualTo(new IdDocumentData("N0815", LocalDate.of(2031, 2, 1)));
		assertThat(decrypt(element.frontSide(), PassportVectors.FRONT_SIDE)).isEqualTo("front side of the passport");
		assertThat(decrypt(element.selfie(), PassportVectors.SELFIE)).isEqualTo("selfie");
		assertThat(element.reverseSide()).isNull();
		assertThat(element.translation()).singleElement()
			.satisfies((file) -> assertThat(decrypt(file, PassportVectors.TRANSLATION))
				.isEqualTo("translation of the passport"));
	}

	@Test
	void decryptsScansInTheirOrder() {
		DecryptedPassport passport = this.decryptor.decrypt(PassportVectors.data());
		DecryptedPassportElement element = passport.element(EncryptedPassportElementType.UTILITY_BILL);
		assertThat(element.files()).hasSize(2);
		assertThat(element.files().get(0).file().fileId()).isEqualTo("bill1");
		assertThat(decrypt(element.files().get(0), PassportVectors.BILL_1)).isEqualTo("first page");
		assertThat(decrypt(element.files().get(1), PassportVectors.BILL_2)).isEmpty();
	}

	@Test
	void passesOnWhatIsNotEncrypted() {
		DecryptedPassport passport = this.decryptor.decrypt(PassportVectors.data());
		DecryptedPassportElement phone = passport.element(EncryptedPassportElementType.PHONE_NUMBER);
		assertThat(phone.phoneNumber()).isEqualTo("441234567");
		assertThat(phone.data()).isNull();
		assertThat(passport.element(EncryptedPassportElementType.EMAIL).email()).isEqualTo("ada@example.org");
		assertThat(passport.element(EncryptedPassportElementType.DRIVER_LICENSE)).isNull();
	}

	@Test
	void keepsElementsOfATypeThatIsUnknown() {
		DecryptedPassport passport = this.decryptor.decrypt(PassportVectors.data());
		DecryptedPassportElement element = passport.element(EncryptedPassportElementType.UNKNOWN);
		assertThat(element.hash()).isEqualTo("aDc=");
		assertThat(element.data()).isNull();
		assertThat(element.selfie()).isNull();
	}

	@Test
	void checksTheNonce() {
		assertThat(this.decryptor.decrypt(PassportVectors.data(), PassportVectors.NONCE).nonce())
			.isEqualTo(PassportVectors.NONCE);
		assertFails("the credentials", Step.NONCE,
				() -> this.decryptor.decrypt(PassportVectors.data(), PassportVectors.NONCE + "2"));
	}

	@Test
	void rejectsCredentialsWithoutANonceWhenOneIsExpected() throws Exception {
		Credentials credentials = this.decryptor.decrypt(this.sealer.credentials("{\"payload\":\"p\"}"));
		assertThat(credentials.payload()).isEqualTo("p");
		assertFails("the credentials", Step.NONCE, () -> credentials.requireNonce(""));
	}

	@Test
	void failsWithThePrivateKeyOfAnother() throws Exception {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
		generator.initialize(2048);
		PassportPrivateKey other = PassportPrivateKey.of((RSAPrivateKey) generator.generateKeyPair().getPrivate());
		assertFails("the credentials", Step.SECRET,
				() -> PassportDecryptor.of(other).decrypt(PassportVectors.credentials()));
	}

	@Test
	void failsWhenAnyPartOfTheCredentialsWasChanged() {
		EncryptedCredentials credentials = PassportVectors.credentials();
		assertFails("the credentials", Step.HASH,
				() -> this.decryptor.decrypt(credentials.data(flip(credentials.data(), 200))));
		assertFails("the credentials", Step.HASH,
				() -> this.decryptor.decrypt(credentials.hash(flip(credentials.hash(), 0))));
		assertFails("the credentials", Step.SECRET,
				() -> this.decryptor.decrypt(credentials.secret(flip(credentials.secret(), 100))));
		assertFails("the credentials", Step.CIPHER, () -> this.decryptor.decrypt(credentials.data("AAAA")));
		assertFails("the credentials", Step.CIPHER, () -> this.decryptor.decrypt(credentials.data("")));
	}

	@Test
	void failsWhenSomethingIsNotInBase64() {
		EncryptedCredentials credentials = PassportVectors.credentials();
		assertFails("the credentials", Step.ENCODING, () -> this.decryptor.decrypt(credentials.data("*")));
		assertFails("the credentials", Step.ENCODING, () -> this.decryptor.decrypt(credentials.hash("*")));
		assertFails("the credentials", Step.ENCODING, () -> this.decryptor.decrypt(credentials.secret("*")));
	}

	@Test
	void failsWhenTheDataOfAnElementWasChangedOrExchanged() {
		assertFails("the data of passport", Step.HASH,
				() -> decrypt(PassportVectors.passport().data(flip(PassportVectors.PASSPORT, 20))));
		assertFails("the data of passport", Step.HASH,
				() -> decrypt(PassportVectors.passport().data(PassportVectors.PERSONAL_DETAILS)));
		assertFails("the data of passport", Step.ENCODING, () -> decrypt(PassportVectors.passport().data("*")));
	}

	@Test
	void failsWhenTheCredentialsLackASecret() {
		EncryptedPassportElement license = PassportVectors.passport().type(EncryptedPassportElementType.DRIVER_LICENSE);
		assertFails("the data of driver_license", Step.CREDENTIALS, () -> decrypt(license));
		assertFails("the front side of driver_license", Step.CREDENTIALS, () -> decrypt(license.data(null)));
		assertFails("the reverse side of passport", Step.CREDENTIALS,
				() -> decrypt(PassportVectors.passport().reverseSide(PassportVectors.file("reverse"))));
		assertFails("the translation 2 of passport", Step.CREDENTIALS, () -> decrypt(
				PassportVectors.passport().translation(PassportVectors.file("t1"), PassportVectors.file("t2"))));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "null", "[]", "{", "{\"nonce\":\"n\"} x", "{\"secure_data\":{\"passport\":{\"data\":{}}}}",
					"{\"secure_data\":{\"passport\":{\"files\":[{\"secret\":\"c2VjcmV0\"}]}}}" })
	void failsWhenTheCredentialsAreNotWhatTelegramDescribes(String json) {
		assertFails("the credentials", Step.CONTENT, () -> this.decryptor.decrypt(this.sealer.credentials(json)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"secure_data\":[]}", "{\"secure_data\":{\"passport\":7,\"new\":{\"x\":[1]}}}" })
	void readsCredentialsWithoutSecrets(String json) {
		assertThatCode(() -> this.decryptor.decrypt(this.sealer.credentials(json))).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"expiry_date":"01.02.2031"}                     | have no document_no that can be read
			{"document_no":7}                                | have no document_no that can be read
			{"document_no":"1","expiry_date":"31.02.2031"}   | have no expiry_date that can be read
			{"document_no":"1","expiry_date":"2031-02-01"}   | have no expiry_date that can be read
			{"document_no":"1"                               | are not the JSON that Telegram describes
			['document_no','1']                              | are not the JSON that Telegram describes
			""", quoteCharacter = '~')
	void saysWhatIsWrongWithTheContents(String json, String problem) {
		PassportSealer.Sealed sealed = this.sealer.seal(json);
		assertThatExceptionOfType(PassportDecryptionException.class).isThrownBy(() -> decrypt(sealed))
			.withMessageStartingWith("Cannot decrypt the data of identity_card: the decrypted contents " + problem)
			.withNoCause()
			.satisfies((ex) -> assertThat(ex.step()).isEqualTo(Step.CONTENT));
	}

	@Test
	void readsDocumentsThatDoNotExpire() throws Exception {
		DecryptedPassport passport = decrypt(this.sealer.seal("{\"document_no\":\"1\",\"expiry_date\":\"\"}"));
		assertThat(passport.elements().get(0).idDocument()).isEqualTo(new IdDocumentData("1", null));
	}

	@Test
	void showsNothingOfWhatItDecrypted() {
		DecryptedPassport passport = this.decryptor.decrypt(PassportVectors.data());
		String text = passport + " " + passport.elements() + passport.credentials()
				+ passport.credentials().secureData() + passport.personalDetails() + passport.address()
				+ passport.element(EncryptedPassportElementType.PASSPORT).data()
				+ passport.element(EncryptedPassportElementType.PASSPORT).selfie();
		assertThat(text).contains("personal_details", "data=***", "selfie=true", "nonce=***", "secret=***")
			.doesNotContain("Ada", "Lovelace", "London", "N0815", "441234567", "example.org", PassportVectors.NONCE,
					"1FuPmywcQhonAV6WLyjnH5IRxachiDUzqtR");
	}

	private DecryptedPassport decrypt(EncryptedPassportElement element) {
		return this.decryptor.decrypt(PassportData.of(List.of(element), PassportVectors.credentials()));
	}

	private DecryptedPassport decrypt(PassportSealer.Sealed sealed) throws Exception {
		EncryptedPassportElement element = EncryptedPassportElement
			.of(EncryptedPassportElementType.IDENTITY_CARD, "aDI=")
			.data(PassportSealer.base64(sealed.encrypted()));
		EncryptedCredentials credentials = this.sealer
			.credentials("{\"secure_data\":{\"identity_card\":{\"data\":" + sealed.dataJson() + "}}}");
		return this.decryptor.decrypt(PassportData.of(List.of(element), credentials));
	}

	private static String decrypt(EncryptedPassportFile file, String base64) {
		return new String(file.decrypt(Base64.getDecoder().decode(base64)), StandardCharsets.UTF_8);
	}

	private static String flip(String base64, int index) {
		byte[] bytes = Base64.getDecoder().decode(base64);
		bytes[index] ^= 1;
		return PassportSealer.base64(bytes);
	}

	private static void assertFails(String subject, Step step, ThrowingCallable decryption) {
		assertThatExceptionOfType(PassportDecryptionException.class).isThrownBy(decryption)
			.withMessageStartingWith("Cannot decrypt " + subject + ": ")
			.withNoCause()
			.satisfies((ex) -> {
				assertThat(ex.step()).isEqualTo(step);
				assertThat(ex.subject()).isEqualTo(subject);
			});
	}

}

package io.github.telegramspring.api.passport;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

import io.github.telegramspring.api.model.EncryptedCredentials;
import io.github.telegramspring.api.model.EncryptedPassportElement;
import io.github.telegramspring.api.model.EncryptedPassportElementType;
import io.github.telegramspring.api.model.PassportData;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is damaged, there is no other exception than the one that is documented.
 */
class PassportFuzzTests {

	private static final String JSON = """
			{"first_name":"Ada","last_name":"Lovelace","birth_date":"10.12.1815","gender":"female",\
			"country_code":"GB","residence_country_code":"GB","new":{"a":[1,2.5,null,true]}}""";

	private final Random random = new Random(20261101);

	private final PassportDecryptor decryptor = PassportDecryptor.of(PassportPrivateKey.fromPem(PassportKeys.PKCS8));

	private final PassportSealer sealer = new PassportSealer();

	@Test
	void refusesDamagedCredentials() {
		EncryptedCredentials genuine = PassportVectors.credentials();
		for (int i = 0; i < 200; i++) {
			EncryptedCredentials damaged = EncryptedCredentials.of(mutate(genuine.data()), genuine.hash(),
					genuine.secret());
			assertFails(() -> this.decryptor.decrypt(damaged));
			assertFails(() -> this.decryptor.decrypt(genuine.hash(mutate(genuine.hash()))));
			assertFails(() -> this.decryptor.decrypt(genuine.secret(mutate(genuine.secret()))));
		}
	}

	@Test
	void readsOrRefusesGenuineDataOfAnyContent() throws Exception {
		for (int i = 0; i < 500; i++) {
			byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
			for (int j = this.random.nextInt(4); j > 0; j--) {
				json[this.random.nextInt(json.length)] = (byte) this.random.nextInt(256);
			}
			PassportSealer.Sealed sealed = this.sealer.seal(json);
			EncryptedPassportElement element = EncryptedPassportElement
				.of(EncryptedPassportElementType.PERSONAL_DETAILS, "aDI=")
				.data(PassportSealer.base64(sealed.encrypted()));
			EncryptedCredentials credentials = this.sealer
				.credentials("{\"secure_data\":{\"personal_details\":{\"data\":" + sealed.dataJson() + "}}}");
			try {
				assertThat(this.decryptor.decrypt(PassportData.of(List.of(element), credentials)).personalDetails())
					.isNotNull();
			}
			catch (PassportDecryptionException ex) {
				assertThat(ex.step()).isEqualTo(PassportDecryptionException.Step.CONTENT);
				assertThat(ex).hasNoCause().message().doesNotContain("Ada", "Lovelace", "1815");
			}
		}
	}

	private void assertFails(Runnable decryption) {
		try {
			decryption.run();
		}
		catch (PassportDecryptionException ex) {
			assertThat(ex).hasNoCause();
			return;
		}
		throw new AssertionError("Damaged credentials were decrypted");
	}

	private String mutate(String base64) {
		byte[] bytes = Base64.getDecoder().decode(base64);
		if (this.random.nextBoolean()) {
			bytes[this.random.nextInt(bytes.length)] ^= (byte) (1 << this.random.nextInt(8));
			return PassportSealer.base64(bytes);
		}
		StringBuilder text = new StringBuilder(base64);
		if (this.random.nextBoolean()) {
			text.setLength(this.random.nextInt(text.length()));
		}
		else {
			text.setCharAt(this.random.nextInt(text.length()), '%');
		}
		return text.toString();
	}

}

package io.github.telegramspring.api.passport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PassportPrivateKeyTests {

	private static final char[] PASSWORD = PassportKeys.PASSWORD.toCharArray();

	private final PassportPrivateKey key = PassportPrivateKey.fromPem(PassportKeys.PKCS8);

	@Test
	void readsPkcs8AndPkcs1() {
		assertThat(PassportPrivateKey.fromPem(PassportKeys.PKCS1).key()).isEqualTo(this.key.key());
	}

	@Test
	void readsEncryptedPkcs8() {
		assertThat(PassportPrivateKey.fromPem(PassportKeys.ENCRYPTED_PKCS8, PASSWORD).key()).isEqualTo(this.key.key());
	}

	@Test
	void readsAKeyWithoutAPasswordEvenIfThereIsOne() {
		assertThat(PassportPrivateKey.fromPem(PassportKeys.PKCS1, PASSWORD).key()).isEqualTo(this.key.key());
	}

	@Test
	void readsFiles(@TempDir Path directory) throws IOException {
		Path file = Files.writeString(directory.resolve("key.pem"), "Bag Attributes\u00e4\n" + PassportKeys.PKCS8);
		assertThat(PassportPrivateKey.fromPem(file).key()).isEqualTo(this.key.key());
	}

	@Test
	void readsLineBreaksOfAnyKind() {
		assertThat(PassportPrivateKey.fromPem(PassportKeys.PKCS8.replace("\n", "\r\n")).key())
			.isEqualTo(this.key.key());
		assertThat(PassportPrivateKey.fromPem(PassportKeys.PKCS8.replace("\n", "\\n")).key()).isEqualTo(this.key.key());
		assertThat(PassportPrivateKey.fromPem(PassportKeys.PKCS8.replace("\n", "")).key()).isEqualTo(this.key.key());
	}

	@Test
	void takesKeysFromElsewhere() {
		assertThat(PassportPrivateKey.of(this.key.key()).key()).isSameAs(this.key.key());
	}

	@Test
	void showsTheNumberOfBitsOnly() {
		assertThat(this.key).hasToString("PassportPrivateKey[2048 bits]");
		assertThat(PemBlock.read(PassportKeys.PKCS8)).hasToString("PemBlock[PRIVATE KEY]");
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|', textBlock = """
			''                                                        | has no line like -----BEGIN PRIVATE KEY-----
			123456:token                                              | has no line like -----BEGIN PRIVATE KEY-----
			-----BEGIN PRIVATE KEY-----AAAA                           | has no line -----END PRIVATE KEY-----
			-----BEGIN PRIVATE KEY-----A*A-----END PRIVATE KEY-----   | has something other than base64
			-----BEGIN PRIVATE KEY-----AAAA-----END PRIVATE KEY-----  | is damaged, or is no RSA key
			-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----      | is damaged, or is no RSA key
			-----BEGIN RSA PRIVATE KEY----------END RSA PRIVATE KEY-----| is damaged, or is no RSA key
			-----BEGIN CERTIFICATE-----AAAA-----END CERTIFICATE-----  | holds a CERTIFICATE instead of a PRIVATE KEY
			""")
	void saysWhatIsWrong(String pem, String problem) {
		assertFails(pem, problem);
	}

	@Test
	void saysWhatIsWrongWithKeysOfAnotherKind() {
		assertFails(PassportKeys.PUBLIC, "holds a PUBLIC KEY instead of a PRIVATE KEY");
		assertFails(PassportKeys.EC_PKCS8, "is damaged, or is no RSA key");
		assertFails(PassportKeys.EC_SEC1, "holds a EC PRIVATE KEY instead");
		assertFails(PassportKeys.ENCRYPTED_PKCS1, "is encrypted in the old way of OpenSSL; convert it");
		assertFails(PassportKeys.ENCRYPTED_PKCS8, "is encrypted, and there is no password");
	}

	@ParameterizedTest
	@ValueSource(strings = { "wrong", "", "pässwörd" })
	void saysThatThePasswordMayBeWrong(String password) {
		assertThatExceptionOfType(MalformedPrivateKeyException.class)
			.isThrownBy(() -> PassportPrivateKey.fromPem(PassportKeys.ENCRYPTED_PKCS8, password.toCharArray()))
			.withMessageContaining("the password may be wrong");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PKCS8", "PKCS1", "ENCRYPTED_PKCS8" })
	void failsWithOneExceptionWhateverIsDamaged(String name) throws Exception {
		String pem = (String) PassportKeys.class.getDeclaredField(name).get(null);
		Random random = new Random(1);
		for (int i = 0; i < 300; i++) {
			StringBuilder damaged = new StringBuilder(pem);
			int index = random.nextInt((i % 2 == 0) ? 80 : pem.length());
			damaged.setCharAt(index, (char) (' ' + random.nextInt(95)));
			try {
				PassportPrivateKey.fromPem(damaged.toString(), PASSWORD);
			}
			catch (MalformedPrivateKeyException ex) {
				assertThat(ex).hasNoCause().hasMessageContaining("@BotFather");
			}
		}
	}

	private static void assertFails(String pem, String problem) {
		assertThatExceptionOfType(MalformedPrivateKeyException.class).isThrownBy(() -> PassportPrivateKey.fromPem(pem))
			.withMessageContaining(problem)
			.withMessageContaining("/setpublickey")
			.withNoCause()
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("token", "AAAA"));
	}

}

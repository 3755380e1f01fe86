package io.github.telegramspring.api.passport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import io.github.telegramspring.api.passport.PassportDecryptionException.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class EncryptedPassportFileTests {

	private final PassportSealer sealer = new PassportSealer();

	@TempDir
	private Path directory;

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 15, 16, 17, 16_351, 16_352, 16_353, 16_384, 100_000 })
	void decryptsContentsOfAnyLength(int length) {
		byte[] content = random(length);
		PassportSealer.Sealed sealed = this.sealer.seal(content);
		assertThat(sealed.file().decrypt(sealed.encrypted())).isEqualTo(content);
	}

	@Test
	void decryptsWithPaddingsOfAnyLength() {
		for (int padding = 32; padding < 256; padding++) {
			byte[] content = random(512 - padding);
			PassportSealer.Sealed sealed = this.sealer.seal(padding, padding, content);
			assertThat(sealed.file().decrypt(sealed.encrypted())).isEqualTo(content);
		}
	}

	@Test
	void decryptsAStreamThatComesByteByByte() throws IOException {
		byte[] content = random(1_000);
		PassportSealer.Sealed sealed = this.sealer.seal(content);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		sealed.file().decrypt(new ByteArrayInputStream(sealed.encrypted()) {

			@Override
			public synchronized int read(byte[] bytes, int offset, int length) {
				return super.read(bytes, offset, Math.min(length, 1));
			}

		}, out);
		assertThat(out.toByteArray()).isEqualTo(content);
	}

	@Test
	void writesWhileItReads() throws IOException {
		PassportSealer.Sealed sealed = this.sealer.seal(random(1_000_000));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int[] furthest = new int[1];
		sealed.file().decrypt(new ByteArrayInputStream(sealed.encrypted()) {

			@Override
			public synchronized int read(byte[] bytes, int offset, int length) {
				furthest[0] = Math.max(furthest[0], this.pos - out.size());
				return super.read(bytes, offset, length);
			}

		}, out);
		assertThat(furthest[0]).isLessThan(50);
	}

	@Test
	void failsWhenAnyBlockWasChanged() {
		PassportSealer.Sealed sealed = this.sealer.seal(random(200));
		for (int i = 0; i < sealed.encrypted().length; i++) {
			byte[] changed = sealed.encrypted().clone();
			changed[i] ^= 0x40;
			assertFails(Step.HASH, sealed, changed);
		}
	}

	@Test
	void failsWhenThereIsTooLittleOrTooMuch() {
		PassportSealer.Sealed sealed = this.sealer.seal(random(100));
		byte[] encrypted = sealed.encrypted();
		assertFails(Step.CIPHER, sealed, new byte[0]);
		assertFails(Step.CIPHER, sealed, new byte[5]);
		assertFails(Step.CIPHER, sealed, Arrays.copyOf(encrypted, encrypted.length - 1));
		assertFails(Step.HASH, sealed, Arrays.copyOf(encrypted, encrypted.length - 16));
		assertFails(Step.HASH, sealed, Arrays.copyOf(encrypted, encrypted.length + 16));
	}

	@ParameterizedTest
	@CsvSource({ "16, 0", "16, 16", "32, 31", "32, 49", "32, 255" })
	void failsWithAPaddingThatIsTooShortOrLongerThanAll(int padding, int told) {
		PassportSealer.Sealed sealed = this.sealer.seal(padding, told, new byte[16]);
		assertFails(Step.PADDING, sealed, sealed.encrypted());
	}

	@Test
	void failsWithTheHashOrTheSecretOfAnotherFile() {
		PassportSealer.Sealed sealed = this.sealer.seal(random(100));
		PassportSealer.Sealed other = this.sealer.seal(random(100));
		assertFails(Step.HASH, new PassportSealer.Sealed(sealed.encrypted(), other.hash(), sealed.secret()),
				sealed.encrypted());
		assertFails(Step.HASH, new PassportSealer.Sealed(sealed.encrypted(), sealed.hash(), other.secret()),
				sealed.encrypted());
		assertFails(Step.HASH, new PassportSealer.Sealed(sealed.encrypted(), new byte[0], sealed.secret()),
				sealed.encrypted());
	}

	@Test
	void writesAFileWhenAllIsWell() throws IOException {
		byte[] content = random(100_000);
		PassportSealer.Sealed sealed = this.sealer.seal(content);
		Path target = Files.writeString(this.directory.resolve("selfie.jpg"), "old");
		sealed.file().decrypt(new ByteArrayInputStream(sealed.encrypted()), target);
		assertThat(target).hasBinaryContent(content);
		assertOnlyTheTarget();
	}

	@Test
	void leavesTheTargetAloneWhenTheFileIsNotGenuine() throws IOException {
		PassportSealer.Sealed sealed = this.sealer.seal(random(100_000));
		byte[] changed = sealed.encrypted().clone();
		changed[99_000] ^= 1;
		Path target = Files.writeString(this.directory.resolve("selfie.jpg"), "old");
		assertThatExceptionOfType(PassportDecryptionException.class)
			.isThrownBy(() -> sealed.file().decrypt(new ByteArrayInputStream(changed), target));
		assertThat(target).hasContent("old");
		assertOnlyTheTarget();
	}

	@Test
	void leavesTheTargetAloneWhenTheDownloadBreaks() throws IOException {
		PassportSealer.Sealed sealed = this.sealer.seal(random(100));
		Path target = Files.writeString(this.directory.resolve("selfie.jpg"), "old");
		InputStream broken = new FilterInputStream(new ByteArrayInputStream(sealed.encrypted())) {

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				if (available() < 50) {
					throw new IOException("Connection reset");
				}
				return super.read(bytes, offset, 1);
			}

		};
		assertThatIOException().isThrownBy(() -> sealed.file().decrypt(broken, target)).withMessage("Connection reset");
		assertThat(target).hasContent("old");
		assertOnlyTheTarget();
	}

	private void assertOnlyTheTarget() throws IOException {
		try (Stream<Path> files = Files.list(this.directory)) {
			assertThat(files).hasSize(1);
		}
	}

	private static void assertFails(Step step, PassportSealer.Sealed sealed, byte[] encrypted) {
		assertThatExceptionOfType(PassportDecryptionException.class).isThrownBy(() -> sealed.file().decrypt(encrypted))
			.withMessageStartingWith("Cannot decrypt the selfie of passport: ")
			.satisfies((ex) -> assertThat(ex.step()).isEqualTo(step));
	}

	private static byte[] random(int length) {
		byte[] bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return bytes;
	}

}

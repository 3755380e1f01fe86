package io.github.telegramspring.api.passport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

import io.github.telegramspring.api.model.PassportFile;

/**
 * A scan or picture together with what it is decrypted with. It is downloaded like any
 * file; what comes is encrypted.
 *
 * <pre class="code">
 * EncryptedPassportFile selfie = passport.element(EncryptedPassportElementType.PASSPORT).selfie();
 * try (InputStream encrypted = download(selfie.file().fileId())) {
 *     selfie.decrypt(encrypted, Path.of("selfie.jpg"));
 * }
 * </pre>
 *
 * @param subject what it is, for messages, such as {@code the selfie of passport}
 * @param file the file as Telegram knows it
 * @param credentials the hash and the secret
 */
public record EncryptedPassportFile(String subject, PassportFile file, FileCredentials credentials) {

	/**
	 * Checks that all is there.
	 */
	public EncryptedPassportFile {
		Objects.requireNonNull(subject, "subject must not be null");
		Objects.requireNonNull(file, "file must not be null");
		Objects.requireNonNull(credentials, "credentials must not be null");
	}

	/**
	 * Decrypts a file that is in memory.
	 * @param encrypted the file as it was downloaded
	 * @return the contents, most often a JPEG picture
	 * @throws PassportDecryptionException if the file was changed, is incomplete, or is
	 * another one
	 */
	public byte[] decrypt(byte[] encrypted) {
		return cipher().decrypt(encrypted);
	}

	/**
	 * Decrypts a file of any size while it is read. Only at its end can be told whether
	 * it is genuine, so what was written must be thrown away after an exception.
	 * @param encrypted the file as it is downloaded, which is not closed
	 * @param contents where the contents go, which is not closed
	 * @throws IOException if reading or writing fails
	 * @throws PassportDecryptionException if the file was changed, is incomplete, or is
	 * another one
	 */
	public void decrypt(InputStream encrypted, OutputStream contents) throws IOException {
		cipher().decrypt(encrypted, contents);
	}

	/**
	 * Decrypts a file of any size into a file, which appears, or is replaced, when all of
	 * the contents were found to be genuine.
	 * @param encrypted the file as it is downloaded, which is not closed
	 * @param target where the contents go; only the user that runs the program can read
	 * it, where the file system knows users
	 * @throws IOException if reading or writing fails
	 * @throws PassportDecryptionException if the file was changed, is incomplete, or is
	 * another one
	 */
	public void decrypt(InputStream encrypted, Path target) throws IOException {
		Path absolute = target.toAbsolutePath();
		Path directory = Objects.requireNonNull(absolute.getParent(), "The target must be a file");
		Path temporary = Files.createTempFile(directory, ".passport-", ".part");
		try {
			try (OutputStream contents = Files.newOutputStream(temporary)) {
				decrypt(encrypted, contents);
			}
			Files.move(temporary, absolute, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(temporary);
		}
	}

	private PassportCipher cipher() {
		return PassportCipher.of(this.subject, this.credentials.secret(), this.credentials.fileHash());
	}

}

package io.github.telegramspring.api.passport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import io.github.telegramspring.api.passport.PassportDecryptionException.Step;

/**
 * The way everything in Telegram Passport is encrypted.
 * <p>
 * The contents come after a padding of 32 to 255 random bytes, whose first tells their
 * number. The hash is the SHA-256 of padding and contents. The key (32 bytes) and the
 * initialization vector (16 bytes) for AES-256-CBC are the beginning of the SHA-512 of a
 * secret and the hash, so a hash that fits also proves the secret.
 */
final class PassportCipher {

	private static final int KEY_LENGTH = 32;

	private static final int BLOCK_LENGTH = 16;

	private static final int MIN_PADDING = 32;

	private static final int BUFFER_LENGTH = 16_384;

	private final String subject;

	private final byte[] secret;

	private final byte[] hash;

	private PassportCipher(String subject, byte[] secret, byte[] hash) {
		this.subject = subject;
		this.secret = secret;
		this.hash = hash;
	}

	static PassportCipher of(String subject, byte[] secret, String hash) {
		return new PassportCipher(subject, secret, decodeBase64(subject, hash));
	}

	static PassportCipher of(String subject, String secret, String hash) {
		return of(subject, decodeBase64(subject, secret), hash);
	}

	static byte[] decodeBase64(String subject, String text) {
		try {
			return Base64.getDecoder().decode(text);
		}
		catch (IllegalArgumentException ex) {
			throw new PassportDecryptionException(subject, Step.ENCODING);
		}
	}

	byte[] decrypt(String base64) {
		return decrypt(decodeBase64(this.subject, base64));
	}

	byte[] decrypt(byte[] encrypted) {
		ByteArrayOutputStream contents = new ByteArrayOutputStream(encrypted.length);
		try {
			decrypt(new ByteArrayInputStream(encrypted), contents);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Memory does not fail", ex);
		}
		return contents.toByteArray();
	}

	void decrypt(InputStream encrypted, OutputStream contents) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			Unpadding unpadding = new Unpadding(contents);
			Cipher cipher = cipher();
			byte[] buffer = new byte[BUFFER_LENGTH];
			byte[] decrypted = new byte[BUFFER_LENGTH + BLOCK_LENGTH];
			int length;
			while ((length = encrypted.read(buffer)) >= 0) {
				int count = cipher.update(buffer, 0, length, decrypted);
				digest.update(decrypted, 0, count);
				unpadding.write(decrypted, count);
			}
			finish(cipher, unpadding);
			if (!MessageDigest.isEqual(digest.digest(), this.hash)) {
				throw failure(Step.HASH);
			}
			if (!unpadding.isComplete()) {
				throw failure(Step.PADDING);
			}
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Java has no AES or SHA", ex);
		}
	}

	private Cipher cipher() throws GeneralSecurityException {
		MessageDigest digest = MessageDigest.getInstance("SHA-512");
		digest.update(this.secret);
		byte[] material = digest.digest(this.hash);
		Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
		cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(Arrays.copyOf(material, KEY_LENGTH), "AES"),
				new IvParameterSpec(material, KEY_LENGTH, BLOCK_LENGTH));
		return cipher;
	}

	private void finish(Cipher cipher, Unpadding unpadding) throws GeneralSecurityException {
		try {
			cipher.doFinal();
			if (unpadding.hasNotStarted()) {
				throw failure(Step.CIPHER);
			}
		}
		catch (IllegalBlockSizeException ex) {
			throw failure(Step.CIPHER);
		}
	}

	private PassportDecryptionException failure(Step step) {
		return new PassportDecryptionException(this.subject, step);
	}

	/**
	 * Passes on what comes after the padding; nothing, if the padding is wrong.
	 */
	private static final class Unpadding {

		private static final int UNKNOWN = -1;

		private final OutputStream contents;

		private int left = UNKNOWN;

		private boolean wrong;

		Unpadding(OutputStream contents) {
			this.contents = contents;
		}

		void write(byte[] bytes, int length) throws IOException {
			if (hasNotStarted() && length > 0) {
				this.left = Byte.toUnsignedInt(bytes[0]);
				this.wrong = this.left < MIN_PADDING;
			}
			if (this.wrong || length == 0) {
				return;
			}
			int skipped = Math.min(this.left, length);
			this.left -= skipped;
			this.contents.write(bytes, skipped, length - skipped);
		}

		boolean hasNotStarted() {
			return this.left == UNKNOWN;
		}

		boolean isComplete() {
			return this.left == 0 && !this.wrong;
		}

	}

}

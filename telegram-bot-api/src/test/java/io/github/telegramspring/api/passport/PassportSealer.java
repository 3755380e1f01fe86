package io.github.telegramspring.api.passport;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import io.github.telegramspring.api.model.EncryptedCredentials;

/**
 * Encrypts as the app of a user does, for contents that no honest app would make.
 */
final class PassportSealer {

	private final Random random = new Random(4711);

	Sealed seal(String content) {
		return seal(content.getBytes(StandardCharsets.UTF_8));
	}

	Sealed seal(byte[] content) {
		int padding = 32 + (16 - content.length % 16) % 16;
		return seal(padding, padding, content);
	}

	/**
	 * Encrypts with a padding of a length of which it may not tell the truth.
	 */
	Sealed seal(int padding, int told, byte[] content) {
		byte[] plain = new byte[padding + content.length];
		this.random.nextBytes(plain);
		System.arraycopy(content, 0, plain, padding, content.length);
		if (plain.length > 0) {
			plain[0] = (byte) told;
		}
		byte[] secret = new byte[32];
		this.random.nextBytes(secret);
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
			ByteArrayOutputStream material = new ByteArrayOutputStream();
			material.writeBytes(secret);
			material.writeBytes(hash);
			byte[] key = MessageDigest.getInstance("SHA-512").digest(material.toByteArray());
			Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
			cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(Arrays.copyOf(key, 32), "AES"),
					new IvParameterSpec(key, 32, 16));
			return new Sealed(cipher.doFinal(plain), hash, secret);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	EncryptedCredentials credentials(String json) throws GeneralSecurityException {
		return credentials(seal(json));
	}

	EncryptedCredentials credentials(Sealed sealed) throws GeneralSecurityException {
		RSAPrivateCrtKey key = (RSAPrivateCrtKey) PassportPrivateKey.fromPem(PassportKeys.PKCS8).key();
		PublicKey publicKey = KeyFactory.getInstance("RSA")
			.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
		Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
		cipher.init(Cipher.ENCRYPT_MODE, publicKey);
		return EncryptedCredentials.of(base64(sealed.encrypted()), base64(sealed.hash()),
				base64(cipher.doFinal(sealed.secret())));
	}

	static String base64(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

	/**
	 * Something encrypted and what it is decrypted with.
	 */
	static final class Sealed {

		private final byte[] encrypted;

		private final byte[] hash;

		private final byte[] secret;

		Sealed(byte[] encrypted, byte[] hash, byte[] secret) {
			this.encrypted = encrypted;
			this.hash = hash;
			this.secret = secret;
		}

		byte[] encrypted() {
			return this.encrypted;
		}

		byte[] hash() {
			return this.hash;
		}

		byte[] secret() {
			return this.secret;
		}

		EncryptedPassportFile file() {
			return new EncryptedPassportFile("the selfie of passport", PassportVectors.file("selfie"),
					new FileCredentials(base64(this.hash), base64(this.secret)));
		}

		String dataJson() {
			return "{\"data_hash\":\"" + base64(this.hash) + "\",\"secret\":\"" + base64(this.secret) + "\"}";
		}

	}

}

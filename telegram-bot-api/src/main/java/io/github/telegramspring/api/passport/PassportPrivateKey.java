package io.github.telegramspring.api.passport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * The RSA key of a bot with which alone the documents that users share can be read. Its
 * text form shows the number of bits and nothing else.
 *
 * <pre class="code">
 * PassportPrivateKey key = PassportPrivateKey.fromPem(Path.of("/run/secrets/passport.pem"));
 * PassportDecryptor decryptor = PassportDecryptor.of(key);
 * </pre>
 */
public final class PassportPrivateKey {

	private static final String RSA = "RSA";

	private static final int SEQUENCE = 0x30;

	private static final int OCTET_STRING = 0x04;

	/**
	 * Version 0, and the algorithm {@code rsaEncryption} without parameters (RFC 5208).
	 */
	private static final byte[] PKCS8_HEADER = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

	private final RSAPrivateKey key;

	private PassportPrivateKey(RSAPrivateKey key) {
		this.key = key;
	}

	/**
	 * Reads a key that is not encrypted.
	 * @param pem the key in PEM form, as {@code PRIVATE KEY} (PKCS#8) or
	 * {@code RSA PRIVATE KEY} (PKCS#1); line breaks may be written as {@code \n}
	 * @return the key
	 * @throws MalformedPrivateKeyException if that is no such key
	 */
	public static PassportPrivateKey fromPem(String pem) {
		return read(PemBlock.read(pem), null);
	}

	/**
	 * Reads a key that may be encrypted.
	 * @param pem the key in PEM form, as {@code ENCRYPTED PRIVATE KEY}, or as without a
	 * password
	 * @param password the password, of which nothing is kept
	 * @return the key
	 * @throws MalformedPrivateKeyException if that is no such key, or the password is
	 * wrong
	 */
	public static PassportPrivateKey fromPem(String pem, char[] password) {
		return read(PemBlock.read(pem), password);
	}

	/**
	 * Reads a key that is not encrypted from a file.
	 * @param file a file in PEM form
	 * @return the key
	 * @throws IOException if the file cannot be read
	 * @throws MalformedPrivateKeyException if there is no such key in it
	 */
	public static PassportPrivateKey fromPem(Path file) throws IOException {
		return fromPem(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
	}

	/**
	 * Takes a key that was read already, from a key store for example.
	 * @param key the key
	 * @return the key
	 */
	public static PassportPrivateKey of(RSAPrivateKey key) {
		return new PassportPrivateKey(key);
	}

	private static PassportPrivateKey read(PemBlock block, char @Nullable [] password) {
		return switch (block.type()) {
			case "PRIVATE KEY" -> parse(new PKCS8EncodedKeySpec(block.content()));
			case "RSA PRIVATE KEY" -> parse(new PKCS8EncodedKeySpec(toPkcs8(block.content())));
			case "ENCRYPTED PRIVATE KEY" -> parse(decrypt(block.content(), password));
			default -> throw new MalformedPrivateKeyException(
					"holds a " + block.type() + " instead of a PRIVATE KEY or RSA PRIVATE KEY", null);
		};
	}

	private static PassportPrivateKey parse(PKCS8EncodedKeySpec spec) {
		try {
			if (KeyFactory.getInstance(RSA).generatePrivate(spec) instanceof RSAPrivateKey key) {
				return new PassportPrivateKey(key);
			}
			throw new InvalidKeySpecException();
		}
		catch (GeneralSecurityException ex) {
			// Without the cause, which may quote from what it could not read.
			throw new MalformedPrivateKeyException("is damaged, or is no RSA key", null);
		}
	}

	private static byte[] toPkcs8(byte[] pkcs1) {
		ByteArrayOutputStream info = new ByteArrayOutputStream();
		info.writeBytes(PKCS8_HEADER);
		writeDer(info, OCTET_STRING, pkcs1);
		ByteArrayOutputStream sequence = new ByteArrayOutputStream();
		writeDer(sequence, SEQUENCE, info.toByteArray());
		return sequence.toByteArray();
	}

	private static void writeDer(ByteArrayOutputStream out, int tag, byte[] content) {
		out.write(tag);
		if (content.length < 0x80) {
			out.write(content.length);
		}
		else {
			// Two bytes of length reach to 64 KiB, several times the largest RSA key.
			out.write(0x82);
			out.write(content.length >> 8);
			out.write(content.length);
		}
		out.writeBytes(content);
	}

	private static PKCS8EncodedKeySpec decrypt(byte[] content, char @Nullable [] password) {
		if (password == null) {
			throw new MalformedPrivateKeyException("is encrypted, and there is no password for it", null);
		}
		PBEKeySpec spec = new PBEKeySpec(password);
		try {
			EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(content);
			String scheme = scheme(info);
			SecretKey secret = SecretKeyFactory.getInstance(scheme).generateSecret(spec);
			Cipher cipher = Cipher.getInstance(scheme);
			cipher.init(Cipher.DECRYPT_MODE, secret, info.getAlgParameters());
			return info.getKeySpec(cipher);
		}
		catch (GeneralSecurityException | IOException ex) {
			throw new MalformedPrivateKeyException("cannot be decrypted; the password may be wrong", null);
		}
		finally {
			spec.clearPassword();
		}
	}

	private static String scheme(EncryptedPrivateKeyInfo info) throws NoSuchAlgorithmException {
		AlgorithmParameters parameters = info.getAlgParameters();
		if (parameters == null) {
			throw new NoSuchAlgorithmException();
		}
		// Java names what is within PBES2 in the text form of the parameters alone.
		String name = info.getAlgName();
		return name.startsWith("PBES2") ? String.valueOf(parameters) : name;
	}

	RSAPrivateKey key() {
		return this.key;
	}

	/**
	 * Returns the number of bits.
	 */
	@Override
	public String toString() {
		return "PassportPrivateKey[" + this.key.getModulus().bitLength() + " bits]";
	}

}

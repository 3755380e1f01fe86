package io.github.telegramspring.api.webapp;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/**
 * The public key that {@code signature} in init data is checked with. Telegram has one
 * for each of its environments; an emulator has one of its own.
 *
 * <pre class="code">
 * InitDataValidator.thirdParty(botId, InitDataPublicKey.PRODUCTION);
 * InitDataValidator.thirdParty(botId, InitDataPublicKey.ofHex("fdb89613..."));
 * </pre>
 */
public final class InitDataPublicKey {

	private static final String ALGORITHM = "Ed25519";

	private static final int LENGTH = 32;

	/**
	 * What stands before the 32 bytes of the key in its X.509 form (RFC 8410).
	 */
	private static final String X509_PREFIX = "302a300506032b6570032100";

	/**
	 * The key of Telegram as everybody knows it.
	 */
	public static final InitDataPublicKey PRODUCTION = ofHex(
			"e7bf03a2fa4602af4580703d88dda5bb59f32ed8b02a56c187fe7d34caed242d");

	/**
	 * The key of Telegram's test environment.
	 */
	public static final InitDataPublicKey TEST = ofHex(
			"40055058a4ee38156a06562e52eece92a771bcd8346a8c4615cb7376eddf72ec");

	private final PublicKey key;

	private final String hex;

	private InitDataPublicKey(PublicKey key, String hex) {
		this.key = key;
		this.hex = hex;
	}

	/**
	 * Makes a key from its bytes.
	 * @param hex the 32 bytes of an Ed25519 public key as hexadecimal digits
	 * @return the key
	 * @throws IllegalArgumentException if that is no such key
	 */
	public static InitDataPublicKey ofHex(String hex) {
		byte[] bytes = HexFormat.of().parseHex(hex);
		if (bytes.length != LENGTH) {
			throw new IllegalArgumentException(
					"An Ed25519 public key has " + LENGTH + " bytes, and this one has " + bytes.length);
		}
		String normalized = HexFormat.of().formatHex(bytes);
		try {
			byte[] encoded = HexFormat.of().parseHex(X509_PREFIX + normalized);
			PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
			Signature.getInstance(ALGORITHM).initVerify(key);
			return new InitDataPublicKey(key, normalized);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalArgumentException("These bytes are no Ed25519 public key: " + normalized, ex);
		}
	}

	boolean verifies(byte[] message, byte[] signature) {
		try {
			Signature verifier = Signature.getInstance(ALGORITHM);
			verifier.initVerify(this.key);
			verifier.update(message);
			return verifier.verify(signature);
		}
		catch (SignatureException ex) {
			return false;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Java has no " + ALGORITHM, ex);
		}
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof InitDataPublicKey other && this.hex.equals(other.hex);
	}

	@Override
	public int hashCode() {
		return this.hex.hashCode();
	}

	/**
	 * Returns the key as hexadecimal digits.
	 */
	@Override
	public String toString() {
		return this.hex;
	}

}

package io.github.telegramspring.api.passport;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.ArrayList;
import java.util.List;

import javax.crypto.Cipher;

import io.github.telegramspring.api.model.EncryptedCredentials;
import io.github.telegramspring.api.model.EncryptedPassportElement;
import io.github.telegramspring.api.model.PassportData;
import io.github.telegramspring.api.passport.PassportDecryptionException.Step;

/**
 * Reads what users share by Telegram Passport: the private key of the bot opens the
 * credentials, and these open the rest. Can be shared by threads.
 *
 * <pre class="code">
 * PassportDecryptor decryptor = PassportDecryptor.of(PassportPrivateKey.fromPem(Path.of("passport.pem")));
 *
 * &#64;UpdateMapping
 * void documents(Message message) {
 *     DecryptedPassport passport = decryptor.decrypt(message.passportData(), nonceOf(message.from()));
 *     PersonalDetails details = passport.personalDetails();
 *     ...
 * }
 * </pre>
 */
public final class PassportDecryptor {

	private final PassportPrivateKey privateKey;

	private PassportDecryptor(PassportPrivateKey privateKey) {
		this.privateKey = privateKey;
	}

	/**
	 * Makes a decryptor.
	 * @param privateKey the key whose public half @BotFather got on {@code /setpublickey}
	 * @return the decryptor
	 */
	public static PassportDecryptor of(PassportPrivateKey privateKey) {
		return new PassportDecryptor(privateKey);
	}

	/**
	 * Decrypts everything but the files, and checks that it answers a certain request.
	 * @param data what came in {@code Message.passport_data}
	 * @param nonce the nonce that the bot made for the request and this user
	 * @return the decrypted passport
	 * @throws PassportDecryptionException if something cannot be decrypted, or the nonce
	 * is another
	 */
	public DecryptedPassport decrypt(PassportData data, String nonce) {
		Credentials credentials = decrypt(data.credentials());
		credentials.requireNonce(nonce);
		return decrypt(data, credentials);
	}

	/**
	 * Decrypts everything but the files. The caller looks up the request by the nonce, or
	 * others could be taken for the user.
	 * @param data what came in {@code Message.passport_data}
	 * @return the decrypted passport
	 * @throws PassportDecryptionException if something cannot be decrypted
	 */
	public DecryptedPassport decrypt(PassportData data) {
		return decrypt(data, decrypt(data.credentials()));
	}

	private static DecryptedPassport decrypt(PassportData data, Credentials credentials) {
		List<DecryptedPassportElement> elements = new ArrayList<>();
		for (EncryptedPassportElement element : data.data()) {
			SecureValue value = credentials.secureData().getOrDefault(element.type().value(), SecureValue.EMPTY);
			elements.add(new DecryptedPassportElement(element, value));
		}
		return new DecryptedPassport(credentials, elements);
	}

	/**
	 * Decrypts the credentials alone.
	 * @param encrypted what came in {@code PassportData.credentials}
	 * @return the credentials
	 * @throws PassportDecryptionException if they cannot be decrypted
	 */
	public Credentials decrypt(EncryptedCredentials encrypted) {
		byte[] secret = decryptSecret(PassportCipher.decodeBase64(Credentials.SUBJECT, encrypted.secret()));
		PassportCipher cipher = PassportCipher.of(Credentials.SUBJECT, secret, encrypted.hash());
		return Credentials.parse(cipher.decrypt(encrypted.data()));
	}

	private byte[] decryptSecret(byte[] encrypted) {
		try {
			Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
			cipher.init(Cipher.DECRYPT_MODE, this.privateKey.key());
			return cipher.doFinal(encrypted);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException("Java does not accept the private key for Telegram Passport", ex);
		}
		catch (GeneralSecurityException ex) {
			throw new PassportDecryptionException(Credentials.SUBJECT, Step.SECRET);
		}
	}

}

package io.github.telegramspring.api.passport;

import org.jspecify.annotations.Nullable;

/**
 * Thrown for text that is no private RSA key in PEM form. The message says what is wrong
 * and shows nothing of the key.
 *
 * <pre class="code">
 * PassportPrivateKey.fromPem(certificate); // "... it holds a CERTIFICATE ..."
 * </pre>
 */
public class MalformedPrivateKeyException extends IllegalArgumentException {

	/**
	 * Creates the exception.
	 * @param problem what is wrong, as the end of a sentence about the key
	 * @param cause the cause, which must not show anything of the key
	 */
	public MalformedPrivateKeyException(String problem, @Nullable Throwable cause) {
		super("The private key for Telegram Passport cannot be read: it " + problem
				+ ". What is needed is the key whose public half @BotFather got on /setpublickey, as made by "
				+ "openssl genrsa 2048, from -----BEGIN to -----END", cause);
	}

}

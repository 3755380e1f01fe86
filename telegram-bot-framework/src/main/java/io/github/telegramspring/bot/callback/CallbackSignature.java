package io.github.telegramspring.bot.callback;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.telegramspring.api.BotToken;

/**
 * Signs data by HMAC-SHA256, cut to 64 bits. As each guess is a tap that goes through
 * Telegram, it takes far more than a lifetime to find a right one. The key is derived
 * from the token of the bot, so all instances agree on it, and it is good for nothing
 * else.
 */
final class CallbackSignature {

	/**
	 * How many characters a signature has.
	 */
	static final int LENGTH = 11;

	private static final String ALGORITHM = "HmacSHA256";

	private static final int BYTES = 8;

	private final SecretKeySpec key;

	CallbackSignature(BotToken token) {
		SecretKeySpec secret = new SecretKeySpec(token.value().getBytes(StandardCharsets.UTF_8), ALGORITHM);
		this.key = new SecretKeySpec(hmac(secret, "telegram callback data"), ALGORITHM);
	}

	String sign(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hmac(this.key, text), BYTES));
	}

	/**
	 * Checks a signature, in a time that does not depend on how much of it is right.
	 */
	boolean verify(String text, String signature) {
		return MessageDigest.isEqual(sign(text).getBytes(StandardCharsets.UTF_8),
				signature.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] hmac(SecretKeySpec key, String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

}

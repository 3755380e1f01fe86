package io.github.telegramspring.api.webapp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.telegramspring.api.BotToken;

/**
 * The {@code hash} that only Telegram and the bot can make: HMAC-SHA256 over the
 * data-check-string with a key that is derived from the token, for init data by one more
 * HMAC, for the Login Widget by SHA-256.
 */
final class DataHash {

	private static final String HMAC = "HmacSHA256";

	private static final Set<String> NOT_HASHED = Set.of(SignedFields.HASH);

	private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

	private final SecretKeySpec key;

	private final String advice;

	private DataHash(byte[] key, String advice) {
		this.key = new SecretKeySpec(key, HMAC);
		this.advice = advice;
	}

	static DataHash ofInitData(BotToken token) {
		SecretKeySpec constant = new SecretKeySpec("WebAppData".getBytes(StandardCharsets.UTF_8), HMAC);
		return new DataHash(hmac(constant, bytes(token)),
				"Pass Telegram.WebApp.initData as it is, and check it with the token of the bot whose Mini App was "
						+ "opened; this is the one of bot " + token.id());
	}

	static DataHash ofLoginData(BotToken token) {
		try {
			byte[] key = MessageDigest.getInstance("SHA-256").digest(bytes(token));
			return new DataHash(key,
					"Pass the fields that Telegram sent and no others, and check them with the token of the bot "
							+ "that the login is for; this is the one of bot " + token.id());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Java has no SHA-256", ex);
		}
	}

	private static byte[] bytes(BotToken token) {
		return token.value().getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] hmac(SecretKeySpec key, byte[] data) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(key);
			return mac.doFinal(data);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Java has no " + HMAC, ex);
		}
	}

	void check(SignedFields fields) {
		String hash = fields.require(SignedFields.HASH);
		if (!HEX.matcher(hash).matches()) {
			throw fields.malformed("has something other than 64 small hexadecimal digits as hash");
		}
		if (!MessageDigest.isEqual(HexFormat.of().parseHex(hash), compute(fields))) {
			throw new WrongSignatureException(fields.subject(), SignedFields.HASH, this.advice);
		}
	}

	String hexOf(SignedFields fields) {
		return HexFormat.of().formatHex(compute(fields));
	}

	private byte[] compute(SignedFields fields) {
		return hmac(this.key, fields.dataCheckString("", NOT_HASHED));
	}

}

package io.github.telegramspring.bot.callback;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Tells two versions of a record apart: the names and types of its components and of all
 * that is in them, cut to 18 bits. So one change in 262,144 goes unseen.
 *
 * @param value three digits of base64url
 */
record ShapeFingerprint(String value) {

	static final int LENGTH = 3;

	static ShapeFingerprint of(RecordFormat format, boolean signed) {
		String shape = format.shape() + (signed ? "!" : "");
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8));
			return new ShapeFingerprint(Base64.getUrlEncoder().encodeToString(digest).substring(0, LENGTH));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}
}

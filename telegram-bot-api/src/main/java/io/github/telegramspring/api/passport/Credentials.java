package io.github.telegramspring.api.passport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.RecordText;
import io.github.telegramspring.api.passport.PassportDecryptionException.Step;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * What all that a user shares is decrypted with, itself decrypted with the private key of
 * the bot.
 *
 * <pre class="code">
 * Credentials credentials = decryptor.decrypt(passportData.credentials());
 * credentials.requireNonce(session.nonce());
 * </pre>
 *
 * @param secureData what each element is decrypted with, by its type such as
 * {@code personal_details}
 * @param nonce the nonce of the request that this answers
 * @param payload the payload of the request, which stood for the nonce before Bot API 4.0
 */
public record Credentials(Map<String, SecureValue> secureData, @Nullable String nonce, @Nullable String payload) {

	static final String SUBJECT = "the credentials";

	private static final PropertyNameMatcher MEMBERS = JsonMembers.names("secure_data", "nonce", "payload");

	/**
	 * Keeps the map from being changed.
	 */
	public Credentials {
		secureData = Map.copyOf(secureData);
	}

	static Credentials parse(byte[] json) {
		return DataFields.parse(SUBJECT, json, Credentials::read);
	}

	private static @Nullable Credentials read(JsonParser parser) {
		if (!JsonMembers.isObject(parser)) {
			return null;
		}
		Map<String, SecureValue> secureData = Map.of();
		String nonce = null;
		String payload = null;
		int member;
		while ((member = JsonMembers.nextMember(parser, MEMBERS)) != JsonMembers.END) {
			switch (member) {
				case 0 -> {
					secureData = readSecureData(parser);
				}
				case 1 -> {
					nonce = JsonValues.readStringOrNull(parser);
				}
				case 2 -> {
					payload = JsonValues.readStringOrNull(parser);
				}
				default -> throw new IllegalStateException("No member " + member);
			}
		}
		return new Credentials(secureData, nonce, payload);
	}

	private static Map<String, SecureValue> readSecureData(JsonParser parser) {
		Map<String, SecureValue> secureData = new LinkedHashMap<>();
		if (JsonMembers.isObject(parser)) {
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				parser.nextToken();
				SecureValue value = SecureValue.read(SUBJECT, parser);
				if (value != null) {
					secureData.put(name, value);
				}
			}
		}
		return secureData;
	}

	/**
	 * Checks that this answers the request with a certain nonce, so that the documents of
	 * one user cannot be passed off as those of another.
	 * @param expected the nonce that the bot made for the request and this user
	 * @throws PassportDecryptionException if the nonce is another, or missing
	 */
	public void requireNonce(String expected) {
		byte[] actual = ((this.nonce != null) ? this.nonce : "").getBytes(StandardCharsets.UTF_8);
		if (this.nonce == null || !MessageDigest.isEqual(actual, expected.getBytes(StandardCharsets.UTF_8))) {
			throw new PassportDecryptionException(SUBJECT, Step.NONCE);
		}
	}

	/**
	 * Returns for which elements there are secrets, and none of them.
	 */
	@Override
	public String toString() {
		return new RecordText("Credentials").add("secureData", this.secureData.keySet())
			.addSecret("nonce", this.nonce)
			.addSecret("payload", this.payload)
			.toString();
	}

}

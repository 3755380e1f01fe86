package io.github.telegramspring.api.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What a link hands to a bot when a user starts it through the link.
 *
 * <p>
 * Telegram lets through 1 to 64 characters of {@code A-Z}, {@code a-z}, {@code 0-9},
 * {@code _} and {@code -}. Anything else is encoded first, in base64url without padding,
 * which makes room for 48 bytes.
 *
 * <pre class="code">
 * String link = DeepLink.start("shop_bot", StartPayload.encode("item:42"));  // ...?start=aXRlbTo0Mg
 * StartPayload.decode("aXRlbTo0Mg");                                         // item:42
 * </pre>
 */
public final class StartPayload {

	private static final int MAX_BYTES = TextLimits.START_PAYLOAD_CHARACTERS * 3 / 4;

	private StartPayload() {
	}

	/**
	 * Returns whether a text can be a payload as it is.
	 * @param payload the text
	 * @return whether it has 1 to 64 of the characters that are allowed
	 */
	public static boolean isValid(String payload) {
		return isValid(payload, TextLimits.START_PAYLOAD_CHARACTERS);
	}

	static boolean isValid(String payload, int limit) {
		return !payload.isEmpty() && payload.length() <= limit
				&& payload.chars().allMatch((c) -> AsciiCharacters.isNameCharacter(c) || c == '-');
	}

	/**
	 * Returns the payload if it is valid.
	 * @param payload the payload
	 * @return the same payload
	 * @throws IllegalArgumentException if it is not
	 */
	public static String require(String payload) {
		return require(payload, TextLimits.START_PAYLOAD_CHARACTERS);
	}

	static String require(String payload, int limit) {
		if (!isValid(payload, limit)) {
			throw new IllegalArgumentException(
					"A payload has 1 to " + limit + " characters of A-Z, a-z, 0-9, '_' and '-', but this is '" + payload
							+ "'. Use StartPayload.encode for other characters.");
		}
		return payload;
	}

	/**
	 * Encodes a text as a payload.
	 * @param text the text, of at most 48 bytes of UTF-8
	 * @return the payload
	 * @throws IllegalArgumentException if the text is empty or too long
	 */
	public static String encode(String text) {
		return encode(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Encodes bytes as a payload.
	 * @param bytes 1 to 48 bytes
	 * @return the payload
	 * @throws IllegalArgumentException if there are none or too many
	 */
	public static String encode(byte[] bytes) {
		if (bytes.length == 0 || bytes.length > MAX_BYTES) {
			throw new IllegalArgumentException("A payload has room for 1 to " + MAX_BYTES + " bytes, but these are "
					+ bytes.length + ". Keep the rest on the bot's side, and put a short key into the link.");
		}
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * Decodes what {@link #encode(String)} has made. What comes in may have been made by
	 * anybody.
	 * @param payload the payload
	 * @return the text
	 * @throws IllegalArgumentException if the payload is not text in base64url
	 */
	public static String decode(String payload) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decodeBytes(payload))).toString();
		}
		catch (CharacterCodingException ex) {
			throw new IllegalArgumentException("The payload '" + payload + "' does not stand for text", ex);
		}
	}

	/**
	 * Decodes what {@link #encode(byte[])} has made. What comes in may have been made by
	 * anybody.
	 * @param payload the payload
	 * @return the bytes
	 * @throws IllegalArgumentException if the payload is not base64url
	 */
	public static byte[] decodeBytes(String payload) {
		try {
			return Base64.getUrlDecoder().decode(payload);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("The payload '" + payload + "' is not base64url", ex);
		}
	}

}

package io.github.telegramspring.bot.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.telegramspring.api.BotToken;
import org.jspecify.annotations.Nullable;

/**
 * What Telegram and the webhook share, so that nobody else can deliver updates: the
 * {@code secret_token} of {@code setWebhook}.
 */
public final class WebhookSecret {

	/**
	 * The header in which Telegram sends the secret with every update.
	 */
	public static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

	private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_-]{1,256}");

	private final String value;

	private final byte[] bytes;

	private WebhookSecret(String value) {
		this.value = value;
		this.bytes = value.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Takes a secret that was configured.
	 * @param value the secret
	 * @return the secret
	 * @throws IllegalArgumentException if Telegram would not accept it
	 */
	public static WebhookSecret of(String value) {
		if (!ALLOWED.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"The secret token of a webhook has 1-256 characters, all of them letters A-Z and a-z, digits, "
							+ "underscores or hyphens; the configured one has " + value.length()
							+ " characters or others than these");
		}
		return new WebhookSecret(value);
	}

	/**
	 * Derives a secret from the token of the bot, so that all instances agree on it and
	 * nobody has to invent one. The token cannot be found out from it.
	 * @param token the token
	 * @return the secret
	 */
	public static WebhookSecret derivedFrom(BotToken token) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(token.value().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			byte[] digest = mac.doFinal("telegram webhook secret token".getBytes(StandardCharsets.UTF_8));
			return new WebhookSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has HmacSHA256", ex);
		}
	}

	/**
	 * Compares the secret with what came in a request, in a time that does not depend on
	 * how much of it is right.
	 * @param candidate the value of the {@link #HEADER}, or {@code null} if there is none
	 * @return whether they are equal
	 */
	public boolean matches(@Nullable String candidate) {
		byte[] other = (candidate != null) ? candidate.getBytes(StandardCharsets.UTF_8) : new byte[0];
		return MessageDigest.isEqual(this.bytes, other);
	}

	/**
	 * Returns the secret, to be sent to Telegram.
	 * @return the secret
	 */
	public String value() {
		return this.value;
	}

	@Override
	public String toString() {
		return "***";
	}

}

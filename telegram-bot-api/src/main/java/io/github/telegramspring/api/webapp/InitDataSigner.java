package io.github.telegramspring.api.webapp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.api.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Makes init data as Telegram does, for tests and for emulators. It needs the token, as a
 * validator does, and so gives nobody a right that they did not have.
 *
 * <pre class="code">
 * String initData = InitDataSigner.of(token).sign(WebAppUser.of(User.of(42, false, "Ada")));
 * mockMvc.perform(post("/session").header("Authorization", "tma " + initData));
 * </pre>
 */
public final class InitDataSigner {

	private static final String SUBJECT = "init data to sign";

	private final BotToken token;

	private final @Nullable PrivateKey privateKey;

	private final Clock clock;

	private InitDataSigner(BotToken token, @Nullable PrivateKey privateKey, Clock clock) {
		this.token = token;
		this.privateKey = privateKey;
		this.clock = clock;
	}

	/**
	 * Makes a signer for the Mini Apps of a bot.
	 * @param token the token of the bot
	 * @return a signer that adds a {@code hash} but no {@code signature}
	 */
	public static InitDataSigner of(BotToken token) {
		return new InitDataSigner(token, null, Clock.systemUTC());
	}

	/**
	 * Has a {@code signature} for third parties added.
	 * @param privateKey an Ed25519 key, whose public half makes an
	 * {@link InitDataPublicKey}
	 * @return a changed copy
	 */
	public InitDataSigner privateKey(PrivateKey privateKey) {
		return new InitDataSigner(this.token, privateKey, this.clock);
	}

	/**
	 * Sets the clock that {@code auth_date} is read from if it is not given.
	 * @param clock the clock
	 * @return a changed copy
	 */
	public InitDataSigner clock(Clock clock) {
		return new InitDataSigner(this.token, this.privateKey, clock);
	}

	/**
	 * Signs what a Mini App gets that a user has opened just now.
	 * @param user the user
	 * @return the init data, a query string
	 */
	public String sign(WebAppUser user) {
		return sign(Map.of("user", Json.write(user)));
	}

	/**
	 * Signs fields of any kind, in their order.
	 *
	 * <pre class="code">
	 * signer.sign(Map.of("user", Json.write(user), "start_param", "ref_42"));
	 * </pre>
	 * @param fields the fields but for {@code hash} and {@code signature}, not encoded;
	 * without {@code auth_date} the present time is added
	 * @return the init data, a query string
	 * @throws IllegalArgumentException if there is a {@code hash} or {@code signature}
	 * already, or the private key is of another kind
	 */
	public String sign(Map<String, String> fields) {
		if (fields.containsKey(SignedFields.HASH) || fields.containsKey(SignedFields.SIGNATURE)) {
			throw new IllegalArgumentException("The fields are signed already: they have a hash or a signature");
		}
		Map<String, String> signed = new LinkedHashMap<>(fields);
		signed.computeIfAbsent(SignedFields.AUTH_DATE, (name) -> Long.toString(this.clock.instant().getEpochSecond()));
		if (this.privateKey != null) {
			signed.put(SignedFields.SIGNATURE, signature(this.privateKey, signed));
		}
		DataHash hash = DataHash.ofInitData(this.token);
		signed.put(SignedFields.HASH, hash.hexOf(SignedFields.ofMap(SUBJECT, signed)));
		return signed.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private String signature(PrivateKey privateKey, Map<String, String> fields) {
		try {
			Signature signer = Signature.getInstance("Ed25519");
			signer.initSign(privateKey);
			signer.update(ThirdPartySignature.message(this.token.id(), SignedFields.ofMap(SUBJECT, fields)));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalArgumentException("Init data cannot be signed with this key, which must be of Ed25519",
					ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}

package io.github.telegramspring.api.webapp;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

import io.github.telegramspring.api.BotToken;

/**
 * Checks what a Mini App sends as {@code Telegram.WebApp.initData}, so that a server
 * knows which user it talks to. The bot itself checks with its token; others, who must
 * not have the token, with Telegram's public key.
 * <p>
 * Init data stays valid as long as the validator allows, one day unless told otherwise,
 * and whoever has it is taken for the user. Exchange it for a session early and keep
 * {@link #maxAge} short where much is at stake.
 * <p>
 * A validator is immutable and can be shared by threads; its methods return changed
 * copies.
 *
 * <pre class="code">
 * InitDataValidator validator = InitDataValidator.of(token).maxAge(Duration.ofHours(1));
 *
 * &#64;PostMapping("/session")
 * void open(@RequestHeader("Authorization") String authorization) {
 *     InitData initData = validator.validate(authorization.substring("tma ".length()));
 *     WebAppUser user = initData.user();
 *     ...
 * }
 * </pre>
 */
public final class InitDataValidator {

	private static final String SUBJECT = "init data";

	private final Consumer<SignedFields> signature;

	private final Freshness freshness;

	private InitDataValidator(Consumer<SignedFields> signature, Freshness freshness) {
		this.signature = signature;
		this.freshness = freshness;
	}

	/**
	 * Checks the {@code hash} with the token of the bot. It covers all fields.
	 * @param token the token of the bot whose Mini App was opened
	 * @return a validator that accepts data for one day
	 */
	public static InitDataValidator of(BotToken token) {
		return new InitDataValidator(DataHash.ofInitData(token)::check, Freshness.DEFAULT);
	}

	/**
	 * Checks the {@code signature} with Telegram's public key, for a service that works
	 * with the bots of others. It covers all fields but {@code hash}.
	 *
	 * <pre class="code">
	 * InitDataValidator.thirdParty(123456789, InitDataPublicKey.PRODUCTION).validate(initData);
	 * </pre>
	 * @param botId the id of the bot whose Mini App was opened
	 * @param publicKey the key of the environment that the bot lives in
	 * @return a validator that accepts data for one day
	 */
	public static InitDataValidator thirdParty(long botId, InitDataPublicKey publicKey) {
		return new InitDataValidator(new ThirdPartySignature(botId, publicKey)::check, Freshness.DEFAULT);
	}

	/**
	 * Sets how old the data may be, which is one day by default.
	 * @param maxAge the greatest age, which is positive
	 * @return a changed copy
	 * @throws IllegalArgumentException if the age is zero or negative
	 */
	public InitDataValidator maxAge(Duration maxAge) {
		return new InitDataValidator(this.signature, this.freshness.maxAge(maxAge));
	}

	/**
	 * Sets how far the clock of Telegram may be ahead, which is one minute by default.
	 * @param futureTolerance the tolerance, which is zero or positive
	 * @return a changed copy
	 * @throws IllegalArgumentException if the tolerance is negative
	 */
	public InitDataValidator futureTolerance(Duration futureTolerance) {
		return new InitDataValidator(this.signature, this.freshness.futureTolerance(futureTolerance));
	}

	/**
	 * Sets the clock that tells how old the data is, mostly for tests.
	 * @param clock the clock
	 * @return a changed copy
	 */
	public InitDataValidator clock(Clock clock) {
		return new InitDataValidator(this.signature, this.freshness.clock(clock));
	}

	/**
	 * Checks and reads init data.
	 * @param initData the value of {@code Telegram.WebApp.initData} as it is: a query
	 * string, without a leading {@code ?}
	 * @return the data
	 * @throws MalformedSignedDataException if the text cannot be read, or has a field
	 * twice
	 * @throws WrongSignatureException if the data was changed, or is for another bot
	 * @throws ExpiredSignedDataException if the data is too old
	 * @throws PrematureSignedDataException if the data is from the future
	 */
	public InitData validate(String initData) {
		SignedFields fields = SignedFields.ofQuery(SUBJECT, initData);
		this.signature.accept(fields);
		this.freshness.check(fields);
		return new InitData(fields);
	}

}

package io.github.telegramspring.api.webapp;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import io.github.telegramspring.api.BotToken;

/**
 * Checks what the Login Widget, or a button with a {@code LoginUrl}, tells a website
 * about the user.
 * <p>
 * The data stays valid as long as the validator allows, one day unless told otherwise,
 * and whoever has it is taken for the user; it is in the address of the page, hence in
 * histories and logs. Exchange it for a session at once and keep {@link #maxAge} short.
 * <p>
 * A validator is immutable and can be shared by threads; its methods return changed
 * copies.
 *
 * <pre class="code">
 * LoginDataValidator validator = LoginDataValidator.of(token).maxAge(Duration.ofMinutes(5));
 *
 * &#64;GetMapping("/login/telegram")
 * String login(@RequestParam Map&lt;String, String&gt; parameters) {
 *     LoginData login = validator.validate(parameters);
 *     return "Hello, " + login.firstName();
 * }
 * </pre>
 */
public final class LoginDataValidator {

	private static final String SUBJECT = "login data";

	private final DataHash hash;

	private final Freshness freshness;

	private LoginDataValidator(DataHash hash, Freshness freshness) {
		this.hash = hash;
		this.freshness = freshness;
	}

	/**
	 * Makes a validator for the logins of a bot.
	 * @param token the token of the bot
	 * @return a validator that accepts data for one day
	 */
	public static LoginDataValidator of(BotToken token) {
		return new LoginDataValidator(DataHash.ofLoginData(token), Freshness.DEFAULT);
	}

	/**
	 * Sets how old the data may be, which is one day by default.
	 * @param maxAge the greatest age, which is positive
	 * @return a changed copy
	 * @throws IllegalArgumentException if the age is zero or negative
	 */
	public LoginDataValidator maxAge(Duration maxAge) {
		return new LoginDataValidator(this.hash, this.freshness.maxAge(maxAge));
	}

	/**
	 * Sets how far the clock of Telegram may be ahead, which is one minute by default.
	 * @param futureTolerance the tolerance, which is zero or positive
	 * @return a changed copy
	 * @throws IllegalArgumentException if the tolerance is negative
	 */
	public LoginDataValidator futureTolerance(Duration futureTolerance) {
		return new LoginDataValidator(this.hash, this.freshness.futureTolerance(futureTolerance));
	}

	/**
	 * Sets the clock that tells how old the data is, mostly for tests.
	 * @param clock the clock
	 * @return a changed copy
	 */
	public LoginDataValidator clock(Clock clock) {
		return new LoginDataValidator(this.hash, this.freshness.clock(clock));
	}

	/**
	 * Checks and reads login data from the query of the page that the user was sent to.
	 * @param query the query string, without a leading {@code ?} and without parameters
	 * of the page's own
	 * @return the data
	 * @throws MalformedSignedDataException if the text cannot be read, or has a field
	 * twice
	 * @throws WrongSignatureException if the data was changed, or is for another bot
	 * @throws ExpiredSignedDataException if the data is too old
	 * @throws PrematureSignedDataException if the data is from the future
	 */
	public LoginData validate(String query) {
		return validate(SignedFields.ofQuery(SUBJECT, query));
	}

	/**
	 * Checks and reads login data that is decoded already: the parameters of a request,
	 * or the object that the widget hands to a function of the page.
	 * @param fields the fields without others of the page's own; values are text or whole
	 * numbers, and those that are {@code null} are passed over
	 * @return the data
	 * @throws MalformedSignedDataException if a field is missing or of another kind
	 * @throws WrongSignatureException if the data was changed, or is for another bot
	 * @throws ExpiredSignedDataException if the data is too old
	 * @throws PrematureSignedDataException if the data is from the future
	 */
	public LoginData validate(Map<String, ?> fields) {
		return validate(SignedFields.ofMap(SUBJECT, fields));
	}

	private LoginData validate(SignedFields fields) {
		this.hash.check(fields);
		this.freshness.check(fields);
		return new LoginData(fields);
	}

}

package io.github.telegramspring.api.webapp;

import java.time.Duration;
import java.time.Instant;

/**
 * Thrown for data that is genuine but older than the validator allows, so it may have
 * been stolen or replayed. The user has to open the Mini App or log in again.
 *
 * <pre class="code">
 * catch (ExpiredSignedDataException ex) {
 *     log.info("Signed at {}, which is {} ago", ex.authDate(), ex.age());
 * }
 * </pre>
 */
public final class ExpiredSignedDataException extends InvalidSignedDataException {

	private final Instant authDate;

	private final Duration age;

	ExpiredSignedDataException(String subject, Instant authDate, Duration age, Duration maxAge) {
		super("The " + subject + " has expired: it was signed at " + authDate + ", which is " + age
				+ " ago, while at most " + maxAge + " is allowed");
		this.authDate = authDate;
		this.age = age;
	}

	/**
	 * Returns when Telegram signed the data.
	 * @return the time, as told by {@code auth_date}
	 */
	public Instant authDate() {
		return this.authDate;
	}

	/**
	 * Returns how old the data is.
	 * @return the time from {@link #authDate()} until now
	 */
	public Duration age() {
		return this.age;
	}

}

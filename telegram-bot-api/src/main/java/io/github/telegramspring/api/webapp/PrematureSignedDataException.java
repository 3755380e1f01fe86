package io.github.telegramspring.api.webapp;

import java.time.Duration;
import java.time.Instant;

/**
 * Thrown for data that is genuine but was signed in the future, by more than clocks may
 * differ. The clock of this machine is slow.
 *
 * <pre class="code">
 * catch (PrematureSignedDataException ex) {
 *     log.warn("The clock is behind that of Telegram: signed at {}", ex.authDate());
 * }
 * </pre>
 */
public final class PrematureSignedDataException extends InvalidSignedDataException {

	private final Instant authDate;

	PrematureSignedDataException(String subject, Instant authDate, Duration ahead, Duration tolerance) {
		super("The " + subject + " is from the future: it was signed at " + authDate + ", which is in " + ahead
				+ ", while clocks may differ by " + tolerance + ". Check the clock of this machine");
		this.authDate = authDate;
	}

	/**
	 * Returns when Telegram signed the data.
	 * @return the time, as told by {@code auth_date}
	 */
	public Instant authDate() {
		return this.authDate;
	}

}

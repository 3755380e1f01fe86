package io.github.telegramspring.api.webapp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How old signed data may be, and how far ahead the clock of Telegram.
 *
 * @param maxAge the greatest age
 * @param futureTolerance how far in the future data may have been signed
 * @param clock tells the time
 */
record Freshness(Duration maxAge, Duration futureTolerance, Clock clock) {

	static final Freshness DEFAULT = new Freshness(Duration.ofDays(1), Duration.ofMinutes(1), Clock.systemUTC());

	Freshness {
		if (maxAge.isNegative() || maxAge.isZero()) {
			throw new IllegalArgumentException("The greatest age must be positive, which " + maxAge + " is not");
		}
		if (futureTolerance.isNegative()) {
			throw new IllegalArgumentException("The tolerance must not be negative, as " + futureTolerance + " is");
		}
	}

	Freshness maxAge(Duration maxAge) {
		return new Freshness(maxAge, this.futureTolerance, this.clock);
	}

	Freshness futureTolerance(Duration futureTolerance) {
		return new Freshness(this.maxAge, futureTolerance, this.clock);
	}

	Freshness clock(Clock clock) {
		return new Freshness(this.maxAge, this.futureTolerance, clock);
	}

	void check(SignedFields fields) {
		Instant authDate = fields.authDate();
		Duration age = Duration.between(authDate, this.clock.instant());
		if (age.compareTo(this.maxAge) > 0) {
			throw new ExpiredSignedDataException(fields.subject(), authDate, age, this.maxAge);
		}
		Duration ahead = age.negated();
		if (ahead.compareTo(this.futureTolerance) > 0) {
			throw new PrematureSignedDataException(fields.subject(), authDate, ahead, this.futureTolerance);
		}
	}

}

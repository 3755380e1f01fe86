package io.github.telegramspring.bot.security.web;

import io.github.telegramspring.api.webapp.ExpiredSignedDataException;
import io.github.telegramspring.api.webapp.InvalidSignedDataException;
import io.github.telegramspring.api.webapp.MalformedSignedDataException;
import io.github.telegramspring.api.webapp.PrematureSignedDataException;

import org.springframework.security.authentication.BadCredentialsException;

/**
 * Thrown for init data that does not say who the user is, or must not be trusted. Neither
 * the message nor the reason shows anything of the data.
 */
public final class InvalidInitDataException extends BadCredentialsException {

	private final String reason;

	InvalidInitDataException(InvalidSignedDataException cause) {
		super(cause.getMessage(), cause);
		this.reason = reason(cause);
	}

	InvalidInitDataException(String message, String reason) {
		super(message);
		this.reason = reason;
	}

	private static String reason(InvalidSignedDataException cause) {
		if (cause instanceof MalformedSignedDataException) {
			return "malformed";
		}
		if (cause instanceof ExpiredSignedDataException) {
			return "expired";
		}
		return (cause instanceof PrematureSignedDataException) ? "premature" : "signature";
	}

	/**
	 * Returns what is wrong in one word, which the client is told.
	 * @return {@code malformed}, {@code signature}, {@code expired}, {@code premature} or
	 * {@code user} if there is none
	 */
	public String getReason() {
		return this.reason;
	}

}

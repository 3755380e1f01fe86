package io.github.telegramspring.api.flood;

import java.time.Duration;

import io.github.telegramspring.api.error.TooManyRequestsException;

/**
 * Thrown in place of sending a call that would have to wait too long. It is no refusal,
 * so nothing is paused because of it.
 */
final class NotSentException extends TooManyRequestsException {

	NotSentException(String methodName, String reason, Duration retryAfter) {
		super(methodName, "Not sent, as " + reason, retryAfter);
	}

}

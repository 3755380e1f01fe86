package io.github.telegramspring.api.error;

import java.util.List;

/**
 * Keeps the failures of a call that was repeated with the failure of its last attempt.
 */
final class EarlierAttempts extends Exception {

	private static final long serialVersionUID = 1L;

	private final int count;

	EarlierAttempts(List<? extends Throwable> failures) {
		super("The call failed " + failures.size() + " times before", null, true, false);
		this.count = failures.size();
		failures.forEach(this::addSuppressed);
	}

	int count() {
		return this.count;
	}

}

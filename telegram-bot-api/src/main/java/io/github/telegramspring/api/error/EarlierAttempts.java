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
		this.count = failures.stream().mapToInt(EarlierAttempts::attempts).sum();
		failures.forEach(this::addSuppressed);
	}

	private static int attempts(Throwable failure) {
		return (failure instanceof TelegramApiException ex) ? ex.attempts() : 1;
	}

	/**
	 * Returns how many attempts there were, with those that failures know of themselves.
	 */
	int count() {
		return this.count;
	}

}
